import { Injectable } from '@nestjs/common';
import { relationsOf, type Side } from '@samraad/identity';
import { orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { stageObstacle } from '../domain/case-acts.rules';
import type { CaseAct } from '../domain/case-acts.table';
import { binObstacle } from '../domain/draft-bin.rules';
import { sideMeant } from '../domain/side-meant.rules';
import { claimSide, sideActedFor } from '../persistence/request.store';
import type { CaseFacts, CaseParty } from './case-facts';

/** For which side, unit and in which role somebody acts in a case. */
export interface Acting {
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
  readonly role: string;
}

/** What somebody is about to do; `side` only for who holds roles on both, `unitId` when a workplace answers for itself. */
export interface ActMeant {
  readonly act: CaseAct;
  readonly side?: Side | undefined;
  readonly unitId?: string;
}

/** Decides for which side the actor acts, and holds it for the rest of the case (domain.md §2 [ours]). */
@Injectable()
export class ActingSide {
  /** 404 when not a party at all, 403 when the act is not a party's, 409 in another stage, or while the side is not named. */
  async claim(tx: Tx, facts: CaseFacts, meant: ActMeant): Promise<Acting> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const own = ownParties(facts, meant, personId);
    const binned = meant.act === 'requests.restore-draft' ? null : binObstacle(facts.bin);
    if (binned) throw new Refused(binned);
    const acted = await sideActedFor(tx, facts.id, personId);
    const side = orRefuse(sideMeant(own, acted, meant.side));
    const { unitId } = meant;
    const ofSide = own.filter((one) => one.side === side);
    const party = unitId === undefined ? pick(ofSide, facts) : ofSide.find((one) => one.unitId === unitId);
    if (!party) return refuse('requests.own-workplace-answers', {}, 403);
    const allowed = relationsOf(meant.act);
    if (!allowed.includes(side) && !allowed.includes('party')) refuse('platform.forbidden', {}, 403);
    const obstacle = stageObstacle(meant.act, facts.stage);
    if (obstacle) throw new Refused(obstacle);
    if (acted !== side && !(await claimSide(tx, facts.id, personId, side)))
      refuse('requests.acted-for-other-side');
    return { personId, side, unitId: party.unitId, role: party.role };
  }
}

/** A workplace that is asked to join answers that first; until then its people read along (domain.md §3 [ours, 2]). */
function ownParties(facts: CaseFacts, { act }: ActMeant, personId: string): readonly CaseParty[] {
  const answers = act === 'requests.join' || act === 'requests.choose-side';
  const parties = answers ? [...facts.parties, ...facts.invited] : facts.parties;
  const own = parties.filter((party) => party.personId === personId);
  if (own.length > 0) return own;
  const asked = facts.invited.some((party) => party.personId === personId);
  return asked ? refuse('requests.answer-joining-first', {}, 409) : refuse('platform.not-found', {}, 404);
}

const pick = (own: readonly CaseParty[], facts: CaseFacts): CaseParty | undefined =>
  own.find((party) => party.unitId === facts.coordinatingUnitId) ?? own[0];

/** The side somebody acts for, at each of their workplaces among these people, each once; the one they act from first. */
export function ownSeats(people: readonly CaseParty[], acting: Acting): CaseParty[] {
  const own = people.filter(({ personId, side }) => personId === acting.personId && side === acting.side);
  const once = own.filter((one, at) => own.findIndex(({ unitId }) => unitId === one.unitId) === at);
  return once.toSorted((a, b) => Number(b.unitId === acting.unitId) - Number(a.unitId === acting.unitId));
}
