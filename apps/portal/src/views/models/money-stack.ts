import { moneyStages, type MoneySegment, type MoneyStack, type MoneyStage } from './money.models';

const words: Record<MoneyStage, { label: string; explanation: string }> = {
  paid: { label: 'betalt', explanation: 'De centrale parter har betalt regningen' },
  invoiced: { label: 'faktureret', explanation: 'Regningen er sendt, men ikke betalt' },
  earned: { label: 'leveret', explanation: 'Leveringen er bekræftet, men ikke faktureret' },
  bound: { label: 'aftalt', explanation: 'Kontrakten er underskrevet af alle' },
  held: { label: 'holdt', explanation: 'Kontrakten er sendt til underskrift' },
  free: { label: 'fri', explanation: 'Kan bruges til nye kontrakter' },
};

/**
 * The six parts of a frame as segments of a bar.
 * @param amounts whole øre, none negative; their sum is the frame.
 * @param format øre to words, e.g. "162.000 kr.".
 */
export function moneyStack(
  heading: string,
  amounts: Readonly<Record<MoneyStage, bigint>>,
  format: (ore: bigint) => string,
  extra: Pick<MoneyStack, 'note' | 'pills'> = {},
): MoneyStack {
  const total = moneyStages.reduce((sum, stage) => sum + amounts[stage], 0n);
  let before = 0n;
  const segments = moneyStages.map((stage): MoneySegment => {
    const x = percentOf(before, total);
    before += amounts[stage];
    const width = percentOf(amounts[stage], total);
    return {
      stage,
      ...words[stage],
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
