import fc from 'fast-check';
import { oracleDate, oracleDays, oracleDueDay, oracleEndOfDay } from '../testing/danish-calendar.oracle';
import { calculateDue } from './calculate-due';
import { clockKinds, defaultClockRules } from './clock-rules';
import { addCalendarDays, localDateOf, weekdayOf } from './local-date';

const days = oracleDays(2013, 2038);
const counts = { dialogue: 7, contract: 28 };
const kinds = fc.constantFrom(...clockKinds);
const starts = fc.date({
  min: new Date('2014-12-31T22:00:00Z'),
  max: new Date('2035-12-31T23:00:00Z'),
  noInvalidDate: true,
});

/** Pauses near the running clock: before, across and after it, overlapping or not. */
const relativePauses = fc.array(
  fc.record({ offset: fc.integer({ min: -15, max: 60 }), length: fc.integer({ min: 0, max: 25 }) }),
  { maxLength: 5 },
);
const relativeClosing = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 6 });

function pausesFrom(start: Date, relative: readonly { offset: number; length: number }[]) {
  return relative.map(({ offset, length }) => {
    const from = addCalendarDays(localDateOf(start), offset);
    return { from, to: addCalendarDays(from, length) };
  });
}

describe('calculateDue against a reckoning of its own', () => {
  it('agrees for every start day of 2015–2035, both clocks, no pauses', () => {
    for (const { date } of days.filter((day) => day.date >= '2015-01-01' && day.date <= '2035-12-31')) {
      const start = new Date(`${date}T11:00:00Z`);
      for (const kind of clockKinds) {
        const expected = oracleDueDay(days, date, counts[kind], []);
        const { dueDay } = calculateDue(start, kind, defaultClockRules, []);
        if (dueDay !== expected) throw new Error(`${kind} ${date}: ${dueDay}, expected ${expected}`);
      }
    }
    expect(days.length).toBeGreaterThan(9000);
  });

  it('agrees for any instant, pauses and closing days', () => {
    fc.assert(
      fc.property(starts, kinds, relativePauses, relativeClosing, (start, kind, relative, closing) => {
        const pauses = pausesFrom(start, relative);
        const closingDays = closing.map((offset) => addCalendarDays(localDateOf(start), offset));
        const { due, dueDay } = calculateDue(start, kind, { ...defaultClockRules, closingDays }, pauses);
        const startDay = oracleDate(start.getTime());
        expect(dueDay).toBe(oracleDueDay(days, startDay, counts[kind], pauses, closingDays));
        expect(due.getTime()).toBe(oracleEndOfDay(dueDay));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('calculateDue keeps', () => {
  it('the weekday of the start when nothing moves it', () => {
    fc.assert(
      fc.property(starts, kinds, (start, kind) => {
        const { dueDay, steps } = calculateDue(start, kind, defaultClockRules, []);
        if (steps.some((step) => step.kind === 'moved-past')) return;
        expect(weekdayOf(dueDay)).toBe(weekdayOf(localDateOf(start)));
      }),
    );
  });

  it('the due day whatever the time of the start day, the order of pauses, or how they are cut up', () => {
    fc.assert(
      fc.property(starts, kinds, relativePauses, (start, kind, relative) => {
        const pauses = pausesFrom(start, relative);
        const lastSecond = new Date(oracleEndOfDay(localDateOf(start)));
        const daily = pauses.flatMap(({ from, to }) => {
          const cut = [];
          for (let day = to; day >= from; day = addCalendarDays(day, -1)) cut.push({ from: day, to: day });
          return cut;
        });
        const { steps, due } = calculateDue(start, kind, defaultClockRules, pauses);
        expect(calculateDue(lastSecond, kind, defaultClockRules, daily)).toMatchObject({ steps, due });
      }),
    );
  });

  it('everything unchanged by a pause that ends on the start day or begins after the due day', () => {
    fc.assert(
      fc.property(starts, kinds, relativePauses, fc.nat(40), (start, kind, relative, length) => {
        const pauses = pausesFrom(start, relative);
        const plain = calculateDue(start, kind, defaultClockRules, pauses);
        const before = addCalendarDays(localDateOf(start), -length);
        const after = addCalendarDays(plain.dueDay, 1);
        const outside = [
          { from: before, to: localDateOf(start) },
          { from: after, to: addCalendarDays(after, length) },
        ];
        expect(calculateDue(start, kind, defaultClockRules, [...pauses, ...outside])).toEqual(plain);
      }),
    );
  });

  it('the due day from coming earlier when a pause is added', () => {
    fc.assert(
      fc.property(starts, kinds, relativePauses, relativePauses, (start, kind, some, more) => {
        const one = calculateDue(start, kind, defaultClockRules, pausesFrom(start, some));
        const two = calculateDue(start, kind, defaultClockRules, pausesFrom(start, [...some, ...more]));
        expect(two.due.getTime()).toBeGreaterThanOrEqual(one.due.getTime());
      }),
    );
  });
});
