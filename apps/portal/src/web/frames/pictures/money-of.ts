import type { FrameFigures } from '@samraad/budget';
import type { MoneyStage } from '../../../views';

/** The six amounts of a frame's facts, in øre; `free` may be another. */
export function moneyOf(figures: FrameFigures, free = BigInt(figures.free)): Record<MoneyStage, bigint> {
  const { paid, invoiced, earned, bound, held } = figures;
  return {
    paid: BigInt(paid),
    invoiced: BigInt(invoiced),
    earned: BigInt(earned),
    bound: BigInt(bound),
    held: BigInt(held),
    free,
  };
}
