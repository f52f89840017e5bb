import type { Ore } from '@samraad/platform';
import { contractAccounts, type FrameBalances } from './accounts';

/** A frame's seven figures in øre: the last six always sum to the total (domain.md §10). */
export interface FrameSummary {
  /** What has been opened so far: the sum of the granted tranches. */
  readonly total: Ore;
  readonly free: Ore;
  readonly held: Ore;
  readonly bound: Ore;
  readonly earned: Ore;
  readonly invoiced: Ore;
  readonly paid: Ore;
}

/** The figures people see of a frame's balances. */
export function summarise(balances: FrameBalances): FrameSummary {
  const { granted, ...rest } = balances;
  return { total: -granted, ...rest };
}

/** What a hold of an amount would do to the frame: null when there is no room for it. */
export function summaryAfterHold(summary: FrameSummary, amount: Ore): FrameSummary | null {
  if (amount > summary.free) return null;
  return { ...summary, free: summary.free - amount, held: summary.held + amount };
}

/** The figures of several frames together. */
export function addSummaries(summaries: readonly FrameSummary[]): FrameSummary {
  const sum = (pick: (summary: FrameSummary) => Ore) => summaries.reduce((all, one) => all + pick(one), 0n);
  const used = Object.fromEntries(contractAccounts.map((kind) => [kind, sum((one) => one[kind])]));
  return {
    total: sum((one) => one.total),
    free: sum((one) => one.free),
    ...(used as Record<(typeof contractAccounts)[number], Ore>),
  };
}
