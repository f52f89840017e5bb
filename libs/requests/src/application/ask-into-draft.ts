import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { draftBegunMail } from '../mail/draft-begun.mail';
import { insertCalls, lastVisits } from '../persistence/draft-together.store';
import { ActingSide } from './acting-side';
import type { CaseFacts, CaseParty } from './case-facts';
import { CaseReader } from './case.reader';

/** Colleagues with a role at one of the actor's own workplaces. */
export interface AskIntoDraftCommand {
  readonly caseId: string;
  readonly personIds: readonly string[];
}

/** Tells colleagues the portal knows that a draft exists, and asks them to write in it; each once (issue 13). */
@Injectable()
export class AskIntoDraft {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /**
   * Whoever was asked before gets no second mail, and a side where somebody has been owes no look again. 422 for somebody who
   * has no role at the actor's workplaces, 409 when it is no draft any longer: the mail would ask them to write in what is fixed.
   */
  async execute(tx: Tx, { caseId, personIds }: AskIntoDraftCommand): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.side.claim(tx, facts, { act: 'requests.invite' });
    if (facts.stage !== 'draft') refuse('requests.not-a-draft', {}, 409);
    const own = facts.parties.filter((one) => one.personId === acting.personId).map(({ unitId }) => unitId);
    const seats = [...new Set(personIds)].map((personId) => {
      const seat = facts.parties.find((one) => one.personId === personId && own.includes(one.unitId));
      return personId === acting.personId || !seat ? refuse('requests.nobody-here') : seat;
    });
    const told = await insertCalls(tx, caseId, await this.withSeen(tx, facts, seats), acting.personId);
    if (told.length === 0) return;
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const unit = (await this.units.byId(tx, acting.unitId)).name;
    await tx.mail(draftBegunMail, { caseId, by, unit }, { to: told, key: `draft-begun:${caseId}`, caseId });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.asked-into-draft',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { persons: told.length, personIds: told.join(' ') },
    });
  }

  /** Whoever asks has been there, also when they asked from elsewhere than its page. */
  private async withSeen(tx: Tx, { id, parties }: CaseFacts, seats: readonly CaseParty[]) {
    const been = await lastVisits(tx, id);
    const here = (personId: string) =>
      been.has(personId) || (tx.actor.kind === 'person' && tx.actor.personId === personId);
    return seats.map(({ personId, unitId, side }) => ({
      ...{ personId, unitId, side },
      seen: parties.some((one) => one.unitId === unitId && one.side === side && here(one.personId)),
    }));
  }
}
