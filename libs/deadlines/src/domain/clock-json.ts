import { DateTime } from 'luxon';
import type { DueCalculation, Step } from './calculate-due';
import { explainInDanish } from './explain-in-danish';
import { COPENHAGEN } from './local-date';

/** A calculation for machines: instants as ISO 8601 with Copenhagen's offset, each step with its sentence. */
export interface ClockJson {
  readonly start: string;
  readonly due: string;
  readonly steps: readonly (Step & { readonly text: string })[];
}

/** The answer of `samraad clock explain --json`, e.g. `"due": "2026-11-27T23:59:59+01:00"`. */
export function toClockJson(calculation: DueCalculation): ClockJson {
  const sentences = explainInDanish(calculation);
  return {
    start: withOffset(calculation.start),
    due: withOffset(calculation.due),
    steps: calculation.steps.map((step, index) => ({ ...step, text: sentences[index] ?? '' })),
  };
}

function withOffset(instant: Date): string {
  const text = DateTime.fromJSDate(instant, { zone: COPENHAGEN }).toISO({ suppressMilliseconds: true });
  if (text === null) throw new RangeError('Not an instant');
  return text;
}
