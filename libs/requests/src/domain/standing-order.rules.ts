import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { orderConsequence, type OrderStatement, sameStatement } from './order-question.rules';
import { topicsOfBoth, topicsWithout } from './order-topics';
import { sides } from './side';

/** A statement a side made after the request was sent. */
export interface LaterStatement extends OrderStatement {
  readonly side: Side;
  readonly statedAt: Date;
}

type BySide = Readonly<Record<Side, OrderStatement>>;

/** Compliance lifts "same matter" when it is compliance in that matter; one that does not say which is told of it. */
const complies = ({ answer, matter }: OrderStatement): boolean => answer === 'complied' && matter !== 'other';

const strictness = { blocked: 4, held: 3, missing: 2, flagged: 1, allowed: 0 } as const;

/**
 * What a side says after saying something new. "Same matter" is lifted topic by topic: compliance in one leaves the others standing, and
 * one more adds to them. Where either names none, it is about the whole (so were all answers before topics were asked).
 */
export function afterStating(before: OrderStatement, next: OrderStatement): OrderStatement {
  if (before.answer !== 'same_matter') return next;
  const standing = before.topics ?? [];
  const named = next.topics ?? [];
  if (next.answer === 'same_matter') {
    const whole = standing.length === 0 || named.length === 0;
    return { ...next, topics: whole ? [] : topicsOfBoth(standing, named) };
  }
  if (!complies(next) || standing.length === 0 || named.length === 0) return next;
  const left = topicsWithout(standing, named);
  return left.length === 0 ? next : { ...before, topics: left };
}

/** What each side of a workplace says now: the signed answer is both's until they say something new. */
export function saidBySide(signed: OrderStatement, later: readonly LaterStatement[]): BySide {
  return later.reduce<BySide>(
    (said, one) => {
      const other = one.side === 'management' ? 'employees' : 'management';
      const lifts = complies(one) && said[other].answer === 'same_matter';
      const now = (before: OrderStatement) => afterStating(before, one);
      return { ...said, [one.side]: now(said[one.side]), ...(lifts ? { [other]: now(said[other]) } : {}) };
    },
    { management: signed, employees: signed },
  );
}

/** The strictest standing answer of a workplace's two sides holds (domain.md §4 [ours, 2]). */
export function standingOrder(
  signed: OrderStatement,
  later: readonly LaterStatement[],
  rules: RoundRules['order'],
): OrderStatement {
  const { management, employees } = saidBySide(signed, later);
  const strict = (one: OrderStatement) => strictness[orderConsequence(one, rules)];
  if (strict(management) !== strict(employees))
    return strict(management) > strict(employees) ? management : employees;
  return bothOf(management, employees, later.at(-1)?.side);
}

/** Two answers of the same weight are the last one's; two "same matter" stand in all the topics either names. */
function bothOf(management: OrderStatement, employees: OrderStatement, last?: Side): OrderStatement {
  const one = last === 'management' ? management : employees;
  const other = one === management ? employees : management;
  return one.answer === 'same_matter' && other.answer === 'same_matter' ? afterStating(other, one) : one;
}

/** What a side said of its own workplace in a draft, over which version of it. */
export interface DraftWord extends OrderStatement {
  readonly side: Side;
  readonly version: number;
}

/**
 * What a draft says of a workplace when a side says `word`, beside the last words of both: the last said, unless the other's "same
 * matter" stands, whole or in the topics that are left of it. A side puts a slip of its own right by saying something else, and so
 * takes back its own "same matter" alone; the other's is lifted by compliance.
 */
export function sayInDraft(words: readonly DraftWord[], word: DraftWord): OrderStatement | Refusal {
  const other = words.find(({ side }) => side !== word.side);
  if (!other) return word;
  const may = mayStateOrder(other, word);
  if (may === true) return afterStating(other, word);
  return words.some(({ side, answer }) => side === word.side && answer === 'same_matter') ? other : may;
}

/**
 * Whether a statement is news: it is in other words than its side's last, or changes what either side says now. The same words are
 * news where what they once said has been lifted since.
 */
export function isNews(
  signed: OrderStatement,
  later: readonly LaterStatement[],
  next: LaterStatement,
): boolean {
  const last = later.findLast((one) => one.side === next.side) ?? signed;
  const [before, after] = [saidBySide(signed, later), saidBySide(signed, [...later, next])];
  const unchanged = sides.every((side) => sameStatement(before[side], after[side]));
  return !unchanged || !sameStatement(last, next);
}

/** Before the course begins each side answers once more: after the contract came to hold, not in the moment of signing it (domain.md §4). */
export const answeredBeforeStart = (statedAt: Date, contractedAt: Date): boolean => statedAt > contractedAt;

/** "Same matter" is lifted only by compliance with its date (domain.md §4 [ours, 2]); `before` is what stood for whoever speaks. */
export function mayStateOrder(before: OrderStatement, next: OrderStatement): true | Refusal {
  const lifts = complies(next) || next.answer === 'same_matter';
  return before.answer === 'same_matter' && !lifts ? refusal('requests.order-lifted-by-compliance') : true;
}
