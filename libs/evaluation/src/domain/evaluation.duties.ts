import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  lapsingReminders,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { sides } from '@samraad/requests';
import type { EvaluationState } from './evaluation-state';
import type { EvaluationKind } from './forms/form';

/** The answers each side owes (domain.md §11 [M]); taking part is a condition of the offer. */
export const evaluationDutyKinds = {
  'answer-satisfaction': {
    rank: 12,
    concerns: [],
    reminders: { ...answerReminders, before: [5], concernAfter: null },
  },
  // Reminded a month and a week before the window closes; it ends by itself.
  'answer-effect': { rank: 14, concerns: [], reminders: lapsingReminders(20, 5) },
} as const satisfies Record<string, DutyKindSpec>;
export type EvaluationDutyKind = keyof typeof evaluationDutyKinds;

/** An evaluation that has not ended; one that opens later is known already. */
export interface DutyEvaluation {
  readonly id: string;
  readonly kind: EvaluationKind;
  readonly state: EvaluationState;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly answered: readonly Side[];
}

/** What each side that has not answered owes; that of a window still closed begins when it opens. */
export function evaluationDuties(
  evaluations: readonly DutyEvaluation[],
  rules: DutyRules,
): Duty<EvaluationDutyKind>[] {
  return evaluations
    .filter(({ state }) => state !== 'closed')
    .flatMap(({ id, kind, opensAt, closesAt, answered }) =>
      sides
        .filter((side) => !answered.includes(side))
        .map((side) => ({
          kind: `answer-${kind}` as const,
          key: `answer-${kind}:${side}`,
          holder: { of: 'side', side, unitId: null } as const,
          since: opensAt,
          by: closesAt ?? answerBy(opensAt, rules),
          subject: id,
        })),
    );
}
