import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import { type OpeningsFacts, openingsStand } from './opening.rules';

/** The parts of a case that decide whose the openings are. */
interface Writing {
  readonly unitIds: readonly string[];
  readonly coordinatingUnitId: string;
}

/** Somebody who may act for a workplace of the case. */
interface Party {
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
}

type Pair = Pick<OpeningsFacts, 'state' | 'unitId'> | null;

/** The workplace whose sides write them; before there are any, the coordinating one, which may propose them. */
export const writersUnit = ({ unitIds, coordinatingUnitId }: Writing, pair: Pair): string =>
  pair && openingsStand(pair, unitIds) ? pair.unitId : coordinatingUnitId;

/** The roles in which somebody is one of those who write them; a joined workplace writes none and reads none (403). */
export function openingWriters<P extends Party>(
  parties: readonly P[],
  unitId: string,
  personId: string,
): readonly P[] | Refusal {
  const own = parties.filter((one) => one.personId === personId && one.unitId === unitId);
  return own.length > 0 ? own : refusal('openings.coordinating-only', {}, 403);
}
