import type { Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { circleOf, outsideObstacle, outsideOf } from '../../domain/openings/opening-circle.rules';
import { hostsOf } from '../../persistence/opening-hosts.store';
import type { CaseParty } from '../case-facts';

/** A side's closed opening: whose it is, and who wrote in it last. */
export interface ClosedOpening {
  readonly parties: readonly CaseParty[];
  readonly unitId: string;
  readonly side: Side;
  readonly writtenBy: string | null;
}

/** Who of a side shares its closed opening, for whoever acts and whoever reads alike: `obstacle` for one, and who is outside. */
export async function sideCircle(db: Queryable, { parties, unitId, side, writtenBy }: ClosedOpening) {
  const members = parties.filter((one) => one.unitId === unitId && one.side === side);
  const stated = members.filter((one) => one.stated).map(({ personId }) => personId);
  const hosts = stated.length > 0 ? await hostsOf(db, unitId, stated) : [];
  const circle = circleOf(members, hosts, writtenBy);
  return {
    outside: outsideOf(members, circle),
    obstacle: (personId: string) => outsideObstacle(circle, personId, writtenBy),
  };
}
