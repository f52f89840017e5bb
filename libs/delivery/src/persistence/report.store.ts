import type { Queryable, Tx } from '@samraad/platform';
import { FinalReport } from './report.entity';

export const findReport = (db: Queryable, contractId: string): Promise<FinalReport | null> =>
  db.manager.findOne(FinalReport, { where: { contractId }, order: { revision: 'DESC' } });

export async function insertReport(tx: Tx, report: FinalReport): Promise<void> {
  await tx.manager.insert(FinalReport, report);
}
