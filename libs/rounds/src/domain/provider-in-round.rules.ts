import { lastStanding, standingAfter, nextStandings, type StandingChange } from '@samraad/catalogue';
import { formatDayYear, mayFollow, refusal, type Refusal } from '@samraad/platform';
import type { Round } from '@samraad/scheme';

/** What both central sides can decide of a provider that is in a round. */
export const serviceChanges = ['paused', 'resumed', 'ended'] as const;
export type ServiceChange = (typeof serviceChanges)[number];

/** What a decision about a provider in a round is judged on. */
export interface ProviderPlaceFacts {
  readonly round: Pick<Round, 'requestsFrom' | 'requestsTo'>;
  readonly provider: { readonly name: string };
  /** Today in Copenhagen. */
  readonly today: string;
  readonly serves: boolean;
  readonly changes: readonly StandingChange[];
}

/** Nothing reaches back, and nothing is decided of days on which the round takes no requests (domain.md §1). */
export function dayObstacle({ round, today }: ProviderPlaceFacts, from: string): Refusal | null {
  if (round.requestsTo < today) return refusal('rounds.provider-round-over');
  if (from < today) return refusal('rounds.provider-day-gone', { today: formatDayYear(today) });
  return from > round.requestsTo
    ? refusal('rounds.provider-day-after', { day: formatDayYear(round.requestsTo) })
    : null;
}

/** What stands in the way of a change from a day; what is decided already comes first. */
export function serviceObstacle(
  facts: ProviderPlaceFacts,
  { kind, from }: { readonly kind: ServiceChange; readonly from: string },
): Refusal | null {
  const { name } = facts.provider;
  if (!facts.serves) return refusal('rounds.provider-not-in', { name });
  const now = lastStanding(facts.changes);
  if (!mayFollow(nextStandings, { from: now, to: standingAfter[kind] })) {
    return refusal(`rounds.provider-is-${now}`, { name });
  }
  const last = facts.changes.at(-1);
  if (last && from < last.from) {
    return refusal('rounds.provider-change-later', { name, day: formatDayYear(last.from) });
  }
  return dayObstacle(facts, from);
}

/** What stands in the way of taking a provider in. */
export function takeInObstacle(facts: ProviderPlaceFacts, from: string): Refusal | null {
  if (facts.serves) return refusal('rounds.provider-is-in', { name: facts.provider.name });
  return dayObstacle(facts, from);
}
