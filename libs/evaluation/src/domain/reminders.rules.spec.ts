import fc from 'fast-check';
import { addCalendarDays, isWorkingDay, localDateOf } from '@samraad/deadlines';
import {
  effectReminders,
  isOvertaken,
  reminderKey,
  reminderSteps,
  satisfactionReminders,
} from './reminders.rules';
import { effectWindow } from './window.rules';

const rules = { effectOpensMonths: 3, effectClosesMonths: 6 };
const iso = (reminders: readonly { at: Date }[]) => reminders.map(({ at }) => at.toISOString());
const copenhagenHour = (at: Date) =>
  at.toLocaleString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });

describe('reminders', () => {
  it('come 5 and 10 working days after the satisfaction form opened, over Christmas too', () => {
    expect(iso(satisfactionReminders(new Date('2026-12-21T13:00:00Z'), []))).toEqual([
      '2026-12-30T07:00:00.000Z',
      '2027-01-08T07:00:00.000Z',
    ]);
  });

  it('come when the effect window opens, a month and a week before it closes, moved to the next working day', () => {
    // Finish 20 December 2026: opens Saturday 20 March, closes 20 June; 20 May 2027 is a Thursday, 13 June a Sunday.
    expect(iso(effectReminders(effectWindow('2026-12-20', rules), []))).toEqual([
      '2027-03-22T07:00:00.000Z',
      '2027-05-20T06:00:00.000Z',
      '2027-06-14T06:00:00.000Z',
    ]);
  });

  it('always come at 8 on a working day, in order, before the window closes', () => {
    const days = fc.integer({ min: 0, max: 7000 }).map((count) => addCalendarDays('2016-01-01', count));
    fc.assert(
      fc.property(days, (finish) => {
        const window = effectWindow(finish, rules);
        const reminders = effectReminders(window, []);
        for (const { at } of reminders) {
          expect(isWorkingDay(localDateOf(at), [])).toBe(true);
          expect(copenhagenHour(at)).toBe('08.00');
          expect(at > window.opensAt && at < window.closesAt).toBe(true);
        }
        expect(iso(reminders)).toEqual([...iso(reminders)].sort());
      }),
    );
  });

  it('are those that can be taken back, each under a key of its own', () => {
    const opened = new Date('2026-12-21T13:00:00Z');
    const steps = (reminders: readonly { step: string }[]) => reminders.map(({ step }) => step);
    expect(steps(satisfactionReminders(opened, []))).toEqual(reminderSteps.satisfaction);
    expect(reminderSteps.satisfaction).toEqual(['first', 'second']);
    expect(steps(effectReminders(effectWindow('2026-12-20', rules), []))).toEqual(reminderSteps.effect);
    expect(reminderSteps.effect).toEqual(['opened', 'month-left', 'week-left']);
    expect(reminderKey('e1', 'opened')).toBe('evaluation.remind:e1:opened');
  });

  it('are overtaken by a later one that is due as well', () => {
    const reminders = effectReminders(effectWindow('2026-12-20', rules), []);
    const atSecond = new Date('2027-05-20T06:00:00Z');
    expect(isOvertaken('opened', reminders, atSecond)).toBe(true);
    expect(isOvertaken('month-left', reminders, atSecond)).toBe(false);
    expect(isOvertaken('opened', reminders, new Date('2027-05-20T05:59:59Z'))).toBe(false);
  });
});
