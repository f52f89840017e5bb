import { addWorkingDays, workingDaysUntil, localDateOf } from '@samraad/deadlines';
import { anchoringOf } from '@samraad/requests';
import { areasOf, focusOf, isInsideFocus, type ChosenFocus, type Model, type OrgUnit } from '@samraad/scheme';

/** One request of the period, as far as the rules of a model ask: never what is in it. */
export interface PastRequest {
  /** When nothing was missing but an endorsement, had one been needed. */
  readonly askedAt: Date;
  /** Its focus topic and its themes. */
  readonly topics: readonly string[];
  /** Of the coordinating workplace. */
  readonly sector: OrgUnit['sector'];
  /** Its workplaces in the region. */
  readonly workplaces: readonly PastWorkplace[];
}

/** A workplace with its line from the region down to itself, both included. */
export interface PastWorkplace {
  readonly areas: readonly string[];
  readonly line: readonly Pick<OrgUnit, 'id' | 'kind'>[];
}

/** The model that is tried. */
export interface TriedModel {
  readonly model: Model;
  /** With model 1, and only then. */
  readonly focus: ChosenFocus | null;
}

/** How long an endorsement took: from asked to given. */
export interface MeasuredEndorsement {
  readonly askedAt: Date;
  readonly endorsedAt: Date;
}

export interface RehearsalFacts {
  readonly requests: readonly PastRequest[];
  readonly measured: readonly MeasuredEndorsement[];
  /** When requests of other regions took their number, in order. */
  readonly others: readonly Date[];
  readonly closingDays: readonly string[];
  /** What is reckoned with while too few endorsements are measured: the whole of the anchor's time. */
  readonly endorsementWorkingDays: number;
  readonly threshold: number;
}

/** Why a request was in the focus. */
export type InsideWhy = 'topic' | 'area' | 'both' | 'nobody-asked';

/** One request under the tried model. */
export interface Rehearsed {
  readonly sector: OrgUnit['sector'];
  /** Null: outside, so that it would have come back. */
  readonly inside: InsideWhy | null;
  /** Working days until it had its number; null outside. */
  readonly later: number | null;
  /** Somebody who asked later would have come before it. */
  readonly passed: boolean;
}

/**
 * Runs each request of the period through the tried model, by the rules that judge real ones: focus, areas, anchoring, and
 * working days until endorsed, spread over the requests as they were measured in regions on model 1.
 */
export function rehearse(tried: TriedModel, facts: RehearsalFacts): Rehearsed[] {
  const days = daysMeasured(facts);
  const inOrder = facts.requests.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
  let asked = 0;
  const moved = inOrder.map((request): Moved => {
    const inside = judged(request, tried);
    const waits = inside !== null && inside !== 'nobody-asked';
    const later = inside === null ? null : waits ? (days[spread(asked++, days.length)] ?? 0) : 0;
    return {
      request,
      inside,
      later,
      at: later === null ? null : movedBy(request.askedAt, later, facts.closingDays),
    };
  });
  return moved.map((one, index) => ({
    sector: one.request.sector,
    inside: one.inside,
    later: one.later,
    passed: isPassed(one, moved.slice(index + 1), facts.others),
  }));
}

interface Moved {
  readonly request: PastRequest;
  readonly inside: InsideWhy | null;
  readonly later: number | null;
  readonly at: Date | null;
}

function judged({ topics, workplaces }: PastRequest, { model, focus }: TriedModel): InsideWhy | null {
  if (model === 2) return 'nobody-asked';
  const aim = focusOf(focus);
  const anchoredAt = focus?.anchoredAt ?? [];
  if (workplaces.every(({ line }) => anchoringOf(line, { model, anchoredAt }) === null))
    return 'nobody-asked';
  const byTopic = isInsideFocus({ ...aim, areas: [] }, topics, []);
  const byArea = workplaces.some(({ areas, line }) =>
    isInsideFocus({ ...aim, topics: [] }, [], areasOf({ areas, lineage: line.map(({ id }) => id) })),
  );
  if (byTopic) return byArea ? 'both' : 'topic';
  return byArea ? 'area' : null;
}

/** Working days each measured endorsement took, shortest first; the whole of the anchor's time while too few are measured. */
function daysMeasured({
  measured,
  closingDays,
  threshold,
  endorsementWorkingDays,
}: RehearsalFacts): number[] {
  if (measured.length < threshold) return [endorsementWorkingDays];
  return measured
    .map(({ askedAt, endorsedAt }) =>
      workingDaysUntil(localDateOf(askedAt), localDateOf(endorsedAt), closingDays),
    )
    .toSorted((a, b) => a - b);
}

// Steps of the golden ratio visit every part of a list evenly, however many there are: no chance, no order of time.
const golden = 0.618_033_988_749_895;
const spread = (index: number, length: number): number => Math.floor((((index + 0.5) * golden) % 1) * length);

function movedBy(askedAt: Date, workingDays: number, closingDays: readonly string[]): Date {
  if (workingDays === 0) return askedAt;
  const from = localDateOf(askedAt);
  const calendarDays = Date.parse(addWorkingDays(from, workingDays, closingDays)) - Date.parse(from);
  return new Date(askedAt.getTime() + calendarDays);
}

function isPassed({ request, at }: Moved, after: readonly Moved[], others: readonly Date[]): boolean {
  if (at === null || at <= request.askedAt) return false;
  const next = others[firstAfter(others, request.askedAt)];
  if (next && next < at) return true;
  for (const other of after) {
    if (other.request.askedAt >= at) return false;
    if (other.at && other.at < at) return true;
  }
  return false;
}

/** Where the first later one stands in a list in order. */
function firstAfter(times: readonly Date[], at: Date): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
