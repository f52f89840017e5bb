import { answerBy, answerReminders, type Duty, type DutyKindSpec, type DutyRules } from '@samraad/deadlines';
import { type DisputeSide, stillToAgree } from './settlement.rules';

/** What is owed while somebody wants to end a course early (domain.md §9 [ours, 2]). */
export const earlyEndDutyKinds = {
  'answer-early-end': { rank: 9, concerns: [], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type EarlyEndDutyKind = keyof typeof earlyEndDutyKinds;

/** The open proposal, and who has agreed. */
export interface DutyEarlyEnd {
  readonly no: number;
  readonly proposedAt: Date;
  readonly agreed: readonly DisputeSide[];
}

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
    holder: side === 'provider' ? { of: 'provider', providerId } : { of: 'side', side, unitId },
  }));
}
