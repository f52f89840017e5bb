import { Injectable } from '@nestjs/common';
import { ActingInDialogue, type DialogueActor, type Locked } from '@samraad/dialogue';
import { refuse, type Tx } from '@samraad/platform';

/** Locks the case and decides who writes on its contract: the provider, or a side of the coordinating workplace (domain.md §9). */
@Injectable()
export class ActingOnDraft {
  constructor(private readonly acting: ActingInDialogue) {}

  /** 403 for a party of another workplace than the one that signs, 404 for whoever has no part in the case, 409 in another stage. */
  async claim(
    tx: Tx,
    caseId: string,
    act: 'contracts.draft' | 'contracts.pass-pen',
  ): Promise<Locked<DialogueActor>> {
    const locked = await this.acting.anyone(tx, caseId, { act });
    const { facts, actor } = locked;
    const signs = facts.parties.some(
      ({ personId, side, unitId }) =>
        personId === actor.personId && side === actor.side && unitId === facts.coordinatingUnitId,
    );
    if (actor.side !== 'provider' && !signs) refuse('contracts.coordinating-workplace-writes', {}, 403);
    return locked;
  }
}
