import fc from 'fast-check';
import { answerReminders, clockReminders, lapsingReminders, type ReminderPlan } from './duty';
import { nextReminder } from './duty-reminders';
import { addCalendarDays, endOfDay, hourOfDay, localDateOf } from './local-date';
import { isWorkingDay } from './working-days';

const calendar = { warningWorkingDays: [3, 1], closingDays: [] as string[] };
const duty = (since: string, by: string) => ({ since: hourOfDay(since, 12), by: endOfDay(by) });

/** Every reminder until an instant, each asked for after the one before: '2026-11-24T07' and, late, '2026-11-30T07 +1'. */
function all(
  plan: ReminderPlan,
  owed: ReturnType<typeof duty>,
  until: string,
  closingDays: string[] = [],
): string[] {
  const said: string[] = [];
  let next = nextReminder(plan, owed, { ...calendar, closingDays }, owed.since);
  while (next && next.at < hourOfDay(until, 0)) {
    said.push(`${next.at.toISOString().slice(0, 13)}${next.late ? ` +${next.late}` : ''}`);
    next = nextReminder(plan, owed, { ...calendar, closingDays }, next.at);
  }
  return said;
}

describe('the reminders of a duty', () => {
  it('of a clock come 3 and 1 working days before, the first working morning after, and weekly', () => {
    expect(all(clockReminders, duty('2026-11-20', '2026-11-27'), '2026-12-16')).toEqual([
      '2026-11-24T07',
      '2026-11-26T07',
      '2026-11-30T07 +1',
      '2026-12-07T07 +2',
      '2026-12-14T07 +3',
    ]);
  });

  it('step over Christmas, New Year and closing days', () => {
    const christmas = duty('2026-12-18', '2027-01-07');
    const plan = { ...answerReminders, before: [5] };
    // Five working days before the 7th with 31 December and 1 January between.
    expect(all(plan, christmas, '2027-01-15')).toEqual([
      '2026-12-29T07',
      '2027-01-07T07',
      '2027-01-14T07 +1',
    ]);
    expect(all(plan, christmas, '2027-01-08', ['2026-12-29'])).toEqual(['2026-12-28T07', '2027-01-07T07']);
    // Late since Wednesday the 16th: the morning after, then the 24th and the 31st, each moved to a working day.
    expect(all(clockReminders, duty('2026-12-16', '2026-12-16'), '2027-01-06')).toEqual([
      '2026-12-17T07 +1',
      '2026-12-28T07 +2',
      '2027-01-04T07 +3',
    ]);
  });

  it('are at 8 before and after the clocks change', () => {
    // 28 March 2027 is summer time's first day, 26 to 29 March are Easter.
    const spring = all(answerReminders, duty('2027-03-01', '2027-03-18'), '2027-04-08');
    expect(spring).toEqual(['2027-03-18T07', '2027-03-30T06 +1', '2027-04-01T06 +2']);
    const autumn = all(answerReminders, duty('2026-10-05', '2026-10-20'), '2026-11-04');
    expect(autumn).toEqual(['2026-10-20T06', '2026-10-27T07 +1', '2026-11-03T07 +2']);
  });

  it('leave out what would come before the duty began, and the day itself when it is no working day', () => {
    expect(all(clockReminders, duty('2026-11-24', '2026-11-27'), '2026-11-28')).toEqual(['2026-11-26T07']);
    expect(all(lapsingReminders(5), duty('2026-11-20', '2026-12-06'), '2027-02-01')).toEqual([
      '2026-11-30T07',
    ]);
  });

  it('of a question that lapses end with it', () => {
    const owed = duty('2026-11-20', '2026-12-11');
    expect(all(lapsingReminders(10, 5), owed, '2027-12-31')).toEqual([
      '2026-11-27T07',
      '2026-12-04T07',
      '2026-12-11T07',
    ]);
    expect(nextReminder(lapsingReminders(10, 5), owed, calendar, owed.by)).toBeNull();
  });

  it('of which several were missed are one: the next lies after now, and counts those before it', () => {
    const owed = duty('2026-11-20', '2026-11-27');
    const next = nextReminder(clockReminders, owed, calendar, new Date('2027-11-27T10:00:00Z'));
    expect(next).toEqual({ at: new Date('2027-11-29T07:00:00Z'), late: 53 });
  });

  it('are always at 8 on a working day, later than asked, and never fewer late ones than before', () => {
    const plans = [
      clockReminders,
      answerReminders,
      lapsingReminders(10, 3),
      { ...answerReminders, weekly: 1 },
    ];
    const days = fc.integer({ min: 0, max: 5000 }).map((count) => addCalendarDays('2018-01-01', count));
    fc.assert(
      fc.property(
        days,
        fc.nat(60),
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.constantFrom(...plans),
        (start, length, steps, plan) => {
          const owed = duty(start, addCalendarDays(start, length));
          let [after, late] = [owed.since, 0];
          for (const step of steps) {
            const next = nextReminder(plan, owed, calendar, after);
            if (!next) break;
            expect(next.at > after).toBe(true);
            expect(next.at).toEqual(hourOfDay(localDateOf(next.at), 8));
            expect(isWorkingDay(localDateOf(next.at), [])).toBe(true);
            expect(next.late > 0).toBe(next.at > owed.by);
            expect(next.late).toBeGreaterThanOrEqual(late);
            [after, late] = [new Date(next.at.getTime() + step * 86_400_000), next.late];
          }
        },
      ),
    );
  });
});
