import { insertRow, type Queryable, readRow, type Tx } from '@samraad/platform';
import { Shortfall } from './shortfall.entity';

/** What was said last. */
export const findShortfall = (db: Queryable, contractId: string): Promise<Shortfall | null> =>
  readRow(db, Shortfall, 'WHERE contract_id = $1 ORDER BY report_revision DESC LIMIT 1', [contractId]);

export async function insertShortfall(tx: Tx, shortfall: Shortfall): Promise<void> {
  await insertRow(tx, Shortfall, shortfall);
}
