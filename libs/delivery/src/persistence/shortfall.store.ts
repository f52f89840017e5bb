import type { Queryable, Tx } from '@samraad/platform';
import { Shortfall } from './shortfall.entity';

/** What was said last. */
export const findShortfall = (db: Queryable, contractId: string): Promise<Shortfall | null> =>
  db.manager.findOne(Shortfall, { where: { contractId }, order: { reportRevision: 'DESC' } });

export async function insertShortfall(tx: Tx, shortfall: Shortfall): Promise<void> {
  await tx.manager.insert(Shortfall, shortfall);
}
