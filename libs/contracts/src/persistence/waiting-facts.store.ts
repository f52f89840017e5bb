import type { Queryable } from '@samraad/platform';
import type { WaitingFacts } from '../domain/waiting.facts';

/** How many are named of those that wait; the queue of a frame is short by nature. */
const most = 100;

/** Contracts that wait for room in the frames, by the frame's id, in the queue's order. */
export async function waitingIn(
  db: Queryable,
  frameIds: readonly string[],
): Promise<ReadonlyMap<string, WaitingFacts[]>> {
  const rows = await db.query<Omit<WaitingFacts, 'since'> & { frameId: string; since: Date }>(
    `SELECT f.id AS "frameId", c.id AS "contractId", c.case_id AS "caseId", r.number, r.unit_name AS unit,
       r.region_name AS region, w.since, v.price::text AS price,
       row_number() OVER (PARTITION BY f.id ORDER BY w.first_since DESC NULLS LAST, r.number)::int AS place
     FROM frame f JOIN contract c ON c.round_id = f.round_id AND c.provider_id = f.provider_id AND c.state = 'waiting'
     JOIN waiting_place w ON w.contract_id = c.id JOIN case_card r ON r.id = c.case_id
     JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
     WHERE f.id = ANY($1::uuid[]) ORDER BY f.id, place LIMIT $2`,
    [[...new Set(frameIds)], most],
  );
  const found = new Map<string, WaitingFacts[]>();
  for (const { frameId, since, ...row } of rows) {
    const one = { ...row, since: since.toISOString() };
    found.set(frameId, [...(found.get(frameId) ?? []), one]);
  }
  return found;
}
