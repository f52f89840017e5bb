import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  endOfDay,
  lapsingReminders,
  latest,
  rulesOn,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { isOpenIn } from './case-acts.rules';
import { reckonEndorsement, type WaitingQuestion } from './endorsement-clock.rules';
import { chooseByDay, choosingSince } from './choose-by.rules';
import { draftDuties, type DraftDutyFacts, draftDutyKinds, ofParties, parties } from './draft.duties';
import { editableStages, type Stage } from './request-state';
import { sides } from './side';

/** What the parties and those who endorse owe until the request is with a provider (domain.md §3, §5, §13). */
export const requestDutyKinds = {
  ...draftDutyKinds,
  'sign-request': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(10, 5) },
  'agree-on-provider': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  endorse: { rank: 10, concerns: ['parties'], reminders: { ...answerReminders, before: [1] } },
  'answer-endorser': { rank: 10, concerns: [], reminders: answerReminders },
  'answer-return': { rank: 10, concerns: [], reminders: answerReminders },
  'choose-provider': { rank: 10, concerns: [], reminders: lapsingReminders(10, 3) },
  // Spread in an aftaleforløb (domain.md §4): the parties wait for the answer, and act on a no.
  'decide-process': { rank: 9, concerns: ['parties'], reminders: answerReminders },
  'answer-process-refusal': { rank: 9, concerns: [], reminders: answerReminders },
  // A breached one: an order follows, so its workplace answers the order question anew (domain.md §12).
  'answer-breach': { rank: 9, concerns: ['parties'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type RequestDutyKind = keyof typeof requestDutyKinds;

/** A signature that was asked for and not given. */
export interface AskedSignature {
  readonly id: string;
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}

/** An endorsement that was asked for and not decided. */
export interface AskedEndorsement {
  readonly id: string;
  readonly unitId: string;
  readonly regionId: string;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly escalatedAt: Date | null;
  /** What its endorser has asked the parties first. */
  readonly questions: readonly (WaitingQuestion & { readonly id: string })[];
}

/** An aftaleforløb with spread that goes on, and what was decided of it. */
export interface DutySpread {
  readonly id: string;
  readonly since: Date;
  readonly allowed: boolean | null;
  readonly decidedAt: Date | null;
}

/** A breached aftaleforløb with spread, and the sides of its workplace that have not answered the order question since. */
export interface DutyBreach {
  readonly id: string;
  readonly unitId: string;
  readonly since: Date;
  readonly sides: readonly Side[];
}

/** What decides the duties of a request. */
export interface RequestDutyFacts extends DraftDutyFacts {
  readonly stage: Stage;
  readonly lastSignedAt: Date | null;
  readonly asked: readonly AskedSignature[];
  /** The proposed or confirmed provider, and the sides that have said yes; null when none is proposed. */
  readonly choice: { readonly proposedAt: Date; readonly saidYes: readonly Side[] } | null;
  /** When a provider both sides had confirmed last ceased to be chosen. */
  readonly choiceEndedAt: Date | null;
  readonly endorsements: readonly AskedEndorsement[];
  readonly spreads: readonly DutySpread[];
  readonly breaches: readonly DutyBreach[];
}

type RequestDuty = Duty<RequestDutyKind>;

/** The open duties of a request before it is with a provider, and again when it has lost one; and of a spread, until there is a contract. */
export function requestDuties(facts: RequestDutyFacts, rules: DutyRules): RequestDuty[] {
  return [...stageDuties(facts, rules), ...spreadDuties(facts, rules), ...breachDuties(facts, rules)];
}

// While the answer is part of what is signed, it is missing there, and the draft is what is owed.
function breachDuties({ stage, breaches }: RequestDutyFacts, rules: DutyRules): RequestDuty[] {
  if (editableStages.includes(stage) || !isOpenIn('requests.decide-process', stage)) return [];
  return breaches.flatMap(({ id, unitId, since, sides: asked }) =>
    asked.map((side) => ({
      ...{ kind: 'answer-breach' as const, key: `answer-breach:${id}:${side}` },
      ...{ holder: { of: 'side' as const, side, unitId }, since, by: answerBy(since, rules), subject: null },
    })),
  );
}

// Nothing is asked of others before everybody has signed.
function spreadDuties(facts: RequestDutyFacts, rules: DutyRules): RequestDuty[] {
  if (!isOpenIn('requests.decide-process', facts.stage) || facts.asked.length > 0) return [];
  return facts.spreads.flatMap(({ id, since: stated, allowed, decidedAt }): RequestDuty[] => {
    if (allowed === true) return [];
    if (allowed === false && decidedAt !== null) {
      const by = answerBy(decidedAt, rules);
      const key = `answer-process-refusal:${id}`;
      return [{ kind: 'answer-process-refusal', key, holder: parties, since: decidedAt, by, subject: null }];
    }
    const since = latest(stated, facts.lastSignedAt);
    const by = answerBy(since, rules);
    return [
      {
        kind: 'decide-process',
        key: `decide-process:${id}`,
        holder: { of: 'central' },
        since,
        by,
        subject: id,
      },
    ];
  });
}

function stageDuties(facts: RequestDutyFacts, rules: DutyRules): RequestDuty[] {
  switch (facts.stage) {
    case 'draft':
      return draftDuties(facts, rules);
    case 'awaiting_signatures':
      return facts.asked.length > 0
        ? facts.asked.map(toSign)
        : ofSides('agree-on-provider', facts, (since) => answerBy(since, rules));
    case 'awaiting_endorsement':
      // Chosen before the anchor was asked, unless that provider has stopped since: both are owed then.
      return [
        ...facts.endorsements.filter((one) => !waits(one)).map((one) => toEndorse(one, rules)),
        ...openQuestions(facts).map((one) => toAnswer(one, rules)),
        ...ofSides('agree-on-provider', facts, (since) => answerBy(since, rules)),
      ];
    case 'returned':
      return [ofParties('answer-return', facts.stageSince, rules)];
    case 'choosing_provider':
      return toChoose(facts, rules);
    default:
      return [];
  }
}

function toChoose(facts: RequestDutyFacts, rules: DutyRules): RequestDuty[] {
  const refused = facts.spreads.filter(({ allowed }) => allowed === false).map(({ decidedAt }) => decidedAt);
  const since = choosingSince({ ...facts, refusedAt: latest(facts.stageSince, ...refused) });
  return ofSides('choose-provider', facts, () => endOfDay(chooseByDay(since, rulesOn(rules, since))));
}

const toSign = ({ id, personId, side, unitId, askedAt, expiresAt }: AskedSignature): RequestDuty => ({
  kind: 'sign-request',
  key: `sign-request:${id}`,
  holder: { of: 'person', personId, side, unitId },
  since: askedAt,
  by: expiresAt,
  subject: id,
});

/** While a question waits for the parties it is their turn, and no days of whoever endorses go by. */
const waits = ({ questions }: AskedEndorsement): boolean => questions.some(({ endedAt }) => endedAt === null);

/** Each once, whatever it is about. */
function openQuestions({ endorsements }: RequestDutyFacts) {
  const open = endorsements.flatMap(({ questions }) => questions.filter(({ endedAt }) => endedAt === null));
  return [...new Map(open.map((one) => [one.id, one])).values()];
}

const toAnswer = (
  { id, askedAt }: Pick<AskedEndorsement['questions'][number], 'id' | 'askedAt'>,
  rules: DutyRules,
): RequestDuty => ({
  kind: 'answer-endorser',
  key: `answer-endorser:${id}`,
  holder: parties,
  since: askedAt,
  by: answerBy(askedAt, rules),
  subject: id,
});

/** The chairs have the round's time to answer, of which a question that waited takes nothing. */
function chairsDay(startedAt: Date, { questions }: AskedEndorsement, rules: DutyRules): Date {
  const { answerWorkingDays: days, closingDays } = rulesOn(rules, startedAt);
  const { lastDay } = reckonEndorsement({ startedAt, days, closingDays, questions });
  return lastDay === null ? answerBy(startedAt, rules) : endOfDay(lastDay);
}

function toEndorse(one: AskedEndorsement, rules: DutyRules): RequestDuty {
  const { id, unitId, regionId, askedAt, dueAt, escalatedAt } = one;
  const duty = { kind: 'endorse', subject: id } as const;
  return escalatedAt === null
    ? { ...duty, key: `endorse:${id}`, holder: { of: 'anchor', unitId }, since: askedAt, by: dueAt }
    : {
        ...duty,
        key: `endorse:${id}:committee`,
        holder: { of: 'committee', regionId },
        since: escalatedAt,
        by: chairsDay(escalatedAt, one, rules),
      };
}

/** The sides whose yes to a provider is missing; both when none is proposed. */
function ofSides(
  kind: RequestDutyKind,
  { stageSince, lastSignedAt, choice }: RequestDutyFacts,
  byOf: (since: Date) => Date,
): RequestDuty[] {
  const since = latest(stageSince, lastSignedAt, choice?.proposedAt ?? null);
  return sides
    .filter((side) => !choice?.saidYes.includes(side))
    .map((side) => ({
      kind,
      key: `${kind}:${side}`,
      holder: { of: 'side', side, unitId: null },
      since,
      by: byOf(since),
      subject: null,
    }));
}
