import type { Ore } from '@samraad/platform';

/** A month, 'YYYY-MM'. */
export type Month = string;

/** What is known of room to come in a frame, in øre. */
export interface RoomToCome {
  readonly free: Ore;
  /** Tranches still to open; days are 'YYYY-MM-DD'. */
  readonly tranches: readonly { readonly opensOn: string; readonly amount: Ore }[];
  /** What has come back to the frame in a month, on average, lately. */
  readonly backPerMonth: Ore;
}

/** The month after another. */
export function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/**
 * The first month in which there is room for all up to and with one's own place, an estimate only: the tranches to come, and
 * as much back a month as lately. From this month to the last the round delivers in; null where it is in none of them.
 */
export function expectedMonth(
  needed: Ore,
  { free, tranches, backPerMonth }: RoomToCome,
  { from, to }: { readonly from: Month; readonly to: Month },
): Month | null {
  let room = free;
  for (let month = from; month <= to; month = monthAfter(month)) {
    room += tranches
      .filter(({ opensOn }) => opensOn.slice(0, 7) === month)
      .reduce((sum, { amount }) => sum + amount, 0n);
    if (room >= needed) return month;
    room += backPerMonth;
  }
  return null;
}
