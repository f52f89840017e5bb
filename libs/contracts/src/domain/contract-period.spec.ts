import { contractPeriodSchema, periodObstacle } from './contract-period';

const period = { startsOn: '2027-01-04', endsOn: '2027-06-30' };
const around = {
  activities: [{ plannedOn: '2027-01-14' }],
  today: '2026-12-01',
  lastDeliveryDay: '2027-12-31',
};
const key = (more: Partial<typeof around>, own: Partial<typeof period> = {}) =>
  periodObstacle({ ...period, ...own }, { ...around, ...more })?.key ?? null;

describe('the period of a contract', () => {
  it('has two days, the last not before the first', () => {
    const fits = (one: object) => contractPeriodSchema.safeParse(one).success;
    expect(fits(period)).toBe(true);
    expect(fits({ ...period, endsOn: period.startsOn })).toBe(true);
    for (const bad of [
      { ...period, endsOn: '2027-01-03' },
      { startsOn: period.startsOn },
      { endsOn: period.endsOn },
      { ...period, endsOn: '2027-06-31' },
      { ...period, why: 'x' },
    ])
      expect([bad, fits(bad)]).toEqual([bad, false]);
  });

  it('begins today at the earliest, and ends on the round’s last delivery day', () => {
    expect(key({ today: period.startsOn })).toBeNull();
    expect(key({ today: '2027-01-05' })).toBe('contracts.period-in-the-past');
    expect(key({ lastDeliveryDay: period.endsOn })).toBeNull();
    expect(key({ lastDeliveryDay: '2027-06-29' })).toBe('contracts.period-too-late');
  });

  it('holds every activity, its own first and last day among them', () => {
    const on = (...days: string[]) => key({ activities: days.map((plannedOn) => ({ plannedOn })) });
    expect(on(period.startsOn, period.endsOn)).toBeNull();
    expect(on('2027-02-01', '2027-01-03')).toBe('contracts.activity-outside-period');
    expect(on('2027-02-01', '2027-07-01')).toBe('contracts.activity-outside-period');
  });
});
