import { endAfter, lastDayOf, timeOfDays } from './role-days.rules';

describe('the days of a role', () => {
  it('are whole ones in Copenhagen, the last one counted', () => {
    expect(timeOfDays('2026-11-27', '2026-11-30')).toEqual({
      from: new Date('2026-11-26T23:00:00Z'),
      to: new Date('2026-11-30T23:00:00Z'),
    });
    expect(timeOfDays('2026-07-01', null)).toEqual({ from: new Date('2026-06-30T22:00:00Z'), to: null });
  });

  it('are read back as they were told, also over the nights the clocks change', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31'])
      expect(lastDayOf(endAfter(day))).toBe(day);
  });
});
