import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { limits } from '../domain/dialogue.rules';
import { casesMoved, type MovedCase } from '../domain/moved-cases';
import { numbersOfProvider } from '../persistence/assignment.store';
import { ActingInDialogue, type Locked, type ProviderActor } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';
import { GiveCase } from './give-case';

/** A case as a list showed it: `consultantId` is who had it then (null: nobody), and is left out where that does not matter. */
export interface CaseToGive {
  readonly caseId: string;
  readonly consultantId?: string | null;
}

export interface AssignSeveralCommand {
  readonly cases: readonly CaseToGive[];
  readonly personId: string;
  readonly note: string | null;
}

/** What was done: the cases given now, and those the colleague had already. */
export interface CasesGiven {
  readonly given: readonly { readonly caseId: string; readonly number: number | null }[];
  readonly had: readonly string[];
}

/** Gives several cases to one colleague in one act: all of them or none ([ours], docs/adr/0057). */
@Injectable()
export class AssignSeveral {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly giving: GiveCase,
    private readonly mails: DialogueMails,
  ) {}

  /** 422 when nothing is chosen, too much, a case has moved since it was chosen, or the person is not at the provider. */
  async execute(tx: Tx, { cases, personId, note: written }: AssignSeveralCommand): Promise<CasesGiven> {
    const note = this.giving.note(written);
    const asked = [...new Map(cases.map((one) => [one.caseId, one])).values()];
    if (asked.length === 0) refuse('dialogue.no-case-chosen');
    if (asked.length > limits.casesAtOnce) refuse('dialogue.too-many-cases', { most: limits.casesAtOnce });
    const locked = await this.lockAll(tx, asked);
    const [first] = locked;
    if (first && !(await this.giving.worksAt(tx, personId, first.actor.providerId)))
      refuse('dialogue.not-at-provider');
    const toGive = locked.filter(({ facts }) => facts.consultantId !== personId);
    if (toGive.length === 0) refuse('dialogue.has-them-all');
    const ids: string[] = [];
    for (const { facts, actor } of toGive)
      ids.push(await this.giving.give(tx, facts, actor, { personId, note }));
    await this.tell(tx, toGive, { personId, note, ids });
    return {
      given: toGive.map(({ facts: { id, number } }) => ({ caseId: id, number })),
      had: locked.filter(({ facts }) => facts.consultantId === personId).map(({ facts }) => facts.id),
    };
  }

  /** In the order of their ids, as every act that locks several cases; refused whole when one has moved. */
  private async lockAll(tx: Tx, asked: readonly CaseToGive[]): Promise<Locked<ProviderActor>[]> {
    const locked: Locked<ProviderActor>[] = [];
    const moved: (Omit<MovedCase, 'number'> & { readonly caseId: string })[] = [];
    for (const one of asked.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
      const { caseId } = one;
      const found = await this.lockOne(tx, caseId);
      if (found === 'gone' || found === 'ended') moved.push({ caseId, how: found });
      else if (await this.isTaken(tx, found, one)) moved.push({ caseId, how: 'taken' });
      else locked.push(found);
    }
    if (moved.length > 0) throw new Refused(casesMoved(await this.named(tx, moved)));
    return locked;
  }

  private async lockOne(tx: Tx, caseId: string): Promise<Locked<ProviderActor> | 'gone' | 'ended'> {
    try {
      return await this.acting.provider(tx, caseId, 'dialogue.assign');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.refusal.status === 409 ? 'ended' : 'gone';
    }
  }

  /** Somebody else has it than who had it when it was chosen. A consultant whose role has ended counts as none. */
  private async isTaken(
    tx: Tx,
    { facts, actor }: Locked<ProviderActor>,
    asked: CaseToGive,
  ): Promise<boolean> {
    const { consultantId: seen } = asked;
    if (seen === undefined || seen === facts.consultantId) return false;
    if (seen !== null || facts.consultantId === null) return true;
    return this.giving.worksAt(tx, facts.consultantId, actor.providerId);
  }

  private async named(
    tx: Tx,
    moved: readonly (Omit<MovedCase, 'number'> & { readonly caseId: string })[],
  ): Promise<MovedCase[]> {
    const numbers = await numbersOfProvider(
      tx,
      moved.map(({ caseId }) => caseId),
      tx.actor.kind === 'person' ? tx.actor.personId : null,
    );
    return moved.map(({ caseId, how }) => ({ how, number: numbers.get(caseId) ?? null }));
  }

  private async tell(
    tx: Tx,
    given: readonly Locked<ProviderActor>[],
    gift: { readonly personId: string; readonly note: string | null; readonly ids: readonly string[] },
  ): Promise<void> {
    const [first, ...more] = given;
    const [id] = gift.ids;
    if (!first || id === undefined) return;
    const { personId, note } = gift;
    const about = { id, personId, by: first.actor.personId, noted: note !== null };
    const handedOver = first.facts.consultantId !== null;
    if (more.length === 0) return this.mails.assigned(tx, first.facts, { ...about, handedOver });
    await this.mails.assignedSeveral(
      tx,
      given.map(({ facts }) => facts),
      about,
    );
  }
}
