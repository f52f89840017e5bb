import { moneyStages, type MoneySegment, type MoneyStack, type MoneyStage } from './money.models';
import { freeWords, moneyStackWords } from './money-stack.da';

/** What may stand beside a stack. */
export type StackExtra = Pick<MoneyStack, 'note' | 'pills'> & { readonly phase?: keyof typeof freeWords };

const words: Record<MoneyStage, { label: string; explanation: string }> = moneyStackWords;

/**
 * The six parts of a frame as segments of a bar.
 * @param amounts whole øre, none negative; their sum is the frame.
 * @param format øre to words, e.g. "162.000 kr.".
 * @param extra.phase what the rest may still be used for; new contracts unless given.
 */
export function moneyStack(
  heading: string,
  amounts: Readonly<Record<MoneyStage, bigint>>,
  format: (ore: bigint) => string,
  { phase = 'open', ...extra }: StackExtra = {},
): MoneyStack {
  const total = moneyStages.reduce((sum, stage) => sum + amounts[stage], 0n);
  let before = 0n;
  const segments = moneyStages.map((stage): MoneySegment => {
    const x = percentOf(before, total);
    before += amounts[stage];
    const width = percentOf(amounts[stage], total);
    return {
      stage,
      ...(stage === 'free' ? freeWords[phase] : words[stage]),
      amount: format(amounts[stage]),
      share: `${Math.round(width).toString()} %`,
      x: `${x.toFixed(2)}%`,
      width: `${width.toFixed(2)}%`,
      shown: amounts[stage] > 0n,
    };
  });
  return { heading, total: format(total), segments, ...extra };
}

function percentOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 10000n) / whole) / 100;
}
