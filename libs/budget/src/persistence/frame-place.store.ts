import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';

/** A provider in a round, as a proposal about its frame names them. Plain JSON. */
export interface FramePlaceFacts {
  readonly round: string;
  readonly provider: string;
  /** The catalogue has the provider in the round. */
  readonly serves: boolean;
  /** The frame has tranches already. */
  readonly set: boolean;
  /** The last delivery day has passed. */
  readonly over: boolean;
}

/** Null when there is no such round, or no such provider. */
export async function placeFacts(
  db: Queryable,
  { roundId, providerId }: { readonly roundId: string; readonly providerId: string },
): Promise<FramePlaceFacts | null> {
  const today = localDateOf(await domainTimeOf(db));
  const [row] = await db.query<FramePlaceFacts>(
    `SELECT r.name AS round, p.name AS provider, $3::date > r.last_delivery_day AS over,
       EXISTS (SELECT 1 FROM round_provider s WHERE s.round_id = r.id AND s.provider_id = p.id) AS serves,
       EXISTS (SELECT 1 FROM frame f JOIN frame_tranche t ON t.frame_id = f.id
         WHERE f.round_id = r.id AND f.provider_id = p.id) AS "set"
     FROM round r CROSS JOIN provider p WHERE r.id = $1 AND p.id = $2`,
    [roundId, providerId, today],
  );
  return row ?? null;
}
