import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyHolder,
  type DutyKindSpec,
  type DutyRules,
  endOfDay,
  latest,
  lapsingReminders,
  type LocalDate,
  localDateOf,
  rulesOn,
  workingDaysLater,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { otherSide, sides, type Stage } from '@samraad/requests';
import type { ActivityState } from './activity-state';
import type { AttestationState } from './attestation-state';
import { followUpTalk } from './course';
import { type DutyEarlyEnd, earlyEndDuties, earlyEndDutyKinds } from './early-end.duties';
import { disputeDuties, disputeDutyKinds, type DutySettlement } from './dispute.duties';
import { graceDay } from './follow-up.rules';
import { type DutyUndo, undoDuties, undoDutyKinds } from './undo.duties';

// A milestone of it while it runs; the whole until the parties have said how it went.
const undoStages: readonly Stage[] = ['under_way', 'satisfaction'];
const quiet = { ...lapsingReminders(), onDay: false };

/** What is owed from the signed contract to the attested course (domain.md §9, §11, §13). */
export const deliveryDutyKinds = {
  'hold-activity': { rank: 10, concerns: [], reminders: quiet },
  'report-activity': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  'report-delivered': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  // The parties said what is missing: only the provider can act (domain.md §9 [ours, 2]).
  'answer-shortfall': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  'attest-milestone': { rank: 10, concerns: ['provider'], reminders: answerReminders },
  attest: { rank: 10, concerns: ['provider'], reminders: { ...answerReminders, before: [5] } },
  'object-or-agree': { rank: 10, concerns: [], reminders: quiet },
  ...disputeDutyKinds,
  ...earlyEndDutyKinds,
  ...undoDutyKinds,
  // A planned talk keeps the case open beside the evaluations (domain.md §13 [ours, 2]).
  'hold-follow-up': { rank: 25, concerns: [], reminders: quiet },
  'report-follow-up': { rank: 25, concerns: ['parties'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type DeliveryDutyKind = keyof typeof deliveryDutyKinds;

/** An activity of the plan. */
export interface DutyActivity {
  readonly id: string;
  readonly kind: string;
  readonly plannedOn: LocalDate;
  readonly state: ActivityState;
  /** When it was reported held, or cancelled. */
  readonly settledAt: Date | null;
}

/** The living attestation. */
export interface DutyAttestation {
  readonly id: string;
  readonly state: AttestationState;
  readonly side: Side;
  readonly attestedAt: Date;
  /** When the other side of the coordinating workplace attested too. */
  readonly secondAt: Date | null;
  readonly objectionDueAt: Date;
  /** The open objection made last. */
  readonly disputedAt: Date | null;
  /** What lies before the three to agree to. */
  readonly settlement?: DutySettlement | null;
  /** When the dispute was handed over to the central parties. */
  readonly handedOverAt?: Date | null;
}

/** What decides the duties of a course. */
export interface DeliveryDutyFacts {
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly providerId: string | null;
  readonly coordinatingUnitId: string;
  readonly unitIds: readonly string[];
  readonly activities: readonly DutyActivity[];
  readonly reportedAt: Date | null;
  /** When something was said to be missing of the newest report. */
  readonly sentBackAt: Date | null;
  readonly attestation: DutyAttestation | null;
  /** Milestones that are reported. */
  readonly milestones: readonly DutyMilestone[];
  /** What somebody has proposed of ending it early. */
  readonly earlyEnd?: DutyEarlyEnd | null;
  /** What somebody has proposed of undoing an attestation. */
  readonly undo?: DutyUndo | null;
}

/** A milestone that is reported, and how it stands. */
export interface DutyMilestone {
  /** From 1. */
  readonly no: number;
  readonly reportedAt: Date;
  /** When something was said to be missing of the newest report. */
  readonly sentBackAt: Date | null;
  readonly attestation: DutyAttestation | null;
}

type DeliveryDuty = Duty<DeliveryDutyKind>;

/** The open duties of a course at an instant: a planned day that has passed is to be reported. */
export function deliveryDuties(facts: DeliveryDutyFacts, rules: DutyRules, now: Date): DeliveryDuty[] {
  const { stage, providerId } = facts;
  if (providerId === null) return [];
  const holder: DutyHolder = { of: 'provider', providerId };
  const running = stage === 'contracted' || stage === 'under_way';
  const after = ['delivered', 'attested', 'satisfaction', 'effect'].includes(stage);
  return [
    ...(running ? planDuties(facts, rules, now, holder) : []),
    ...(running ? facts.milestones.flatMap((one) => milestoneDuties(facts, one, rules, holder)) : []),
    ...(running ? earlyEndDuties(facts, rules) : []),
    ...(undoStages.includes(stage) ? undoDuties(facts, rules) : []),
    ...(after ? followUpDuties(facts, rules, now, holder) : []),
    ...(stage === 'delivered' ? [answerOrAttest(facts, rules, holder)] : []),
    ...(stage === 'attested' && facts.attestation ? attestedDuties(facts, facts.attestation, rules, 0) : []),
  ];
}

/** The next instant at which {@link deliveryDuties} answers differently by time alone; null when it never does. */
export function deliveryDutiesChangeAt(facts: DeliveryDutyFacts, rules: DutyRules, now: Date): Date | null {
  const instants = facts.activities
    .filter(({ state }) => state === 'planned')
    .flatMap(({ plannedOn, kind }) => [
      afterDay(endOfDay(plannedOn)),
      ...(kind === followUpTalk ? [afterDay(graceEnd(plannedOn, rules))] : []),
    ])
    .filter((at) => at > now);
  return instants.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

const afterDay = (end: Date): Date => new Date(end.getTime() + 1000);
const graceEnd = (plannedOn: LocalDate, rules: DutyRules): Date =>
  endOfDay(graceDay(plannedOn, rulesOn(rules, plannedOn)));

function planDuties(
  facts: DeliveryDutyFacts,
  rules: DutyRules,
  now: Date,
  holder: DutyHolder,
): DeliveryDuty[] {
  const counted = facts.activities.filter(({ kind }) => kind !== followUpTalk);
  const planned = counted
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
  const today = localDateOf(now);
  const passed = planned.filter(({ plannedOn }) => plannedOn < today);
  if (passed.length > 0) return passed.map((one) => toReport('report-activity', one, rules, holder));
  const [next] = planned;
  if (next) {
    const since = latest(facts.stageSince, ...counted.map(({ settledAt }) => settledAt));
    return [toHold('hold-activity', next, since, holder)];
  }
  const since = latest(facts.stageSince, ...counted.map(({ settledAt }) => settledAt));
  const by = answerBy(since, rules);
  return [{ kind: 'report-delivered', key: 'report-delivered', holder, since, by, subject: null }];
}

function followUpDuties(
  facts: DeliveryDutyFacts,
  rules: DutyRules,
  now: Date,
  holder: DutyHolder,
): DeliveryDuty[] {
  const today = localDateOf(now);
  return facts.activities
    .filter(({ kind, state }) => kind === followUpTalk && state === 'planned')
    .filter(({ plannedOn }) => now < afterDay(graceEnd(plannedOn, rules)))
    .map((one) =>
      one.plannedOn < today
        ? toReport('report-follow-up', one, rules, holder)
        : toHold('hold-follow-up', one, facts.reportedAt ?? facts.stageSince, holder),
    );
}

const toHold = (
  kind: DeliveryDutyKind,
  { id, plannedOn }: DutyActivity,
  since: Date,
  holder: DutyHolder,
): DeliveryDuty => ({ kind, key: `${kind}:${id}`, holder, since, by: endOfDay(plannedOn), subject: id });

const toReport = (
  kind: DeliveryDutyKind,
  { id, plannedOn }: DutyActivity,
  rules: DutyRules,
  holder: DutyHolder,
): DeliveryDuty => ({
  kind,
  key: `${kind}:${id}`,
  holder,
  since: afterDay(endOfDay(plannedOn)),
  by: workingDaysLater(plannedOn, rulesOn(rules, plannedOn).reportHeldWorkingDays, rulesOn(rules, plannedOn)),
  subject: id,
});

function answerOrAttest(facts: DeliveryDutyFacts, rules: DutyRules, holder: DutyHolder): DeliveryDuty {
  const { sentBackAt: since } = facts;
  if (since === null) return toAttest(facts, rules);
  const by = answerBy(since, rules);
  return { kind: 'answer-shortfall', key: 'answer-shortfall', holder, since, by, subject: null };
}

/** What is owed of a milestone until its attestation stands; of the whole, once that is reported. */
function milestoneDuties(
  facts: DeliveryDutyFacts,
  { no, reportedAt, sentBackAt, attestation }: DutyMilestone,
  rules: DutyRules,
  provider: DutyHolder,
): DeliveryDuty[] {
  if (attestation?.state === 'stands') return [];
  if (attestation) return attestedDuties(facts, attestation, rules, no);
  const subject = String(no);
  if (sentBackAt) {
    const by = answerBy(sentBackAt, rules);
    const key = `answer-shortfall:${no}`;
    return [{ kind: 'answer-shortfall', key, holder: provider, since: sentBackAt, by, subject }];
  }
  const holder = attestHolder(facts, rules, reportedAt);
  const by = answerBy(reportedAt, rules);
  return [{ kind: 'attest-milestone', key: `attest:${no}`, holder, since: reportedAt, by, subject }];
}

/** Of the coordinating workplace both sides, or the one the round names (domain.md §9). */
function attestHolder(facts: DeliveryDutyFacts, rules: DutyRules, since: Date): DutyHolder {
  const { attestedBy } = rulesOn(rules, since);
  const unitId = facts.coordinatingUnitId;
  return attestedBy === 'either' ? { of: 'parties', unitId } : { of: 'side', side: attestedBy, unitId };
}

function toAttest(facts: DeliveryDutyFacts, rules: DutyRules): DeliveryDuty {
  const since = latest(facts.stageSince, facts.reportedAt);
  const holder = attestHolder(facts, rules, since);
  return { kind: 'attest', key: 'attest', holder, since, by: answerBy(since, rules), subject: null };
}

function attestedDuties(
  facts: DeliveryDutyFacts,
  attestation: DutyAttestation,
  rules: DutyRules,
  milestone: number,
): DeliveryDuty[] {
  const { coordinatingUnitId, unitIds } = facts;
  const { id, state, side, attestedAt, secondAt, objectionDueAt } = attestation;
  if (state === 'disputed') return disputeDuties(facts, attestation, milestone, rules);
  const duty = { kind: 'object-or-agree', since: attestedAt, by: objectionDueAt, subject: id } as const;
  const joined = unitIds.filter((unitId) => unitId !== coordinatingUnitId);
  const other: DeliveryDuty = {
    ...duty,
    key: `object:${id}`,
    holder: { of: 'side', side: otherSide(side), unitId: coordinatingUnitId },
  };
  return [
    ...(secondAt === null ? [other] : []),
    ...joined.flatMap((unitId) =>
      sides.map((one): DeliveryDuty => ({
        ...duty,
        key: `object:${id}:${unitId}:${one}`,
        holder: { of: 'side', side: one, unitId },
      })),
    ),
  ];
}
