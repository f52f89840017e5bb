import type { LocalDate } from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';
import type { AbsenceKind, ProviderAbsence } from './provider-absence';

/** A period as a provider tells it. */
export interface AbsenceGiven {
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stopsFrom: LocalDate | null;
  readonly note: string;
}

/** The longest note, in characters. */
export const longestNote = 200;
/** No period is longer: who is away for more has the central parties pause it. */
const mostDays = 366;

/** What is wrong with a period; null when nothing is. A period over is history, and two never overlap. */
export function absenceObstacle(
  given: AbsenceGiven,
  others: readonly Pick<ProviderAbsence, 'from' | 'to'>[],
  today: LocalDate,
): Refusal | null {
  const { kind, from, to, stopsFrom, note } = given;
  if (to < from) return refusal('catalogue.absence-reversed');
  if (to < today) return refusal('catalogue.absence-over');
  if (Date.parse(to) - Date.parse(from) > mostDays * 86_400_000) return refusal('catalogue.absence-too-long');
  if (kind === 'full' && stopsFrom === null) return refusal('catalogue.absence-full-stops');
  if (stopsFrom !== null && stopsFrom > to) return refusal('catalogue.absence-stops-after');
  if (note.length > longestNote) return refusal('catalogue.absence-note-long', { max: longestNote });
  const overlaps = others.some((other) => other.from <= to && from <= other.to);
  return overlaps ? refusal('catalogue.absence-overlaps') : null;
}
