import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  type LocalDate,
  localDateOf,
  workingDaysUntil,
} from '@samraad/deadlines';

/** A question that waits, or waited, for the parties. */
export interface WaitingQuestion {
  readonly askedAt: Date;
  /** When it was answered; null while it waits. */
  readonly endedAt: Date | null;
}

/** What the time to endorse is reckoned from. */
export interface EndorsementTime {
  /** When the anchor was asked, or the chairs; that day is not counted. */
  readonly startedAt: Date;
  readonly days: number;
  readonly closingDays: readonly LocalDate[];
  readonly questions: readonly WaitingQuestion[];
}

/** The time to endorse, with what it was reckoned from. */
export interface EndorsementReckoning {
  /** Null while a question waits for the parties. */
  readonly lastDay: LocalDate | null;
  /** The spells in which questions waited, both days included; `to` is null while one still does. */
  readonly waits: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[];
  /** Working days that were not counted. */
  readonly waited: number;
  /** Working days that are left once the question is answered; all of them where none waits. */
  readonly left: number;
}

/**
 * Whoever endorses has so many working days, and those on which a question of theirs waits for the parties are none of them, from the
 * day it is asked to the day it is answered, both included, as with pauses (domain.md §5, §6 [ours]).
 */
export function reckonEndorsement(time: EndorsementTime): EndorsementReckoning {
  const { startedAt, days, closingDays, questions } = time;
  const start = localDateOf(startedAt);
  const spells = questions.map(({ askedAt, endedAt }) => ({
    from: localDateOf(askedAt),
    to: endedAt && localDateOf(endedAt),
  }));
  const past = spells.flatMap(({ from, to }) => (to === null ? [] : daysOf(from, to)));
  const passed = [...new Set(past)].filter((day) => day > start);
  const paused = [...closingDays, ...passed];
  const waited = passed.filter((day) => isWorkingDay(day, closingDays)).length;
  const open = spells.flatMap(({ from, to }) => (to === null ? [from] : [])).toSorted()[0];
  if (open === undefined)
    return { lastDay: addWorkingDays(start, days, paused), waits: spells, waited, left: days };
  const used = Math.min(days, workingDaysUntil(start, addCalendarDays(open, -1), paused));
  return { lastDay: null, waits: spells, waited, left: days - used };
}

function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) days.push(day);
  return days;
}
