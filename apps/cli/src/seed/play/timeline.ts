import { addCalendarDays, addWorkingDays, isWorkingDay, type LocalDate } from '@samraad/deadlines';
import type { DemoCase, Step } from '../cases/demo-case';
import { copenhagen, demoBegins } from '../demo-times';

/** A step at its instant. */
export interface TimedStep {
  readonly at: Date;
  readonly day: LocalDate;
  readonly step: Step;
}

/** The working day a day of the case falls on. */
export function dayOf(begins: LocalDate, day: number): LocalDate {
  const found = addCalendarDays(begins, day);
  return isWorkingDay(found, []) ? found : addWorkingDays(found, 1, []);
}

const opens = 8 * 60 + 12;
const span = 7 * 60;

/** A number that is the same at every seeding. */
function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) % 1_000_003;
  return value;
}

/**
 * The steps of a case in order, each at a minute of its working day in Copenhagen; the same at every seeding. Throws on a
 * step that lies after the demo's beginning: a plan says what has happened, not what will.
 */
export function timelineOf({ key, begins, plan }: Pick<DemoCase, 'key' | 'begins' | 'plan'>): TimedStep[] {
  let before = { day: '', minute: 0 };
  const steps = plan.toSorted((a, b) => a.day - b.day || (a.minute ?? 0) - (b.minute ?? 0));
  return steps.map((step, index) => {
    const day = dayOf(begins, step.day);
    const gap = 9 + (hash(`${key}:${index}:gap`) % 34);
    const wished = step.minute ?? opens + (hash(`${key}:${index}`) % span);
    const minute = before.day === day ? Math.max(before.minute + gap, step.minute ?? 0) : wished;
    before = { day, minute };
    const at = copenhagen(day, minute);
    if (at >= demoBegins)
      throw new Error(`case ${key}: ${step.act.do} on ${day} lies after the demo's beginning`);
    return { at, day, step };
  });
}
