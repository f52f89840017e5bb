import { insertRow, type Queryable, readRow, readRows, type Tx } from '@samraad/platform';
import { FinalReport } from './report.entity';

/** The newest report of the whole, or of a milestone; null before any. */
export const findReport = (db: Queryable, contractId: string, milestone = 0): Promise<FinalReport | null> =>
  readRow(db, FinalReport, 'WHERE contract_id = $1 AND milestone = $2 ORDER BY revision DESC LIMIT 1', [
    contractId,
    milestone,
  ]);

/** The newest report of each milestone, and of the whole. */
export const findReports = (db: Queryable, contractId: string): Promise<FinalReport[]> =>
  readRows(
    db,
    FinalReport,
    `WHERE contract_id = $1 AND revision IN (SELECT max(one.revision) FROM delivery_report one
       WHERE one.contract_id = $1 GROUP BY one.milestone) ORDER BY milestone`,
    [contractId],
  );

/** The number a contract's next report gets; they are numbered together. */
export async function nextRevision(db: Queryable, contractId: string): Promise<number> {
  const sql = 'SELECT coalesce(max(revision), 0) + 1 AS next FROM delivery_report WHERE contract_id = $1';
  const [row] = await db.query<{ next: number }>(sql, [contractId]);
  return row?.next ?? 1;
}

export async function insertReport(tx: Tx, report: FinalReport): Promise<void> {
  await insertRow(tx, FinalReport, report);
}
