import type { Ore, Queryable } from '@samraad/platform';
import { runningStages } from '../domain/running-stages';

/** An addendum that waits for room, and what it costs more than the contract, in øre. */
export interface WaitingAddendum {
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  readonly more: Ore;
}

/** Those of a provider's frame in a round whose course runs, the one that has waited longest first; none while contracts wait there: they come first. */
export async function waitingAddenda(
  db: Queryable,
  roundId: string,
  providerId: string,
): Promise<WaitingAddendum[]> {
  const rows = await db.query<Omit<WaitingAddendum, 'more'> & { readonly more: string }>(
    `SELECT a.id, a.case_id AS "caseId", coalesce(r.title, '') AS title,
       ((a.draft->>'price')::bigint - d.price)::text AS more
     FROM addendum a JOIN delivery_course d ON d.contract_id = a.contract_id JOIN case_card r ON r.id = a.case_id
     WHERE a.state = 'waiting' AND d.round_id = $1 AND d.provider_id = $2 AND r.stage = ANY ($3)
       AND NOT EXISTS (SELECT FROM contract w WHERE w.round_id = $1 AND w.provider_id = $2 AND w.state = 'waiting')
     ORDER BY a.state_since, a.id`,
    [roundId, providerId, runningStages],
  );
  return rows.map((row) => ({ ...row, more: BigInt(row.more) }));
}
