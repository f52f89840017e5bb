import { weekNumber, weekOf } from './week';

describe('a week of a calendar', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 48],
    ['2026-11-29', '2026-11-23', 48],
    ['2027-01-03', '2026-12-28', 53],
    ['2027-01-04', '2027-01-04', 1],
    ['2024-12-31', '2024-12-30', 1],
  ])('%s begins on %s and is week %s', (day, monday, number) => {
    expect(weekOf(day).monday).toBe(monday);
    expect(weekNumber(monday)).toBe(number);
  });

  it.each([
    ['in spring, when an hour is skipped', '2027-03-28', 167],
    ['in autumn, when an hour comes twice', '2026-10-25', 169],
  ])('is as long as it is: %s', (_, day, hours) => {
    const { startsAt, endsAt } = weekOf(day).period;
    expect((endsAt.getTime() - startsAt.getTime()) / 3_600_000).toBe(hours);
  });
});
