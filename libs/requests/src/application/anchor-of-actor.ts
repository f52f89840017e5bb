import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { endorsesAs, type EndorsesAs } from '../domain/anchoring.rules';
import { stageObstacle } from '../domain/case-acts.rules';
import {
  anchorsEverAsked,
  findEndorsements,
  personsActing,
  type Endorsement,
} from '../persistence/endorsement.store';
import type { RequestRow } from '../persistence/request.store';

/** An endorsement the actor may decide, and as what. */
export type OwnEndorsement = Endorsement & { readonly as: EndorsesAs };

/** Which open endorsements the actor may decide: its own anchor's, or one passed on to its region's chairs; none of its own request (domain.md §5). */
@Injectable()
export class AnchorOfActor {
  constructor(private readonly people: PeopleReader) {}

  /** Those they give as the anchor first. 404 for whoever was never asked, 409 when there is nothing (any longer) to decide. The case is locked. */
  async openEndorsements(
    tx: Tx,
    row: RequestRow,
    act: 'requests.endorse' | 'requests.return' | 'requests.ask-parties',
  ): Promise<readonly [OwnEndorsement, ...OwnEndorsement[]]> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('platform.forbidden', {}, 403);
    const roles = await this.people.rolesOf(tx, personId, await tx.now());
    const open = (await findEndorsements(tx, row.id)).filter((one) => one.state === 'asked');
    const own = ownOf(open, roles);
    const asked = await anchorsEverAsked(tx, row.id);
    const known = roles.some(({ role, unitId }) => role === 'anchor' && asked.includes(unitId ?? ''));
    if (own.length === 0 && !known) refuse('platform.not-found', {}, 404);
    const closed = stageObstacle(act, row.stage);
    if (closed) throw new Refused(closed);
    if ((await personsActing(tx, row.id)).includes(personId)) refuse('requests.endorses-own', {}, 409);
    return some(own) ? own : refuse('requests.no-endorsement-open', {}, 409);
  }
}

const some = <T>(all: readonly T[]): all is readonly [T, ...T[]] => all.length > 0;

function ownOf(open: readonly Endorsement[], roles: Parameters<typeof endorsesAs>[1]): OwnEndorsement[] {
  const own = open.flatMap((one) => {
    const as = endorsesAs(one, roles);
    return as ? [{ ...one, as }] : [];
  });
  return own.toSorted((a, b) => Number(b.as.role === 'anchor') - Number(a.as.role === 'anchor'));
}
