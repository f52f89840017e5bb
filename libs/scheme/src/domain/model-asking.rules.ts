import {
  addCalendarDays,
  addWorkingDays,
  endOfDay,
  hourOfDay,
  isWorkingDay,
  localDateOf,
} from '@samraad/deadlines';
import { type DatedRules, type Round, rulesOnDay } from './round';
import type { RoundRules } from './round-rules';

/** One asking, or reminder, inside the hours in which mails that ask for something leave. */
export interface PlannedAsking {
  readonly at: Date;
  /** Days before the last day that the round's rule reminds; null: it is asked. */
  readonly daysBefore: number | null;
}

/** When a Hovedudvalg is asked, and has to have chosen by. */
export type AskingDays = Pick<Round, 'requestsFrom' | 'modelChoiceBy'>;

const officeHour = 8;

/**
 * Asked when the round opens; reminded so many days before the last day as the round's rule says (domain.md §5 [ours]: three weeks,
 * a week and a day), on that day or the working day before it. A reminder that would come before the asking is left out. Each is judged
 * by the rules of its own day (docs/adr/0047); rules of one day alone are `[{ from: null, … }]`.
 */
export function askingsOf(round: AskingDays, dated: readonly DatedRules[]): PlannedAsking[] {
  const planned = dated.flatMap(({ rules }) =>
    askingsUnder(round, rules).filter(({ at }) => rulesOnDay(dated, localDateOf(at)) === rules),
  );
  return planned.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (b.daysBefore ?? 0) - (a.daysBefore ?? 0),
  );
}

function askingsUnder({ requestsFrom, modelChoiceBy }: AskingDays, rules: RoundRules): PlannedAsking[] {
  const morningOn = (day: string, way: 1 | -1) =>
    hourOfDay(
      isWorkingDay(day, rules.closingDays) ? day : addWorkingDays(day, way, rules.closingDays),
      officeHour,
    );
  const asked = { daysBefore: null, at: morningOn(requestsFrom, 1) };
  const reminders = rules.modelChoiceReminderDays
    .map((daysBefore) => ({ daysBefore, at: morningOn(addCalendarDays(modelChoiceBy, -daysBefore), -1) }))
    .filter(({ at }) => at > asked.at);
  return [asked, ...reminders].filter(({ at }) => at <= endOfDay(modelChoiceBy));
}

/** The first asking after an instant; null when there is none left. */
export const nextAsking = (
  round: AskingDays,
  dated: readonly DatedRules[],
  after: Date,
): PlannedAsking | null => askingsOf(round, dated).find(({ at }) => at > after) ?? null;

/** The asking whose instant has come last; null before the first. */
export const lastAsking = (
  round: AskingDays,
  dated: readonly DatedRules[],
  now: Date,
): PlannedAsking | null => askingsOf(round, dated).findLast(({ at }) => at <= now) ?? null;
