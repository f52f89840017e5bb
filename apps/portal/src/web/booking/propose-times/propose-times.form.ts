import { meetingLimits, bookingLimits, type Period, placeKinds } from '@samraad/booking';
import { isId } from '@samraad/platform';
import { z } from 'zod';
import { choice, choices, optional, type ParsedForm, rows, text, wholeNumber } from '../../shell';
import { timeFieldWords } from '../meeting-time.da';
import { length, periodOf, timeRow } from '../meeting-time.fields';
import { proposeWords as words } from './propose-times.da';

/** How many times may be typed at once. */
export const timesTyped = 5;

/** Whom the form may name. */
export interface Choosable {
  readonly consultants: readonly string[];
  readonly parties: readonly string[];
}

/** The form of a case with these people. */
export const proposeForm = ({ consultants, parties }: Choosable) => {
  const local = [...new Set(parties)].filter(isId);
  return z.object({
    title: text(bookingLimits.title, words.name),
    placeKind: choice(placeKinds, words.placeKind),
    place: optional(text(bookingLimits.place, words.place)),
    travel: optional(wholeNumber(0, meetingLimits.travel, words.travel)),
    length,
    consultants: choices(consultants.filter(isId), words.consultants, { min: 1 }),
    required: choices(local, words.required, { min: 1 }),
    optional: choices(local, words.optional),
    times: rows(timeRow, words.times, { min: 1, max: timesTyped }),
  });
};
type Read = z.output<ReturnType<typeof proposeForm>>;

/** The instants that were typed; an hour the spring change skips is said at its own field. */
export function withPeriods(form: ParsedForm<Read>): ParsedForm<Read> {
  if (!form.ok) return form;
  const errors = form.data.times.flatMap(({ on, at }, index) =>
    periodOf(on, at, form.data.length) === null
      ? [{ field: `times-${index}-at`, message: timeFieldWords.noHour }]
      : [],
  );
  return errors.length === 0 ? form : { ok: false, typed: form.typed, errors };
}

/** What was typed, as periods. */
export const periodsOf = ({ times, length: minutes }: Read): Period[] =>
  times.flatMap(({ on, at }) => periodOf(on, at, minutes) ?? []);
