import { meetingLimits, bookingLimits, type Period, placeKinds } from '@samraad/booking';
import { isId } from '@samraad/platform';
import { z } from 'zod';
import { choice, choices, optional, type ParsedForm, rows, text, wholeNumber } from '../../shell';
import { timeFieldWords } from '../meeting-time.da';
import { length, periodOf, timeRow } from '../meeting-time.fields';
import { proposeWords as words } from './propose-times.da';

/** How many times may be typed at once. */
export const timesTyped = 5;
/** And beside free times to choose among. */
export const timesBeside = 2;

/** How far ahead free times are offered. */
export const weeksOffered = 4;

/** A free time as the form names it: its beginning, and until when. */
export const slotValue = ({ startsAt, endsAt }: Period): string =>
  `${startsAt.toISOString()}/${endsAt.toISOString()}`;

const slotPeriod = (value: string): Period => {
  const [from = '', to = ''] = value.split('/');
  return { startsAt: new Date(from), endsAt: new Date(to) };
};

/** Whom the form may name, and the free times it may choose. */
export interface Choosable {
  readonly slots: readonly string[];
  readonly consultants: readonly string[];
  readonly parties: readonly string[];
}

/** The form of a case with these people. */
export const proposeForm = ({ consultants, parties, slots }: Choosable) => {
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
    slots: choices(slots, words.slots),
    times: rows(timeRow, words.times, { min: 0, max: timesTyped }),
  });
};
type Read = z.output<ReturnType<typeof proposeForm>>;

/** At least one time, chosen or typed; an hour the spring change skips is said at its own field. */
export function withPeriods(form: ParsedForm<Read>): ParsedForm<Read> {
  if (!form.ok) return form;
  const { slots, times } = form.data;
  const missing = slots.length + times.length === 0;
  const none = missing ? [{ field: 'times-0-on', message: words.timesMissing }] : [];
  const errors = form.data.times.flatMap(({ on, at }, index) =>
    periodOf(on, at, form.data.length) === null
      ? [{ field: `times-${index}-at`, message: timeFieldWords.noHour }]
      : [],
  );
  const all = [...none, ...errors];
  return all.length === 0 ? form : { ok: false, typed: form.typed, errors: all };
}

/** What was chosen and what was typed, as periods. */
export const periodsOf = ({ slots, times, length: minutes }: Read): Period[] => [
  ...slots.map(slotPeriod),
  ...times.flatMap(({ on, at }) => periodOf(on, at, minutes) ?? []),
];
