import fc from 'fast-check';
import { everybody, places, type Who } from './naive-people';
import type { ProcessDone, Saying } from './naive-processes';
import type { NaiveRequest } from './naive-request';

/** What a workplace says when it tells of a spread, and what somebody tries who would like the last told otherwise. */
export interface Tell {
  readonly do: 'told';
  readonly how: 'spread' | 'suspicion' | 'more' | 'offered' | 'over' | 'alive' | 'breached' | 'refused';
  readonly second: boolean;
}

const ways: readonly Tell['how'][] = [
  ...(['spread', 'suspicion', 'more', 'offered', 'over', 'alive', 'breached', 'refused'] as const),
];
export const telling: fc.Arbitrary<Tell> = fc.record({
  do: fc.constant('told' as const),
  how: fc.constantFrom(...ways),
  second: fc.boolean(),
});

const who = fc.constantFrom(...everybody);
const which = fc.constantFrom(0, 1);

/** Anything anybody could say or decide of an aftaleforløb. */
export const anyProcess: fc.Arbitrary<ProcessDone> = fc.oneof(
  fc.record({
    do: fc.constant('tell' as const),
    who,
    which: fc.option(which),
    place: fc.constantFrom(...places),
    kind: fc.constantFrom('on_suspicion' as const, 'with_spread' as const),
    status: fc.constantFrom('offered' as const, 'under_way' as const, 'met' as const, 'breached' as const),
    topics: fc.constantFrom(['061'] as const, ['065'] as const, ['061', '065'] as const),
  }),
  fc.record({ do: fc.constant('decide' as const), who, which, allowed: fc.boolean() }),
  fc.record({ do: fc.constant('order-later' as const), who, place: fc.constantFrom(...places) }),
);

const people = {
  a: { management: 'leaderA', employees: 'amrA' },
  b: { management: 'leaderB', employees: 'amrB' },
  c: { management: 'leaderC', employees: 'amrC' },
} as const;

const spread = { kind: 'with_spread', status: 'under_way', topics: ['061'] } as const;
const changes = {
  spread: () => spread,
  suspicion: () => ({ kind: 'on_suspicion' }),
  more: () => ({ topics: ['061', '065'] }),
  offered: () => ({ status: 'offered' }),
  over: () => ({ status: 'met' }),
  alive: () => ({ status: 'under_way' }),
  breached: () => ({ status: 'breached' }),
} as const satisfies Record<Exclude<Tell['how'], 'refused'>, () => Partial<Saying>>;

/** A telling in its place: of the last place a first time, then of the one told last. */
export function toldBy({ processes, at }: NaiveRequest, { how, second }: Tell): ProcessDone {
  const last = processes.last();
  const place = last?.told.place ?? [...at.keys()].at(-1) ?? 'a';
  const teller: Who = people[place][second ? 'employees' : 'management'];
  if (how === 'refused') return { do: 'decide', who: 'central', which: last?.which ?? 0, allowed: false };
  const said = { ...spread, ...last?.told, ...changes[how](), place };
  return { do: 'tell', who: teller, which: last?.which ?? null, ...said };
}

/** What an aftaleforløb waits for, done by whom it waits for. */
export function processNext({ processes, at }: NaiveRequest): ProcessDone | null {
  const here = new Set(at.keys());
  const waits = processes.orderWaits(here);
  if (waits) return { do: 'order-later', who: people[waits.place][waits.side], place: waits.place };
  const [undecided] = processes.toDecide(here);
  return undecided === undefined ? null : { do: 'decide', who: 'central', which: undecided, allowed: true };
}
