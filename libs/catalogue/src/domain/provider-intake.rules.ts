import type { LocalDate } from '@samraad/deadlines';
import { formatDayYear, refusal, type Refusal } from '@samraad/platform';
import type { ProviderAbsence } from './provider-absence';
import { standingOn, type StandingChange } from './provider-standing';

/** A provider as who may be asked: what is decided of it in the round, and what it has told itself. */
export interface IntakeFacts {
  readonly name: string;
  readonly changes: readonly StandingChange[];
  readonly absences: readonly Pick<ProviderAbsence, 'from' | 'to' | 'stopsFrom'>[];
}

/** A period ends by itself: whoever does not send anything yet may wait for its last day. */
export const endsByItself = ({ key }: Pick<Refusal, 'key'>): boolean => key === 'catalogue.provider-away';

/** The period that stops new requests on a day, or the next that will; null when none does. */
export const stopFrom = <A extends Pick<ProviderAbsence, 'to' | 'stopsFrom'>>(
  absences: readonly A[],
  day: LocalDate,
): (A & { readonly stopsFrom: LocalDate }) | null =>
  absences
    .flatMap((one) => (one.stopsFrom !== null && one.to >= day ? [{ ...one, stopsFrom: one.stopsFrom }] : []))
    .toSorted((one, other) => (one.stopsFrom < other.stopsFrom ? -1 : 1))[0] ?? null;

/** Why a provider takes no new requests on a day; null when it does. A case that runs is never asked (domain.md §7). */
export function intakeObstacle({ name, changes, absences }: IntakeFacts, day: LocalDate): Refusal | null {
  const { state, next } = standingOn(changes, day);
  if (state === 'paused') return refusal('catalogue.provider-paused', { name });
  if (state === 'ended') return refusal('catalogue.provider-ended', { name });
  if (state === 'coming')
    return refusal('catalogue.provider-coming', { name, day: formatDayYear(next?.from ?? day) });
  const stop = absences.find(({ stopsFrom, to }) => stopsFrom !== null && stopsFrom <= day && day <= to);
  return stop ? refusal('catalogue.provider-away', { name, day: formatDayYear(stop.to) }) : null;
}
