import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { type OrderTopic, topicsWithout } from './order-topics';

/** Arbejdstilsynet's two kinds of aftaleforløb (domain.md §12 [A]): no violation established, or an order withheld. */
export const processKinds = ['on_suspicion', 'with_spread'] as const;
export type ProcessKind = (typeof processKinds)[number];

/** How far it is. The portal is told so and never runs it: any of them may follow any other. */
export const processStatuses = [
  'offered',
  'not_accepted',
  'under_way',
  'reported_met',
  'control_visit',
  'met',
  'breached',
  'interrupted',
] as const;
export type ProcessStatus = (typeof processStatuses)[number];

const overStatuses: readonly ProcessStatus[] = ['not_accepted', 'met', 'breached', 'interrupted'];

/** What somebody says of an aftaleforløb: a fact of the case, not a step of it. */
export interface ProcessStatement {
  readonly unitId: string;
  readonly kind: ProcessKind;
  /** What it is about, one at least. */
  readonly topics: readonly OrderTopic[];
  readonly status: ProcessStatus;
  /** The day it came so far; null where it is not known. */
  readonly statusOn: string | null;
  /** Arbejdstilsynet's own deadline. */
  readonly deadlineOn: string | null;
}

/** An aftaleforløb as it stands: what was said last, and what the central parties have decided about spread. */
export interface AgreementProcess extends ProcessStatement {
  readonly id: string;
  /** Of the time it has been going on: one that comes alive again after it was over is judged anew. */
  readonly allowed: boolean | null;
  /** What it was about when that was decided; null before. */
  readonly decidedTopics: readonly OrderTopic[] | null;
  /** The sides that have ever said that it is with spread. */
  readonly spreadBy: readonly Side[];
  /** The sides that have not answered the order question since a spread was breached. */
  readonly orderAsked: readonly Side[];
}

/** Who says more of one, and whether anybody was ever asked to sign its request. */
export interface Restating {
  readonly side: Side;
  readonly wasAsked: boolean;
}

/** Whether it is still going on. */
export const isLive = ({ status }: { readonly status: ProcessStatus }): boolean =>
  !overStatuses.includes(status);

/** Whether a person at the central parties decides about it (domain.md §4 [ours]). */
export const needsDecision = (one: Pick<AgreementProcess, 'kind' | 'status'>): boolean =>
  one.kind === 'with_spread' && isLive(one);

/** Whether a breach still asks the order question: an order follows it (domain.md §12). Whatever is told later, it is to be answered. */
export const asksAboutOrder = ({ orderAsked }: Pick<AgreementProcess, 'orderAsked'>): boolean =>
  orderAsked.length > 0;

/**
 * What stands in the way of the next step: a decision that said no, a breach after which the order question is not answered anew,
 * or a decision that is not taken yet. Nothing else of it blocks.
 */
export function processObstacle(processes: readonly AgreementProcess[]): Refusal | null {
  const decided = processes.filter(needsDecision).map(({ allowed }) => allowed);
  if (decided.includes(false)) return refusal('requests.process-refused');
  if (processes.some(asksAboutOrder)) return refusal('requests.process-breached');
  return decided.includes(null) ? refusal('requests.process-undecided') : null;
}

/**
 * Whether a side may say `next` of it. What the central parties are asked about, or have decided, is no side's to make into something
 * else: spread stays spread (a slip is its own side's to put right, until anybody was asked to sign), and what is decided holds for the
 * topics it was decided about and this one agreement; more is told of as a further one.
 */
export function mayRestate(
  before: AgreementProcess,
  next: ProcessStatement,
  { side, wasAsked }: Restating,
): true | Refusal {
  const slip = !wasAsked && before.spreadBy.every((one) => one === side);
  if (before.spreadBy.length > 0 && next.kind !== 'with_spread' && !slip)
    return refusal('requests.process-spread-stays');
  if (!needsDecision(before) || before.allowed === null) return true;
  if (topicsWithout(next.topics, before.decidedTopics ?? []).length > 0)
    return refusal('requests.process-topics-decided');
  return next.status === 'offered' && before.status !== 'offered'
    ? refusal('requests.process-offered-again')
    : true;
}

/** The ones whose deadline comes before the last day of a plan: the parties are warned (domain.md §4). */
export const endsBefore = <P extends AgreementProcess>(
  processes: readonly P[],
  planEndsOn: string | null,
): P[] =>
  processes.filter(
    (one) => isLive(one) && one.deadlineOn !== null && planEndsOn !== null && one.deadlineOn < planEndsOn,
  );

/** Asked only of cases of a time that knows it (domain.md §12); a day in Copenhagen. */
export const asksForProcess = (ownDay: string, rules: RoundRules['order']): boolean =>
  ownDay >= rules.askFromAftaleforloeb;

/** Checks one statement as it is given. */
export function stateProcess(
  statement: ProcessStatement,
  today: string,
  rules: RoundRules['order'],
): ProcessStatement | Refusal {
  const { topics, statusOn, deadlineOn } = statement;
  if (topics.length === 0) return refusal('requests.process-topic-missing');
  if (statusOn !== null && statusOn > today) return refusal('requests.process-day-ahead');
  const days = [statusOn, deadlineOn].filter((day) => day !== null);
  if (days.some((day) => day < rules.askFromAftaleforloeb)) return refusal('requests.process-day-too-early');
  return statement;
}
