import fc from 'fast-check';
import type { ReminderPlan } from './duty';
import { type DutyReminder, nextReminder } from './duty-reminders';
import { addCalendarDays, endOfDay, type LocalDate, localDateOf } from './local-date';
import { isWorkingDay } from './working-days';

const dayBetween = (from: LocalDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addCalendarDays(from, count));

const plan: fc.Arbitrary<ReminderPlan> = fc.record({
  before: fc.oneof(
    fc.constant('warnings' as const),
    fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
  ),
  onDay: fc.boolean(),
  morningAfter: fc.boolean(),
  weekly: fc.oneof(fc.constant('until-done' as const), fc.integer({ min: 0, max: 4 })),
  concernAfter: fc.constant(null),
});

const closed = fc
  .tuple(dayBetween('2026-01-01', 800), fc.integer({ min: 0, max: 9 }))
  .map(([from, days]) => Array.from({ length: days }, (_, at) => addCalendarDays(from, at)));

const given = fc.record({
  plan,
  calendar: fc.record({
    warningWorkingDays: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 }),
    closingDays: closed,
  }),
  day: dayBetween('2026-02-01', 760),
  beganBefore: fc.integer({ min: 0, max: 45 * 86_400 }),
  after: fc.integer({ min: -40 * 86_400, max: 120 * 86_400 }),
});

const make = ({ day, beganBefore }: { day: LocalDate; beganBefore: number }) => {
  const by = endOfDay(day);
  return { by, since: new Date(by.getTime() - beganBefore * 1000) };
};

const clock = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

describe('any reminder', () => {
  it('is after what has been, at eight on a working day, after the duty began', () => {
    fc.assert(
      fc.property(given, (one) => {
        const duty = make(one);
        const after = new Date(duty.by.getTime() + one.after * 1000);
        const next = nextReminder(one.plan, duty, one.calendar, after);
        if (!next) return;
        expect(next.at.getTime()).toBeGreaterThan(Math.max(after.getTime(), duty.since.getTime()));
        expect(clock.format(next.at)).toBe('08.00.00');
        expect(next.at.getMilliseconds()).toBe(0);
        expect(isWorkingDay(localDateOf(next.at), one.calendar.closingDays)).toBe(true);
        expect(next.late > 0).toBe(next.at > duty.by);
      }),
      { numRuns: 400 },
    );
  });

  it('has none between it and what it came after, and counts on', () => {
    fc.assert(
      fc.property(given, fc.double({ min: 0, max: 1, noNaN: true }), (one, part) => {
        const duty = make(one);
        const after = new Date(duty.by.getTime() + one.after * 1000);
        const next = nextReminder(one.plan, duty, one.calendar, after);
        const between = new Date(
          after.getTime() + Math.floor(part * ((next ?? { at: after }).at.getTime() - after.getTime() - 1)),
        );
        if (next && between >= after)
          expect(nextReminder(one.plan, duty, one.calendar, between)).toEqual(next);
        const later = next && nextReminder(one.plan, duty, one.calendar, next.at);
        if (!next || !later) return;
        expect(later.at.getTime()).toBeGreaterThan(next.at.getTime());
        expect(later.late).toBeGreaterThanOrEqual(next.late);
      }),
      { numRuns: 400 },
    );
  });

  it('of a plan that ends comes to an end, and of one until it is done never does', () => {
    fc.assert(
      fc.property(given, (one) => {
        const duty = make(one);
        let next: DutyReminder | null = nextReminder(one.plan, duty, one.calendar, duty.since);
        let count = 0;
        for (; next && count < 15; count += 1) next = nextReminder(one.plan, duty, one.calendar, next.at);
        if (one.plan.weekly === 'until-done') expect(count).toBe(15);
        else expect(count).toBeLessThanOrEqual(3 + 1 + 1 + one.plan.weekly);
      }),
      { numRuns: 150 },
    );
  });
});
