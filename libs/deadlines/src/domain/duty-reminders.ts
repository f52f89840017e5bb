import { addCalendarDays, hourOfDay, type LocalDate, localDateOf } from './local-date';
import type { ReminderPlan } from './duty';
import { addWorkingDays, isWorkingDay } from './working-days';

/** One word to who owes a duty. `late`: how many late ones this makes; 0 while the duty is in time. */
export interface DutyReminder {
  readonly at: Date;
  readonly late: number;
}

/** Mails that ask for something leave at this hour (domain.md §13 [ours, 2]: 08–16 on working days). */
const officeHour = 8;
const officeCloses = 16;
/** Looked at one by one: a duty late for longer than this is found by counting weeks. */
const weekDays = 7;

interface Reminded {
  readonly since: Date;
  readonly by: Date;
}

interface Calendar {
  readonly warningWorkingDays: readonly number[];
  readonly closingDays: readonly LocalDate[];
}

/** The next reminder of a duty after an instant, or null when there is none; it is the last one missed that counts. */
export function nextReminder(
  plan: ReminderPlan,
  duty: Reminded,
  calendar: Calendar,
  after: Date,
): DutyReminder | null {
  const early = inTime(plan, duty, calendar).find(({ at }) => at > after);
  return early ?? late(plan, duty, calendar, after);
}

function inTime(plan: ReminderPlan, { since, by }: Reminded, calendar: Calendar): DutyReminder[] {
  const days = plan.before === 'warnings' ? calendar.warningWorkingDays : plan.before;
  const day = localDateOf(by);
  const before = days.map((count) =>
    hourOfDay(addWorkingDays(day, -count, calendar.closingDays), officeHour),
  );
  const onDay = plan.onDay ? [officeMorning(day, calendar)] : [];
  return [...before, ...onDay]
    .filter((at) => at > since && at <= by)
    .sort((a, b) => a.getTime() - b.getTime())
    .map((at) => ({ at, late: 0 }));
}

/** The first late one is the morning after or a week after; those that follow are a week apart. */
function late(plan: ReminderPlan, { by }: Reminded, calendar: Calendar, after: Date): DutyReminder | null {
  const day = localDateOf(by);
  const firstDay = plan.morningAfter ? 1 : weekDays;
  const most = (plan.weekly === 'until-done' ? Infinity : plan.weekly) + (plan.morningAfter ? 1 : 0);
  const passed = Math.floor((after.getTime() - by.getTime()) / (weekDays * 24 * 3_600_000));
  for (let count = Math.max(1, passed - 2); count <= most; count += 1) {
    const at = officeMorning(addCalendarDays(day, firstDay + (count - 1) * weekDays), calendar);
    if (at > after) return { at, late: count };
  }
  return null;
}

/** 8 o'clock on the day, or on the next working day. */
function officeMorning(day: LocalDate, { closingDays }: Calendar): Date {
  return hourOfDay(isWorkingDay(day, closingDays) ? day : addWorkingDays(day, 1, closingDays), officeHour);
}

/** The instant itself while mails that ask for something may leave, else the next 8 o'clock on a working day. */
export function officeTimeFrom(instant: Date, { closingDays }: Pick<Calendar, 'closingDays'>): Date {
  const day = localDateOf(instant);
  if (isWorkingDay(day, closingDays)) {
    const opens = hourOfDay(day, officeHour);
    if (instant < opens) return opens;
    if (instant < hourOfDay(day, officeCloses)) return instant;
  }
  return hourOfDay(addWorkingDays(day, 1, closingDays), officeHour);
}
