import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { type OrderTopic, topicsOfBoth } from './order-topics';

/** The five answers to "is there an order from Arbejdstilsynet not complied with?" (domain.md §4 [ours]). */
export const orderAnswers = ['none', 'same_matter', 'other_matter', 'complied', 'unknown'] as const;
export type OrderAnswer = (typeof orderAnswers)[number];

/** What an order that is complied with was about: the same matter as the request, or another. */
export const orderMatters = ['same', 'other'] as const;
export type OrderMatter = (typeof orderMatters)[number];

/** One workplace's answer; the day of compliance goes with 'complied', and what the order was about. */
export interface OrderStatement {
  readonly unitId: string;
  readonly answer: OrderAnswer | null;
  readonly compliedOn: string | null;
  /** Only with 'complied'; left out it counts as the same. */
  readonly matter?: OrderMatter | null;
  /** What the order is about, in Arbejdstilsynet's topics; empty where it is not said, as before it was asked. */
  readonly topics?: readonly OrderTopic[];
}

const withOrder: readonly (OrderAnswer | null)[] = ['same_matter', 'other_matter', 'complied'];

/** Whether an answer is about an order at all, and so has topics. */
export const hasOrder = (answer: OrderAnswer | null): boolean => withOrder.includes(answer);

/** allowed · flagged (allowed, and said so) · blocked (kept until compliance) · held (until known) · missing. */
export type OrderConsequence = 'allowed' | 'flagged' | 'blocked' | 'held' | 'missing';

/** What one workplace's answer means under a round's rules (domain.md §4 [M][K]). */
export function orderConsequence(statement: OrderStatement, rules: RoundRules['order']): OrderConsequence {
  switch (statement.answer) {
    case null:
      return 'missing';
    case 'none':
      return 'allowed';
    case 'other_matter':
      return 'flagged';
    case 'unknown':
      return 'held';
    case 'same_matter':
      return 'blocked';
    case 'complied':
      // Another matter never blocks, in any round (domain.md §4 [ours, 2]).
      if (!rules.compliedAllows && statement.matter !== 'other') return 'blocked';
      return statement.compliedOn === null ? 'missing' : 'allowed';
  }
}

/** The refusal that stands in the way of signing or going on, or null. */
export function orderObstacle(
  statements: readonly OrderStatement[],
  rules: RoundRules['order'],
): Refusal | null {
  const consequences = statements.map((statement) => orderConsequence(statement, rules));
  if (consequences.includes('blocked')) {
    const standing = statements.some((one) => one.answer === 'same_matter');
    return refusal(!standing ? 'requests.order-complied-not-in-round' : 'requests.order-not-complied');
  }
  if (consequences.includes('held')) return refusal('requests.order-unknown');
  if (consequences.includes('missing')) return refusal('requests.order-missing');
  return null;
}

// An order older than this has nothing to do with a request of today: the year is mistyped.
const earliestOrder = '2000-01-01';

/** Checks one statement as it is given: compliance has a day, and no day that has not come. */
export function stateOrder(statement: OrderStatement, today: string): OrderStatement | Refusal {
  const topics = hasOrder(statement.answer) ? topicsOfBoth(statement.topics ?? [], []) : [];
  if (statement.answer !== 'complied') return { ...statement, compliedOn: null, matter: null, topics };
  if (statement.compliedOn === null) return refusal('requests.order-day-missing');
  if (statement.compliedOn > today) return refusal('requests.order-day-ahead');
  if (statement.compliedOn < earliestOrder) return refusal('requests.order-day-too-early');
  return { ...statement, matter: statement.matter ?? null, topics };
}

/** Whether two statements of a workplace say the same. */
export const sameStatement = (one: OrderStatement, other: OrderStatement): boolean =>
  one.answer === other.answer &&
  one.compliedOn === other.compliedOn &&
  (one.matter ?? null) === (other.matter ?? null) &&
  (one.topics ?? []).join() === (other.topics ?? []).join();

/** As `stateOrder`, in a draft: the day may come later, and an answer may be taken back. */
export function draftOrder(statement: OrderStatement, today: string): OrderStatement | Refusal {
  if (statement.answer !== 'complied' || statement.compliedOn !== null) return stateOrder(statement, today);
  return { ...statement, matter: statement.matter ?? null, topics: topicsOfBoth(statement.topics ?? [], []) };
}
