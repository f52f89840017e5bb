import { answerBy, answerReminders, type Duty, type DutyKindSpec, type DutyRules } from '@samraad/deadlines';
import { answerHolder, type DutySettlement } from './dispute.duties';
import { stillToAgree } from './settlement.rules';

/** What is owed while somebody wants an attestation undone (domain.md §9). */
export const undoDutyKinds = {
  'answer-undo': { rank: 9, concerns: [], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type UndoDutyKind = keyof typeof undoDutyKinds;

/** The open proposal, of which milestone (0 for the whole), and who has agreed. */
export interface DutyUndo extends DutySettlement {
  readonly milestone: number;
}

interface Owing {
  readonly coordinatingUnitId: string;
  readonly providerId: string | null;
  readonly undo?: DutyUndo | null;
}

/** Whoever of the three has not agreed says yes or no. */
export function undoDuties(
  { coordinatingUnitId, providerId, undo }: Owing,
  rules: DutyRules,
): Duty<UndoDutyKind>[] {
  if (!undo || providerId === null) return [];
  const { no, milestone, proposedAt: since, agreed } = undo;
  const by = answerBy(since, rules);
  return stillToAgree(agreed).map((side) => ({
    ...{ kind: 'answer-undo', key: `answer-undo:${no}:${side}`, since, by, subject: String(milestone) },
    holder: answerHolder(side, coordinatingUnitId, providerId),
  }));
}
