import { insertRow, type Queryable, readRow, type Tx } from '@samraad/platform';
import { Shortfall } from './shortfall.entity';

/** What was said last of the whole, or of a milestone. */
export const findShortfall = (db: Queryable, contractId: string, milestone = 0): Promise<Shortfall | null> =>
  readRow(
    db,
    Shortfall,
    `WHERE contract_id = $1 AND report_revision IN (SELECT revision FROM delivery_report
       WHERE contract_id = $1 AND milestone = $2) ORDER BY report_revision DESC LIMIT 1`,
    [contractId, milestone],
  );

/** Everything said to be missing, the newest last. */
export const findShortfalls = (
  db: Queryable,
  contractId: string,
): Promise<(Shortfall & { readonly milestone: number })[]> =>
  db.query<Shortfall & { readonly milestone: number }>(
    `SELECT s.contract_id AS "contractId", s.report_revision AS "reportRevision", s.person_id AS "personId", s.side, s.role,
       s.reason, s.said_at AS "saidAt", p.milestone
     FROM delivery_shortfall s JOIN delivery_report p ON p.contract_id = s.contract_id AND p.revision = s.report_revision
     WHERE s.contract_id = $1 ORDER BY s.report_revision`,
    [contractId],
  );

export async function insertShortfall(tx: Tx, shortfall: Shortfall): Promise<void> {
  await insertRow(tx, Shortfall, shortfall);
}
