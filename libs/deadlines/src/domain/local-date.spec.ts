import fc from 'fast-check';
import { Settings } from 'luxon';
import { oracleDate, oracleEndOfDay } from '../testing/danish-calendar.oracle';
import * as dates from './local-date';

const instants = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2035-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('local dates', () => {
  it('are Copenhagen’s, by the EU’s clock-change rule', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = dates.localDateOf(instant);
        expect(day).toBe(oracleDate(instant.getTime()));
        expect(dates.endOfDay(day).getTime()).toBe(oracleEndOfDay(day));
        expect(dates.localDateOf(new Date(dates.endOfDay(day).getTime() + 1000))).toBe(
          dates.addCalendarDays(day, 1),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('end at 23:59:59 on both clock-change nights', () => {
    expect(dates.endOfDay('2026-03-28')).toEqual(new Date('2026-03-28T22:59:59.000Z'));
    expect(dates.endOfDay('2026-03-29')).toEqual(new Date('2026-03-29T21:59:59.000Z'));
    expect(dates.endOfDay('2026-10-24')).toEqual(new Date('2026-10-24T21:59:59.000Z'));
    expect(dates.endOfDay('2026-10-25')).toEqual(new Date('2026-10-25T22:59:59.000Z'));
  });

  it.each(['2026-01-15', '2026-07-15'])('do not depend on today, %s', (today) => {
    // luxon guesses a local time's offset from the system clock; no day's ends may show it.
    const systemNow = Settings.now;
    Settings.now = () => Date.parse(today);
    try {
      for (let day = '2025-01-01'; day < '2028-01-01'; day = dates.addCalendarDays(day, 1)) {
        expect(dates.endOfDay(day).getTime()).toBe(oracleEndOfDay(day));
        expect(dates.hourOfDay(day, 8).getTime()).toBe(oracleEndOfDay(day) - 57_599_000);
      }
    } finally {
      Settings.now = systemNow;
    }
  });

  it('reach office hours on a clock-change day', () => {
    expect(dates.hourOfDay('2026-03-29', 8)).toEqual(new Date('2026-03-29T06:00:00.000Z'));
    expect(dates.hourOfDay('2026-10-25', 8)).toEqual(new Date('2026-10-25T07:00:00.000Z'));
  });

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-15', 6, '2026-09-15'],
    ['2026-10-31', 1, '2026-11-30'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(dates.addCalendarMonths(day, months)).toBe(expected);
  });

  it('count a period with both ends', () => {
    expect(dates.daysInPeriod('2028-02-28', '2028-03-01')).toBe(3);
    expect(dates.daysInPeriod('2026-03-29', '2026-03-29')).toBe(1);
  });

  it('are only those that exist, in one spelling', () => {
    expect(dates.isLocalDate('2028-02-29')).toBe(true);
    for (const text of [
      '2026-02-29',
      '2026-W47-5',
      '20261120',
      '2026-11-20T10:00',
      '2026-13-01',
      ' 2026-11-20',
    ]) {
      expect(dates.isLocalDate(text)).toBe(false);
      expect(() => dates.endOfDay(text)).toThrow(RangeError);
      expect(() => dates.addCalendarDays(text, 1)).toThrow(RangeError);
    }
  });

  it('stay inside the calendar', () => {
    expect(() => dates.addCalendarDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => dates.localDateOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
