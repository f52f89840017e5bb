import { mayAct } from '@samraad/identity';
import { type Kind, type KindFacts, kinds } from './kinds';
import type { Place, Reading } from './places';
import { type Seat, type SeatName, seatNames, seatOf } from './seats';

/** Who reads one kind, by seat. */
export type Readers = Readonly<Record<SeatName, Reading>>;

const order: readonly Reading[] = ['never', 'later', 'always'];
const most = (readings: readonly Reading[]): Reading =>
  order[Math.max(0, ...readings.map((one) => order.indexOf(one)))] ?? 'never';

function readingAt(place: Place, seat: Seat, may: typeof mayAct): Reading {
  if (may(place.act, seat.viewer, seat.relations) !== 'allowed') return 'never';
  return place.reads?.(seat) ?? 'always';
}

/** Asks the access table (another in a spec), and the rules of reading, for every seat at every place. */
export function readersOf(kind: Kind, may: typeof mayAct = mayAct): Readers {
  const { written, places }: KindFacts = kinds[kind];
  const readings = seatNames.map((name): [SeatName, Reading] => {
    const seat = seatOf(name);
    const there = seat.during.includes(written);
    return [name, there ? most(places.map((place) => readingAt(place, seat, may))) : 'never'];
  });
  return Object.fromEntries(readings) as Readers;
}
