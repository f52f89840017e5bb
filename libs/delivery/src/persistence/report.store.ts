import { insertRow, type Queryable, readRow, type Tx } from '@samraad/platform';
import { FinalReport } from './report.entity';

export const findReport = (db: Queryable, contractId: string): Promise<FinalReport | null> =>
  readRow(db, FinalReport, 'WHERE contract_id = $1 ORDER BY revision DESC LIMIT 1', [contractId]);

export async function insertReport(tx: Tx, report: FinalReport): Promise<void> {
  await insertRow(tx, FinalReport, report);
}
