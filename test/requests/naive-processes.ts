import { type Place, type Side, sides, type Who } from './naive-people';

export type ProcessKind = 'on_suspicion' | 'with_spread';
export type ProcessStatus = 'offered' | 'under_way' | 'met' | 'breached';
export type Topic = '061' | '065';

/** What somebody says of an aftaleforløb. */
export interface Saying {
  readonly place: Place;
  readonly kind: ProcessKind;
  readonly status: ProcessStatus;
  readonly topics: readonly Topic[];
}

/** Something done about an aftaleforløb; `which` of those that were told of, null for a further one. */
export type ProcessDone =
  | ({ readonly do: 'tell'; readonly who: Who; readonly which: number | null } & Saying)
  | { readonly do: 'decide'; readonly who: Who; readonly which: number; readonly allowed: boolean }
  | { readonly do: 'order-later'; readonly who: Who; readonly place: Place };

interface Told extends Saying {
  readonly spreadBy: ReadonlySet<Side>;
  readonly decided: { readonly allowed: boolean; readonly topics: readonly Topic[] } | null;
  /** The sides whose answer about orders a breach waits for, while it is with spread. */
  readonly waiting: ReadonlySet<Side>;
  readonly breachedOnce: boolean;
}

const goesOn = ({ status }: Saying): boolean => status === 'offered' || status === 'under_way';

/**
 * Arbejdstilsynet's aftaleforløb as somebody at the central parties would keep them with a notebook, from domain.md §4 and §12: with spread
 * a person there decides; what they have said no to stays a no while it goes on, a yes is for what they were asked, and a breach leads
 * to the order question. It judges what was done by whom it was done to, and trusts no side to unsay what was said.
 */
export class NaiveProcesses {
  /** Nobody was asked to sign yet: a side's own slip is its to put right. */
  slips = true;
  private told: readonly Told[] = [];

  /** Writes down what a side says; true where its workplace is asked about orders anew by it. */
  tell(done: Extract<ProcessDone, { do: 'tell' }>, side: Side | null): boolean {
    const before = done.which === null ? undefined : this.told[done.which];
    const after = before ? retold(before, done, side, this.slips) : first(done, side);
    this.told = before ? this.told.map((one) => (one === before ? after : one)) : [...this.told, after];
    return waitsForOrder(after) && !(before && waitsForOrder(before));
  }

  decide({ which, allowed }: Extract<ProcessDone, { do: 'decide' }>): void {
    this.told = this.told.map((one, index) =>
      index === which ? { ...one, decided: { allowed, topics: one.topics } } : one,
    );
  }

  /** The order question is answered of a place: by one side, or, in what both sign, for both. */
  answered(place: Place, by: Side | 'both' | null): void {
    this.told = this.told.map((one) =>
      one.place === place ? { ...one, waiting: without(one.waiting, by) } : one,
    );
  }

  /** Its workplace has left: what it answered is gone with it. */
  leaves(place: Place): void {
    this.told = this.told.map((one) =>
      one.place === place && one.breachedOnce ? { ...one, waiting: new Set(sides) } : one,
    );
  }

  /** What is known while these places are in it, in words to compare. */
  known(at: ReadonlySet<Place>): string[] {
    return this.told
      .filter(({ place }) => at.has(place))
      .map((one) =>
        [one.place, one.kind, one.status, one.topics.join('+'), one.decided?.allowed ?? 'undecided'].join(
          ' ',
        ),
      );
  }

  /** What stands in the way. */
  inTheWay(at: ReadonlySet<Place>): 'refused' | 'breached' | 'undecided' | null {
    const here = this.told.filter(({ place }) => at.has(place));
    if (here.some((one) => isToDecide(one) && one.decided?.allowed === false)) return 'refused';
    if (here.some(waitsForOrder)) return 'breached';
    return here.some((one) => isToDecide(one) && one.decided === null) ? 'undecided' : null;
  }

  /** Those that wait for the central parties, or whose no could become a yes. */
  toDecide(at: ReadonlySet<Place>): number[] {
    return this.told.flatMap((one, index) =>
      at.has(one.place) && isToDecide(one) && one.decided?.allowed !== true ? [index] : [],
    );
  }

  undecided(at: ReadonlySet<Place>): number[] {
    return this.toDecide(at).filter((index) => this.told[index]?.decided === null);
  }

  /** A side that a breach waits for, and where. */
  orderWaits(at: ReadonlySet<Place>): { readonly place: Place; readonly side: Side } | null {
    const one = this.told.find((told) => at.has(told.place) && waitsForOrder(told));
    const [side] = one?.waiting ?? [];
    return one && side ? { place: one.place, side } : null;
  }

  /** The last that was told of, for whoever would like it otherwise. */
  last(): { readonly which: number; readonly told: Saying } | null {
    const which = this.told.length - 1;
    const told = this.told[which];
    return told ? { which, told } : null;
  }
}

const isToDecide = (one: Told): boolean => one.kind === 'with_spread' && goesOn(one);
const waitsForOrder = ({ kind, waiting }: Told): boolean => kind === 'with_spread' && waiting.size > 0;
const without = (waiting: ReadonlySet<Side>, by: Side | 'both' | null): ReadonlySet<Side> =>
  new Set([...waiting].filter((side) => by !== 'both' && by !== side));

function first({ place, kind, status, topics }: Saying, side: Side | null): Told {
  const breachedOnce = status === 'breached';
  const spreadBy = new Set(kind === 'with_spread' && side ? [side] : []);
  return {
    ...{ place, kind, status, topics, spreadBy, decided: null, breachedOnce },
    waiting: new Set(breachedOnce ? sides : []),
  };
}

function retold(before: Told, next: Saying, side: Side | null, slips: boolean): Told {
  const slip = slips && [...before.spreadBy].every((one) => one === side);
  // What was said to be with spread is so, whatever a side calls it afterwards.
  const kind = before.spreadBy.size > 0 && !slip ? 'with_spread' : next.kind;
  const breached = next.status === 'breached' && before.status !== 'breached';
  return {
    ...{ place: before.place, kind, status: next.status, topics: next.topics },
    spreadBy: new Set([...before.spreadBy, ...(next.kind === 'with_spread' && side ? [side] : [])]),
    decided: stillDecided(before, next),
    waiting: breached ? new Set(sides) : before.waiting,
    breachedOnce: before.breachedOnce || breached,
  };
}

/** A no stays a no while it goes on; a yes covers what was asked. What comes alive again is asked about anew. */
function stillDecided(before: Told, next: Saying): Told['decided'] {
  if (before.decided === null || !goesOn(next)) return before.decided;
  if (!goesOn(before)) return null;
  if (!before.decided.allowed) return before.decided;
  const { topics } = before.decided;
  const covered = next.topics.every((topic) => topics.includes(topic));
  const offeredAnew = next.status === 'offered' && before.status !== 'offered';
  return covered && !offeredAnew ? before.decided : null;
}
