import { endsByItself, intakeObstacle, stopFrom } from './provider-intake.rules';

const facts = { name: 'RUC', changes: [], absences: [] };
const away = { from: '2026-12-21', to: '2027-01-03', stopsFrom: '2026-12-14' };

describe('whether a provider takes new requests', () => {
  it('does when nothing is in the way', () => {
    expect(intakeObstacle(facts, '2026-11-20')).toBeNull();
  });

  it.each([
    ['paused', 'catalogue.provider-paused'],
    ['ended', 'catalogue.provider-ended'],
    ['resumed', undefined],
  ] as const)('%s', (kind, key) => {
    const changes = [{ kind, from: '2026-11-20' }];
    expect(intakeObstacle({ ...facts, changes }, '2026-11-20')?.key).toBe(key);
    expect(intakeObstacle({ ...facts, changes }, '2026-11-19')).toBeNull();
  });

  it('says from which day it will', () => {
    const changes = [{ kind: 'taken-in', from: '2026-12-01' }] as const;
    expect(intakeObstacle({ ...facts, changes }, '2026-11-20')).toMatchObject({
      key: 'catalogue.provider-coming',
      params: { name: 'RUC', day: 'tirsdag den 1. december 2026' },
    });
  });

  it('stops from the day it has said, to the last day of the period', () => {
    const at = (day: string, stopsFrom: string | null = away.stopsFrom) =>
      intakeObstacle({ ...facts, absences: [{ ...away, stopsFrom }] }, day)?.key;
    expect([at('2026-12-13'), at('2026-12-14'), at('2027-01-03'), at('2027-01-04')]).toEqual([
      undefined,
      'catalogue.provider-away',
      'catalogue.provider-away',
      undefined,
    ]);
    expect(at('2026-12-24', null)).toBeUndefined();
  });

  it('ends by itself only where it is away', () => {
    const stopped = [{ kind: 'paused', from: '2026-11-20' }] as const;
    const refused = (more: object) => intakeObstacle({ ...facts, ...more }, '2026-12-20');
    expect(
      [refused({ absences: [away] }), refused({ changes: stopped })].map((one) => one && endsByItself(one)),
    ).toEqual([true, false]);
  });

  it('names the period that stops it, or the next that will', () => {
    const later = { from: '2027-07-12', to: '2027-07-30', stopsFrom: '2027-07-01' };
    const never = { ...later, from: '2026-11-23', to: '2026-11-27', stopsFrom: null };
    const at = (day: string) => stopFrom([later, never, away], day)?.stopsFrom;
    expect([at('2026-11-20'), at('2027-01-03'), at('2027-01-04'), at('2027-07-31')]).toEqual([
      '2026-12-14',
      '2026-12-14',
      '2027-07-01',
      undefined,
    ]);
  });
});
