import { type LocalDate, addCalendarDays, isLocalDate } from './local-date';

/** Days a clock does not count, both ends included (`domain.md` §6 [ours]). */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The same paused days as separate periods in date order: overlapping and adjoining pauses become one.
 * @throws RangeError for a date that does not exist or a pause that ends before it begins.
 */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.map(checked).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && pause.from <= addCalendarDays(last.to, 1)) {
      merged[merged.length - 1] = { from: last.from, to: last.to > pause.to ? last.to : pause.to };
    } else {
      merged.push(pause);
    }
  }
  return merged;
}

/** The pause that covers a day, among pauses that do not overlap. */
export function pauseOn(day: LocalDate, merged: readonly Pause[]): Pause | undefined {
  return merged.find(({ from, to }) => from <= day && day <= to);
}

function checked(pause: Pause): Pause {
  if (!isLocalDate(pause.from) || !isLocalDate(pause.to) || pause.from > pause.to) {
    throw new RangeError(`Not a pause: ${pause.from}/${pause.to}`);
  }
  return pause;
}
