import type { FrameSeed } from './round-seed';

/** Whole øre: 900.000 kr. (domain.md §1 [M]). */
const trancheAmount = 90_000_000n;

/** One frame per provider with a tranche of 900.000 kr. on each opening day (one a year is [ours], domain.md §10). */
export function yearlyFrames(
  providers: readonly string[],
  openingDays: readonly string[],
  label?: string,
): readonly FrameSeed[] {
  return providers.map((provider) => ({
    provider,
    tranches: openingDays.map((opensOn) => ({ opensOn, amount: trancheAmount })),
    ...(label === undefined ? {} : { label }),
  }));
}
