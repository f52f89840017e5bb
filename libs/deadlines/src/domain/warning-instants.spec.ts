import fc from 'fast-check';
import { calculateDue } from './calculate-due';
import { clockKinds, defaultClockRules } from './clock-rules';
import { localDateOf } from './local-date';
import { warningInstants } from './warning-instants';
import { isWorkingDay } from './working-days';

function warnings(start: string, closingDays: readonly string[] = []) {
  const rules = { ...defaultClockRules, closingDays };
  const { due } = calculateDue(new Date(start), 'dialogue', rules, []);
  return warningInstants(due, rules, new Date(start)).map(({ at }) => at.toISOString());
}

describe('warningInstants', () => {
  it('are at 8 o’clock, 3 and 1 working days before', () => {
    expect(warnings('2026-11-20T14:10+01:00')).toEqual([
      '2026-11-24T07:00:00.000Z',
      '2026-11-26T07:00:00.000Z',
    ]);
  });

  it('step over the weekend and closing days', () => {
    expect(warnings('2026-11-23T09:00+01:00', ['2026-11-27'])).toEqual([
      '2026-11-24T07:00:00.000Z',
      '2026-11-26T07:00:00.000Z',
    ]);
  });

  it('leave out one before the clock began', () => {
    // Due Wednesday 8 April 2026; with Easter between, the third working day before is 31 March.
    expect(warnings('2026-04-01T09:00+02:00')).toEqual(['2026-04-07T06:00:00.000Z']);
  });

  it('follow the round’s own numbers', () => {
    const due = new Date('2026-11-27T23:59:59+01:00');
    const rules = { ...defaultClockRules, warnings: { workingDaysBefore: [2, 5], hour: 12 } };
    expect(warningInstants(due, rules, new Date('2026-11-01'))).toEqual([
      { workingDaysBefore: 5, at: new Date('2026-11-20T12:00+01:00') },
      { workingDaysBefore: 2, at: new Date('2026-11-25T12:00+01:00') },
    ]);
  });

  it('always fall between start and due, on a working day', () => {
    const starts = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(starts, fc.constantFrom(...clockKinds), (start, kind) => {
        const { due } = calculateDue(start, kind, defaultClockRules, []);
        const found = warningInstants(due, defaultClockRules, start);
        expect(found.length).toBeGreaterThan(0);
        for (const { at } of found) {
          expect(at.getTime()).toBeGreaterThan(start.getTime());
          expect(at.getTime()).toBeLessThan(due.getTime());
          expect(isWorkingDay(localDateOf(at), [])).toBe(true);
        }
      }),
    );
  });
});
