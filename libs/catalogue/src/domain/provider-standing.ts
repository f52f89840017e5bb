import type { LocalDate } from '@samraad/deadlines';
import type { Moves } from '@samraad/platform';

/** How a provider stands in a round it is part of. */
export type StandingState = 'serving' | 'paused' | 'ended';

/** Ended is for the rest of the round: who may come back is paused. */
export const nextStandings = {
  serving: ['paused', 'ended'],
  paused: ['serving', 'ended'],
  ended: [],
} as const satisfies Moves<StandingState>;

/** What both central sides may decide of it, and what it then is. */
export const standingAfter = {
  'taken-in': 'serving',
  paused: 'paused',
  resumed: 'serving',
  ended: 'ended',
} as const satisfies Record<string, StandingState>;
export type StandingChangeKind = keyof typeof standingAfter;

/** One decision, from a day. */
export interface StandingChange {
  readonly kind: StandingChangeKind;
  readonly from: LocalDate;
}

/** How a provider stands on a day: `coming` before the day it was taken in from. */
export interface ProviderStanding {
  readonly state: StandingState | 'coming';
  /** Since when; null where it has been so from the round's first day. */
  readonly since: LocalDate | null;
  /** What has been decided and is yet to come. */
  readonly next: StandingChange | null;
}

/** Decisions of one provider in one round, in the order they were made; none: it serves the whole round. */
export function standingOn(changes: readonly StandingChange[], day: LocalDate): ProviderStanding {
  const now = changes.findLast(({ from }) => from <= day);
  const next = changes.find(({ from }) => from > day) ?? null;
  if (now) return { state: standingAfter[now.kind], since: now.from, next };
  return { state: changes[0]?.kind === 'taken-in' ? 'coming' : 'serving', since: null, next };
}

/** What it will be when all that is decided has come. */
export const lastStanding = (changes: readonly StandingChange[]): StandingState => {
  const last = changes.at(-1);
  return last ? standingAfter[last.kind] : 'serving';
};
