import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyHolder,
  type DutyKindSpec,
  type DutyRules,
} from '@samraad/deadlines';
import { type DisputeSide, stillToAgree } from './settlement.rules';

/** What is owed while a part is disputed (domain.md §9). */
export const disputeDutyKinds = {
  'resolve-dispute': { rank: 10, concerns: ['provider'], reminders: answerReminders },
  'answer-settlement': { rank: 9, concerns: [], reminders: answerReminders },
  // Handed over: both central sides decide, unless the three agree after all.
  'settle-dispute': { rank: 10, concerns: ['parties', 'provider'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type DisputeDutyKind = keyof typeof disputeDutyKinds;

/** An agreement that is proposed in the present dispute, and who has agreed. */
export interface DutySettlement {
  readonly no: number;
  readonly proposedAt: Date;
  readonly agreed: readonly DisputeSide[];
}

/** A disputed attestation. */
export interface DutyDispute {
  readonly id: string;
  readonly attestedAt: Date;
  readonly disputedAt: Date | null;
  readonly settlement?: DutySettlement | null;
  readonly handedOverAt?: Date | null;
}

/** Who owes something of the case that is disputed. */
interface Owing {
  readonly coordinatingUnitId: string;
  readonly providerId: string | null;
}

/** The parties find a solution or, once it is handed over, the central parties; whoever has not answered a proposal answers it. */
export function disputeDuties(
  owing: Owing,
  dispute: DutyDispute,
  milestone: number,
  rules: DutyRules,
): Duty<DisputeDutyKind>[] {
  return [solve(dispute, milestone, rules), ...toAnswer(owing, dispute, milestone, rules)];
}

function solve(
  { id, attestedAt, disputedAt, handedOverAt }: DutyDispute,
  milestone: number,
  rules: DutyRules,
): Duty<DisputeDutyKind> {
  const since = handedOverAt ?? disputedAt ?? attestedAt;
  const by = answerBy(since, rules);
  return handedOverAt
    ? {
        kind: 'settle-dispute',
        key: `settle-dispute:${id}`,
        holder: { of: 'central' },
        since,
        by,
        subject: id,
      }
    : {
        ...{ kind: 'resolve-dispute', key: `resolve-dispute:${id}`, since, by },
        holder: { of: 'parties', unitId: null },
        subject: String(milestone),
      };
}

/** One of the three as the holder of a duty. */
export const answerHolder = (side: DisputeSide, unitId: string, providerId: string): DutyHolder =>
  side === 'provider' ? { of: 'provider', providerId } : { of: 'side', side, unitId };

function toAnswer(
  { coordinatingUnitId: unitId, providerId }: Owing,
  { id, settlement }: DutyDispute,
  milestone: number,
  rules: DutyRules,
): Duty<DisputeDutyKind>[] {
  if (!settlement || providerId === null) return [];
  const { no, proposedAt: since, agreed } = settlement;
  const by = answerBy(since, rules);
  return stillToAgree(agreed).map((side) => ({
    ...{ kind: 'answer-settlement', key: `answer-settlement:${id}:${no}:${side}`, since, by },
    holder: answerHolder(side, unitId, providerId),
    subject: String(milestone),
  }));
}
