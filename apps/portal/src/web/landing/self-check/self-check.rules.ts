import { orderConsequence, purposeObstacle } from '@samraad/requests';
import type { RoundRules } from '@samraad/scheme';
import { type OrderChoice, orderSaid } from '../../requests/shared/order-choice';

export const agreeAnswers = ['both', 'not_yet', 'one_side'] as const;
export const purposeAnswers = ['workplace', 'crisis', 'personal'] as const;
export const processAnswers = ['none', 'suspicion', 'spread', 'unknown'] as const;

/** What a workplace answers about itself, before any request exists. */
export interface SelfCheckAnswers {
  readonly agree: (typeof agreeAnswers)[number];
  readonly purpose: (typeof purposeAnswers)[number];
  readonly order: OrderChoice;
  /** Null where it isn't asked: agreement processes began in September 2020 (domain.md §12 [A]). */
  readonly process: (typeof processAnswers)[number] | null;
}

/** yes: ask · wait: something comes first · no: outside the offer. */
export type Verdict = 'yes' | 'wait' | 'no';

/** One reason, as the end of a text key: 'agree.both'. */
export interface Point {
  readonly verdict: Verdict;
  readonly key: string;
}

/** Whether the offer can be used, and why: the rules a request is judged by, asked early (domain.md §3, §4). */
export function selfCheck(
  answers: SelfCheckAnswers,
  rules: RoundRules['order'],
): { readonly verdict: Verdict; readonly points: readonly Point[] } {
  const purpose: Point = {
    verdict: purposeObstacle({ purpose: answers.purpose }) ? 'no' : 'yes',
    key: `purpose.${answers.purpose}`,
  };
  // Someone in a crisis needs one answer, not four.
  if (purpose.verdict === 'no') return { verdict: 'no', points: [purpose] };
  const points = [agreePoint(answers.agree), purpose, orderPoint(answers.order, rules)];
  if (answers.process !== null) points.push(processPoint(answers.process));
  const worst = (['no', 'wait'] as const).find((one) => points.some(({ verdict }) => verdict === one));
  return { verdict: worst ?? 'yes', points };
}

const agreePoint = (agree: SelfCheckAnswers['agree']): Point => ({
  verdict: agree === 'both' ? 'yes' : 'wait',
  key: `agree.${agree}`,
});

function orderPoint(choice: OrderChoice, rules: RoundRules['order']): Point {
  const said = orderSaid('', choice, { day: null, otherDay: null, topics: [] });
  const consequence = orderConsequence(said, rules);
  if (said.answer === 'complied') {
    // The day is asked for in the draft.
    return consequence === 'blocked'
      ? { verdict: 'no', key: 'order.not-in-round' }
      : { verdict: 'yes', key: 'order.complied' };
  }
  const open = consequence === 'allowed' || consequence === 'flagged';
  return { verdict: open ? 'yes' : 'wait', key: `order.${consequence}` };
}

/** An agreement process is not an order: allow and flag; with spread a person decides (domain.md §4 [ours]). */
const processPoint = (process: NonNullable<SelfCheckAnswers['process']>): Point => ({
  verdict: process === 'none' || process === 'suspicion' ? 'yes' : 'wait',
  key: `process.${process}`,
});
