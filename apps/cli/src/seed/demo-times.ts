import { hourOfDay } from '@samraad/deadlines';

/** A day and its minute of the wall clock in Copenhagen as an instant. */
export function copenhagen(day: string, minute: number): Date {
  return new Date(hourOfDay(day, Math.floor(minute / 60)).getTime() + (minute % 60) * 60_000);
}

/** Where domain time begins, so that OK-15's frames open on their days. */
export const beforeOk15 = new Date('2016-03-01T08:00:00Z');
export const beforeOk18 = new Date('2018-12-03T08:00:00Z');
/** The demo's people and its round are made a month before the round opens. */
export const beforeDemoRound = new Date('2026-03-02T08:00:00Z');
/** Friday 20 November 2026, 9:30 in Copenhagen: where the demo's history ends and its clock begins to run. */
export const demoBegins = new Date('2026-11-20T08:30:00Z');
