import { addCalendarDays, addWorkingDays, endOfDay, hourOfDay, isWorkingDay } from '@samraad/deadlines';
import type { Round } from './round';

/** When a Hovedudvalg is asked to choose its model, and how long before the last day it is reminded (domain.md §5 [ours]). */
export const modelAskings = ['asked', 'three-weeks', 'one-week', 'one-day'] as const;
export type ModelAsking = (typeof modelAskings)[number];

/** One asking, inside the hours in which mails that ask for something leave. */
export interface PlannedAsking {
  readonly asking: ModelAsking;
  readonly at: Date;
}

const daysBefore = { 'three-weeks': 21, 'one-week': 7, 'one-day': 1 } as const;
const officeHour = 8;

/**
 * Asked when the round opens; reminded three weeks, a week and a day before the last day, on that day or the working day
 * before it. A reminder that would come before the asking is left out.
 */
export function askingsOf(round: Pick<Round, 'requestsFrom' | 'modelChoiceBy' | 'rules'>): PlannedAsking[] {
  const { requestsFrom, modelChoiceBy, rules } = round;
  const morningOn = (day: string, way: 1 | -1) =>
    hourOfDay(
      isWorkingDay(day, rules.closingDays) ? day : addWorkingDays(day, way, rules.closingDays),
      officeHour,
    );
  const asked = { asking: 'asked' as const, at: morningOn(requestsFrom, 1) };
  const reminders = (['three-weeks', 'one-week', 'one-day'] as const)
    .map((asking) => ({ asking, at: morningOn(addCalendarDays(modelChoiceBy, -daysBefore[asking]), -1) }))
    .filter(({ at }) => at > asked.at);
  return [asked, ...reminders].filter(({ at }) => at <= endOfDay(modelChoiceBy));
}

/** The first asking after an instant; null when there is none left. */
export const nextAsking = (
  round: Pick<Round, 'requestsFrom' | 'modelChoiceBy' | 'rules'>,
  after: Date,
): PlannedAsking | null => askingsOf(round).find(({ at }) => at > after) ?? null;

/** The asking whose instant has come last; null before the first. */
export const lastAsking = (
  round: Pick<Round, 'requestsFrom' | 'modelChoiceBy' | 'rules'>,
  now: Date,
): PlannedAsking | null => askingsOf(round).findLast(({ at }) => at <= now) ?? null;
