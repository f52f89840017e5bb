import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { claimSide } from '../persistence/request.store';
import type { CaseFacts, CaseParty } from './case-facts';

/** For which side, unit and in which role somebody acts in a case. */
export interface Acting {
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
  readonly role: string;
}

/** Decides for which side the actor acts, and holds it for the rest of the case (domain.md §2 [ours]). */
@Injectable()
export class ActingSide {
  /** The side of the transaction's actor; 404 when not a party at all. `wanted` picks one for who holds roles on both. */
  async claim(tx: Tx, facts: CaseFacts, wanted?: Side): Promise<Acting> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const own = facts.parties.filter((party) => party.personId === personId);
    const party = pick(own, facts, wanted) ?? refuse('platform.not-found', {}, 404);
    if (!(await claimSide(tx, facts.id, personId, party.side))) refuse('requests.acted-for-other-side');
    return { personId, side: party.side, unitId: party.unitId, role: party.role };
  }
}

function pick(own: readonly CaseParty[], facts: CaseFacts, wanted?: Side): CaseParty | undefined {
  const ofSide = wanted ? own.filter((party) => party.side === wanted) : own;
  return ofSide.find((party) => party.unitId === facts.coordinatingUnitId) ?? ofSide[0];
}
