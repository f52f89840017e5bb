import { answerBy, answerReminders, type Duty, type DutyKindSpec, type DutyRules } from '@samraad/deadlines';
import { answerHolder, type DutySettlement } from './dispute.duties';
import { stillToAgree } from './settlement.rules';

/** What is owed while somebody wants to end a course early (domain.md §9 [ours, 2]). */
export const earlyEndDutyKinds = {
  'answer-early-end': { rank: 9, concerns: [], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type EarlyEndDutyKind = keyof typeof earlyEndDutyKinds;

/** The open proposal, and who has agreed. */
export type DutyEarlyEnd = DutySettlement;

interface Owing {
  readonly coordinatingUnitId: string;
  readonly providerId: string | null;
  readonly earlyEnd?: DutyEarlyEnd | null;
}

/** Whoever of the three has not agreed to end early says yes or no. */
export function earlyEndDuties(
  { coordinatingUnitId: unitId, providerId, earlyEnd }: Owing,
  rules: DutyRules,
): Duty<EarlyEndDutyKind>[] {
  if (!earlyEnd || providerId === null) return [];
  const { no, proposedAt: since, agreed } = earlyEnd;
  const by = answerBy(since, rules);
  return stillToAgree(agreed).map((side) => ({
    ...{ kind: 'answer-early-end', key: `answer-early-end:${no}:${side}`, since, by, subject: null },
    holder: answerHolder(side, unitId, providerId),
  }));
}
