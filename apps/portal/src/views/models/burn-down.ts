import { burnDownWords as words } from './burn-down.da';

/** A month of a frame, 'YYYY-MM', in øre. */
export interface UsedMonth {
  readonly month: string;
  readonly total: bigint;
  readonly used: bigint;
}

/** A frame month by month: two lines of a picture, and the same figures as a table. */
export interface BurnDown {
  readonly label: string;
  readonly now: string;
  readonly top: string;
  readonly from: string;
  readonly to: string;
  readonly used: string;
  readonly total: string;
  readonly area: string;
  readonly legend: { readonly used: string; readonly total: string };
  readonly rows: readonly {
    readonly month: string;
    readonly total: string;
    readonly used: string;
    readonly free: string;
  }[];
}

const [width, height] = [1000, 400];

/**
 * What was used of a frame, month by month; null before anything has moved.
 * @param months the oldest first; one that is missing is as the one before it.
 */
export function burnDown(
  heading: string,
  months: readonly UsedMonth[],
  say: { readonly money: (ore: bigint) => string; readonly month: (month: string) => string },
): BurnDown | null {
  const all = withoutGaps(months);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  const top = all.reduce((most, { total }) => (total > most ? total : most), 1n);
  const line = (pick: (one: UsedMonth) => bigint) => {
    const at = all.map((one, index) => `${across(index, all.length)},${down(pick(one), top)}`);
    // One month alone is a level line.
    return all.length === 1 ? [...at, `${width},${down(pick(first), top)}`] : at;
  };
  const used = line((one) => one.used);
  return {
    label: words.label(heading),
    now: words.now(say.month(last.month), say.money(last.used), say.money(last.total)),
    top: say.money(top),
    from: say.month(first.month),
    to: say.month(last.month),
    used: used.join(' '),
    total: line((one) => one.total).join(' '),
    area: `M0,${height} L${used.join(' L')} L${width},${height} Z`,
    legend: words.legend,
    rows: all.map(({ month, total, used: spent }) => ({
      month: say.month(month),
      total: say.money(total),
      used: say.money(spent),
      free: say.money(total - spent),
    })),
  };
}

const across = (index: number, count: number): number =>
  count === 1 ? 0 : Math.round((width * index) / (count - 1));
const down = (value: bigint, top: bigint): number => height - Number((value * BigInt(height)) / top);

function withoutGaps(months: readonly UsedMonth[]): UsedMonth[] {
  return months.flatMap((one, index) => {
    const next = months[index + 1];
    const filled = [one];
    for (let month = after(one.month); next && month < next.month; month = after(month))
      filled.push({ ...one, month });
    return filled;
  });
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
