import { calculateDue } from './calculate-due';
import { type ClockKind, type ClockRules, defaultClockRules } from './clock-rules';
import type { Pause } from './pauses';

function due(start: string, kind: ClockKind, pauses: readonly Pause[] = [], rules?: Partial<ClockRules>) {
  return calculateDue(new Date(start), kind, { ...defaultClockRules, ...rules }, pauses);
}

describe('calculateDue', () => {
  it.each<[string, string, ClockKind, string]>([
    ['the case page: one week', '2026-11-20T14:10+01:00', 'dialogue', '2026-11-27T23:59:59+01:00'],
    ['the case page: four weeks', '2026-11-20T14:10+01:00', 'contract', '2026-12-18T23:59:59+01:00'],
    ['a Saturday start moves to Monday', '2026-11-21T10:00+01:00', 'dialogue', '2026-11-30T23:59:59+01:00'],
    ['Christmas Eve to New Year', '2026-12-17T10:00+01:00', 'dialogue', '2026-12-28T23:59:59+01:00'],
    ['New Year’s Eve into next year', '2026-12-24T10:00+01:00', 'dialogue', '2027-01-04T23:59:59+01:00'],
    ['all of Easter', '2026-03-26T10:00+01:00', 'dialogue', '2026-04-07T23:59:59+02:00'],
    ['Wednesday before Easter is open', '2026-03-25T10:00+01:00', 'dialogue', '2026-04-01T23:59:59+02:00'],
    ['Store Bededag 2023', '2023-04-28T10:00+02:00', 'dialogue', '2023-05-08T23:59:59+02:00'],
    ['no Store Bededag in 2024', '2024-04-19T10:00+02:00', 'dialogue', '2024-04-26T23:59:59+02:00'],
    ['5 June on a Friday', '2026-05-29T10:00+02:00', 'dialogue', '2026-06-08T23:59:59+02:00'],
    ['5 June and Whit Monday together', '2017-05-29T10:00+02:00', 'dialogue', '2017-06-06T23:59:59+02:00'],
    ['1 May is a working day', '2026-04-24T10:00+02:00', 'dialogue', '2026-05-01T23:59:59+02:00'],
    ['over the spring change', '2026-03-24T10:00+01:00', 'dialogue', '2026-03-31T23:59:59+02:00'],
    ['over the autumn change', '2026-10-21T10:00+02:00', 'dialogue', '2026-10-28T23:59:59+01:00'],
    ['started in the repeated hour', '2026-10-25T02:30+01:00', 'dialogue', '2026-11-02T23:59:59+01:00'],
    ['over the leap day', '2028-02-25T10:00+01:00', 'dialogue', '2028-03-03T23:59:59+01:00'],
    ['on the leap day', '2024-02-22T10:00+01:00', 'dialogue', '2024-02-29T23:59:59+01:00'],
    ['UTC evening is Danish next day', '2026-11-19T23:30Z', 'dialogue', '2026-11-27T23:59:59+01:00'],
    ['last second of the day', '2026-11-20T23:59:59.999+01:00', 'dialogue', '2026-11-27T23:59:59+01:00'],
  ])('%s', (_name, start, kind, expected) => {
    expect(due(start, kind).due).toEqual(new Date(expected));
  });

  it('tells every step', () => {
    const steps = due('2026-12-14T09:00+01:00', 'dialogue', [
      { from: '2026-12-10', to: '2026-12-16' },
      { from: '2026-12-16', to: '2026-12-17' },
      { from: '2026-12-28', to: '2026-12-28' },
    ]).steps;
    expect(steps).toEqual([
      { kind: 'start-day-not-counted', day: '2026-12-14' },
      { kind: 'counting', days: 7, from: '2026-12-18' },
      { kind: 'pause-skipped', from: '2026-12-15', to: '2026-12-17', days: 3 },
      { kind: 'counted-day-reached', day: '2026-12-24', days: 7 },
      { kind: 'moved-past', reason: 'christmas-eve', from: '2026-12-24', to: '2026-12-24' },
      { kind: 'moved-past', reason: 'christmas-day', from: '2026-12-25', to: '2026-12-25' },
      { kind: 'moved-past', reason: 'second-christmas-day', from: '2026-12-26', to: '2026-12-26' },
      { kind: 'moved-past', reason: 'weekend', from: '2026-12-27', to: '2026-12-27' },
      { kind: 'moved-past', reason: 'pause', from: '2026-12-28', to: '2026-12-28' },
      { kind: 'due', day: '2026-12-29' },
    ]);
  });

  it('counts overlapping pauses once', () => {
    const pauses = [
      { from: '2026-11-23', to: '2026-11-25' },
      { from: '2026-11-24', to: '2026-11-26' },
    ];
    expect(due('2026-11-20T14:10+01:00', 'dialogue', pauses).dueDay).toBe('2026-12-01');
  });

  it('goes past a pause that covers the day it would have landed on', () => {
    const pauses = [{ from: '2026-11-27', to: '2026-11-29' }];
    expect(due('2026-11-20T14:10+01:00', 'dialogue', pauses).dueDay).toBe('2026-11-30');
  });

  it('takes no notice of a pause of the start day', () => {
    const pauses = [{ from: '2026-11-20', to: '2026-11-20' }];
    expect(due('2026-11-20T14:10+01:00', 'dialogue', pauses)).toEqual(
      due('2026-11-20T14:10+01:00', 'dialogue'),
    );
  });

  it('goes past the round’s closing days, and counts them', () => {
    const closingDays = ['2026-11-25', '2026-11-27', '2026-11-30'];
    const { dueDay, steps } = due('2026-11-20T14:10+01:00', 'dialogue', [], { closingDays });
    expect(dueDay).toBe('2026-12-01');
    expect(steps).toContainEqual({
      kind: 'moved-past',
      reason: 'closing-day',
      from: '2026-11-27',
      to: '2026-11-27',
    });
  });

  it('counts as many days as the round says', () => {
    const rules = { days: { dialogue: 10, contract: 14 } };
    expect(due('2026-11-20T14:10+01:00', 'dialogue', [], rules).dueDay).toBe('2026-11-30');
    expect(due('2026-11-20T14:10+01:00', 'contract', [], rules).dueDay).toBe('2026-12-04');
  });

  it('counts a single day', () => {
    const rules = { ...defaultClockRules, days: { dialogue: 1, contract: 28 } };
    expect(calculateDue(new Date('2026-11-23T09:00:00Z'), 'dialogue', rules, []).dueDay).toBe('2026-11-24');
  });

  it('refuses what makes no sense', () => {
    expect(() => due('2026-11-20T14:10Z', 'dialogue', [{ from: '2026-11-26', to: '2026-11-25' }])).toThrow(
      RangeError,
    );
    expect(() => due('2026-11-20T14:10Z', 'dialogue', [{ from: '2026-02-29', to: '2026-03-01' }])).toThrow(
      RangeError,
    );
    expect(() => due('2026-11-20T14:10Z', 'dialogue', [], { days: { dialogue: 0, contract: 28 } })).toThrow(
      RangeError,
    );
    expect(() => due('never', 'dialogue')).toThrow(RangeError);
  });
});
