import fc from 'fast-check';
import { oracleDays } from '../testing/danish-calendar.oracle';
import { addWorkingDays, isWorkingDay, nonWorkingReason } from './working-days';

const days = oracleDays(2015, 2035);
const working = days.filter((day) => day.working).map((day) => day.date);

describe('working days', () => {
  it('are those of a calendar reckoned by hand, every day of 2015–2035', () => {
    const wrong = days.filter(({ date, working: open }) => isWorkingDay(date, []) !== open);
    expect(wrong).toEqual([]);
    expect(days).toHaveLength(7670);
  });

  it('know every public holiday of those years by name', () => {
    const reasons = new Set(days.map(({ date }) => nonWorkingReason(date, [])));
    expect(reasons.has('public-holiday')).toBe(false);
    expect(reasons.size).toBe(16);
  });

  it.each([
    ['2023-05-05', 'great-prayer-day'],
    ['2024-04-26', undefined],
    ['2026-06-05', 'constitution-day'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-26', 'second-christmas-day'],
    ['2026-12-31', 'new-years-eve'],
    ['2026-05-14', 'ascension-day'],
    ['2026-11-21', 'weekend'],
    ['2026-11-20', 'closing-day'],
    ['2026-05-01', undefined],
  ])('%s is %s', (day, reason) => {
    expect(nonWorkingReason(day, ['2026-11-20', '2026-11-21'])).toBe(reason);
  });
});

describe('addWorkingDays', () => {
  it('steps through the working days, forth and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: working.length - 31 }),
        fc.integer({ min: -30, max: 30 }),
        (i, n) => {
          expect(addWorkingDays(working[i] ?? '', n, [])).toBe(working[i + n]);
        },
      ),
    );
  });

  it('does not count the day it starts from, nor closing days', () => {
    expect(addWorkingDays('2026-11-20', 5, [])).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-21', 5, [])).toBe('2026-11-27');
    expect(addWorkingDays('2026-11-20', 5, ['2026-11-23'])).toBe('2026-11-30');
    expect(addWorkingDays('2026-12-22', 10, [])).toBe('2027-01-11');
    expect(addWorkingDays('2026-11-21', 0, [])).toBe('2026-11-21');
  });

  it('takes an instant by its Copenhagen date', () => {
    expect(addWorkingDays(new Date('2026-11-19T23:30:00Z'), 5, [])).toBe('2026-11-27');
  });

  it('refuses parts of days', () => {
    expect(() => addWorkingDays('2026-11-20', 1.5, [])).toThrow(RangeError);
  });
});
