import type { Ore } from '@samraad/platform';
import { type ContractAccount, contractAccounts } from './accounts';
import type { FrameSummary } from './frame-summary';

/** A tranche that has opened, or what was moved to the frame (null), with its share of each figure. Øre. */
export interface TrancheShare extends Record<ContractAccount | 'free', Ore> {
  readonly trancheId: string | null;
}

// What has come furthest was taken first.
const furthestFirst = [...contractAccounts].reverse();

/**
 * A frame's figures by tranche, the oldest used first [ours]: the ledger knows no tranche of a contract. Each figure sums to
 * the frame's; what lapsed or was moved away is taken from the oldest that has something free.
 */
export function perTranche(
  frame: FrameSummary,
  opened: readonly { readonly id: string; readonly amount: Ore }[],
): TrancheShare[] {
  const planned = opened.reduce((sum, { amount }) => sum + amount, 0n);
  const rows = opened.map(({ id, amount }) => ({ ...emptyShare(id), free: amount }));
  if (frame.total > planned) rows.push({ ...emptyShare(null), free: frame.total - planned });
  for (const stage of furthestFirst) take(rows, frame[stage], stage);
  take(rows, rows.reduce((sum, { free }) => sum + free, 0n) - frame.free, null);
  return rows;
}

type Writable = { -readonly [K in keyof TrancheShare]: TrancheShare[K] };

const emptyShare = (trancheId: string | null): Writable => ({
  trancheId,
  ...{ free: 0n, held: 0n, bound: 0n, earned: 0n, invoiced: 0n, paid: 0n },
});

function take(rows: readonly Writable[], amount: Ore, stage: ContractAccount | null): void {
  let left = amount;
  for (const row of rows) {
    const part = left < row.free ? left : row.free;
    row.free -= part;
    if (stage !== null) row[stage] += part;
    left -= part;
  }
}
