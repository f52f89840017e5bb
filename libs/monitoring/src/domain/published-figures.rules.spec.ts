import fc from 'fast-check';
import { type GroupedPeriod, periodsOf, tellGroups, toldInAll } from './published-figures.rules';
import { determined } from '../testing/determined';

const months = (...totals: number[]) =>
  totals.map((total, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, total }));
const periods = (...rows: number[][]): GroupedPeriod[] =>
  rows.map((row, index) => {
    const month = `2026-${String(index + 1).padStart(2, '0')}`;
    const groups = row.map((count, at) => ({ key: 'ABCDE'.charAt(at), count }));
    return { from: month, to: month, total: total(row), groups };
  });
const told = (...rows: number[][]) =>
  tellGroups(periods(...rows), () => 5).map(({ from, to, groups }) => [
    `${from.slice(5)}–${to.slice(5)}`,
    ...groups.map(({ count }) => count),
  ]);

describe('months told together', () => {
  it('are joined until they hold enough, an empty month stands alone, what is left over waits', () => {
    expect(periodsOf(months(6, 0, 2, 3, 1, 0, 4, 2), () => 5)).toEqual([
      { from: '2026-01', to: '2026-01', total: 6 },
      { from: '2026-02', to: '2026-02', total: 0 },
      { from: '2026-03', to: '2026-04', total: 5 },
      { from: '2026-05', to: '2026-07', total: 5 },
    ]);
    expect(periodsOf([], () => 5)).toEqual([]);
  });

  it('never change once they are told', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 24 }), fc.nat(24), (totals, upTo) => {
        const all = periodsOf(months(...totals), () => 5);
        const before = periodsOf(months(...totals.slice(0, upTo)), () => 5);
        expect(all.slice(0, before.length)).toEqual(before);
        expect(all.every(({ total }) => total === 0 || total >= 5)).toBe(true);
      }),
    );
  });
});

describe('a rule that is changed on the way', () => {
  const sevenFromJune = (month: string) => (month < '2026-06' ? 5 : 7);

  it('changes no telling that ended before its day', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (totals) => {
        const ended = (one: readonly { readonly to: string }[]) => one.filter(({ to }) => to < '2026-06');
        const before = periodsOf(months(...totals), () => 5);
        const after = periodsOf(months(...totals), sevenFromJune);
        expect(ended(after)).toEqual(ended(before));
        expect(after.every(({ to, total }) => total === 0 || total >= sevenFromJune(to))).toBe(true);
      }),
    );
  });
});

describe('groups told together', () => {
  it('are told as soon as half of the requests are in groups that are large enough', () => {
    expect(told([6, 5, 0], [9, 3, 6], [9, 3, 3])).toEqual([
      ['01–01', 6, 5, 0],
      ['02–02', 9, null, null],
      ['03–03', 9, null, null],
    ]);
  });

  it('wait for the next period while they are not, and for a year at most', () => {
    expect(told([3, 3, 2], [6, 4, 3])).toEqual([['01–02', 9, 7, 5]]);
    expect(told([3, 3, 2])).toEqual([]);
    const rows = Array.from({ length: 12 }, (_, month) => (month === 0 ? [4, 1, 1] : [0, 0, 0]));
    expect(told(...rows.slice(0, 11))).toEqual([]);
    expect(told(...rows)).toEqual([['01–12', null, null, null]]);
  });

  it('come to what is told of them, and say where there is more', () => {
    expect(toldInAll(tellGroups(periods([9, 3, 6], [9, 0, 7]), () => 5))).toEqual([
      { key: 'A', told: 18, andMore: false },
      { key: 'B', told: 0, andMore: true },
      { key: 'C', told: 7, andMore: true },
    ]);
    expect(toldInAll([])).toEqual([]);
  });

  it('stand when more is told: what was told before is never told otherwise', () => {
    fc.assert(
      fc.property(table, fc.nat(4), (rows, upTo) => {
        const before = told(...rows.slice(0, upTo));
        expect(told(...rows).slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('give no small number by any adding and subtracting of all that was ever told', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const known = equations(rows);
        for (const [which, count] of questions(rows)) {
          if (count > 0 && count < 5) expect([which, determined(known, which)]).toEqual([which, false]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('would give some away if the hidden were told later as the rest of a sum', () => {
    const known = equations([[9, 3, 6]]);
    expect(determined([...known, [1, 0, 1]], [0, 1, 0])).toBe(true);
  });
});

/** Up to four periods of up to four groups; each period has enough requests in all, or none, as periods have. */
const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    fc
      .array(fc.nat(7), { minLength: width, maxLength: width })
      .filter((row) => [0, ...Array.from({ length: 24 }, (_, more) => more + 5)].includes(total(row))),
    { minLength: 1, maxLength: 4 },
  ),
);

const total = (row: readonly number[]) => row.reduce((all, count) => all + count, 0);

/** What a reader knows, one equation over all cells each: every number told, and every period's total. */
function equations(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  const blank = () => Array.from({ length: rows.length * width }, () => 0);
  const known = rows.map((_, period) =>
    blank().map((_zero, cell) => (Math.floor(cell / width) === period ? 1 : 0)),
  );
  for (const { from, to, groups } of tellGroups(periods(...rows), () => 5)) {
    const within = (cell: number) => {
      const month = Math.floor(cell / width) + 1;
      return Number(from.slice(5)) <= month && month <= Number(to.slice(5));
    };
    groups.forEach(({ count }, group) => {
      const its = blank().map((_zero, cell) => (cell % width === group && within(cell) ? 1 : 0));
      if (count !== null) known.push(its);
      // A zero tells that each of its periods is zero.
      if (count === 0)
        its.forEach((of, cell) => of === 1 && known.push(blank().map((_zero, at) => (at === cell ? 1 : 0))));
    });
  }
  return known;
}

/** Every sum that somebody might ask for: some groups in one period, or one group over consecutive periods. */
function questions(rows: readonly number[][]): [number[], number][] {
  const width = rows[0]?.length ?? 0;
  const flat = rows.flat();
  const of = (chosen: (period: number, group: number) => boolean): [number[], number] => {
    const which = flat.map((_, cell) => (chosen(Math.floor(cell / width), cell % width) ? 1 : 0));
    return [which, flat.reduce((all, count, cell) => all + count * (which[cell] ?? 0), 0)];
  };
  const subsets = Array.from({ length: 2 ** width - 1 }, (_, index) => index + 1);
  const inOne = rows.flatMap((_, at) =>
    subsets.map((set) => of((period, group) => period === at && ((set >> group) & 1) === 1)),
  );
  const runs = rows.flatMap((_, from) =>
    rows
      .slice(from)
      .flatMap((_row, more) =>
        Array.from({ length: width }, (_zero, one) =>
          of((period, group) => group === one && period >= from && period <= from + more),
        ),
      ),
  );
  return [...inOne, ...runs];
}
