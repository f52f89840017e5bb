import type { Stage } from '@samraad/requests';
import type { RoundPart } from './check-round';

/** What tells which changed rules an open case with a number still meets. */
export interface CaseStanding {
  readonly stage: Stage;
  /** Its clocks that run. */
  readonly dialogueRuns: boolean;
  readonly contractRuns: boolean;
  /** A contract is out for signature, or changes to it are asked for. */
  readonly contractSent: boolean;
  /** Its evaluations are planned. */
  readonly evaluated: boolean;
}

/** Which of the changed rules a case keeps as they were, and which it will meet as they become. */
export interface TouchedParts {
  readonly keeps: readonly RoundPart[];
  readonly meets: readonly RoundPart[];
}

type Answer = 'keeps' | 'meets' | null;

const signed: readonly Stage[] = [
  'contracted',
  'under_way',
  'delivered',
  'attested',
  'satisfaction',
  'effect',
];

/** By part: a rule something of the case has begun under is kept, one that is still ahead is met; null: it is past, or no case meets it. */
const answers: Partial<Record<RoundPart, (one: CaseStanding) => Answer>> = {
  signing: () => 'keeps',
  order: () => 'keeps',
  // The version that is out keeps it; a newer one, and an addendum, meet the rule as it has become.
  'contract-signers': ({ contractSent }) => (contractSent ? 'keeps' : 'meets'),
  'last-delivery': ({ stage }) => (beforeDelivered(stage) ? 'meets' : null),
  lapses: ({ stage, contractSent }) => {
    if (contractSent) return 'keeps';
    return signed.includes(stage) ? null : 'meets';
  },
  dialogue: ({ stage, dialogueRuns }) => clock(stage, dialogueRuns),
  contract: ({ stage, contractRuns }) => clock(stage, contractRuns),
  warnings: ({ dialogueRuns, contractRuns }) => (dialogueRuns || contractRuns ? 'keeps' : 'meets'),
  'closing-days': ({ dialogueRuns, contractRuns }) => (dialogueRuns || contractRuns ? 'keeps' : 'meets'),
  'answer-times': () => 'meets',
  attesting: ({ stage }) => {
    if (stage === 'delivered') return 'keeps';
    return beforeDelivered(stage) ? 'meets' : null;
  },
  evaluation: ({ evaluated }) => (evaluated ? 'keeps' : 'meets'),
};

/** A clock that runs keeps its days; a case that waits for another provider gets new ones. */
const clock = (stage: Stage, runs: boolean): Answer => {
  if (runs) return 'keeps';
  return stage === 'choosing_provider' ? 'meets' : null;
};

const beforeDelivered = (stage: Stage): boolean => !signed.includes(stage) || signed.indexOf(stage) < 2;

/** Sorts the changed rules by what they are to a case. Pure. */
export function touchedParts(changed: readonly RoundPart[], one: CaseStanding): TouchedParts {
  const of = (wanted: Answer) => changed.filter((part) => answers[part]?.(one) === wanted);
  return { keeps: of('keeps'), meets: of('meets') };
}
