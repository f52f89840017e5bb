import type { OpeningAnswers, StartWish } from './opening-answers';

/** How two answers to the same question stand to each other. */
export type Accord = 'agree' | 'partly' | 'differ';

/** The questions with fixed answers: these alone are compared; nobody guesses about what is written in free words. */
export const comparedFields = ['theme', 'kind', 'noticed', 'weight', 'start'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** Both sides' answers, once both are in. */
export interface BothOpenings {
  readonly management: OpeningAnswers;
  readonly employees: OpeningAnswers;
}

/** One question, and how the sides stand to it. */
export interface Compared {
  readonly field: ComparedField;
  readonly accord: Accord;
}

/** Every question with fixed answers, in the order it is asked. */
export const compareOpenings = (both: BothOpenings): Compared[] =>
  comparedFields.map((field) => ({ field, accord: accordOn(field, both) }));

function accordOn(field: ComparedField, { management, employees }: BothOpenings): Accord {
  switch (field) {
    case 'noticed':
      return ofSets(management.noticed ?? [], employees.noticed ?? []);
    case 'weight':
      return ofWeights(management.weight, employees.weight);
    case 'start':
      return ofStarts(management.start, employees.start);
    default:
      return ofOne(management[field], employees[field]);
  }
}

const ofOne = (a: unknown, b: unknown): Accord => (a !== undefined && a === b ? 'agree' : 'differ');

/** What both have chosen among several. */
export const chosenByBoth = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((one) => b.includes(one));

/** What one has chosen and the other has not. */
export const chosenAlone = <T>(own: readonly T[], other: readonly T[]): T[] =>
  own.filter((one) => !other.includes(one));

function ofSets(a: readonly string[], b: readonly string[]): Accord {
  const shared = chosenByBoth(a, b).length;
  if (shared === 0) return 'differ';
  return shared === a.length && shared === b.length ? 'agree' : 'partly';
}

/** One step apart on a scale of five is nearly the same. */
function ofWeights(a: number | undefined, b: number | undefined): Accord {
  if (a === undefined || b === undefined) return 'differ';
  const apart = Math.abs(a - b);
  return apart === 0 ? 'agree' : apart === 1 ? 'partly' : 'differ';
}

/** Whoever says that it does not matter is in nobody's way. */
function ofStarts(a: StartWish | undefined, b: StartWish | undefined): Accord {
  const same = ofOne(a, b);
  if (same === 'agree' || a === undefined || b === undefined) return same;
  return a === 'open' || b === 'open' ? 'partly' : 'differ';
}
