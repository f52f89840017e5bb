import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyHolder,
  type DutyKindSpec,
  type DutyRules,
  earliest,
  endOfDay,
  latest,
  type LocalDate,
  rulesOn,
  workingDaysLater,
} from '@samraad/deadlines';
import type { Stage } from '@samraad/requests';
import { asksParties, type NextStepAnswer } from './next-step';

// Asked at once, and again half-way.
const reminders = { ...answerReminders, before: [9, 4] } as const;

/** What is owed where nobody is late and yet nothing moves (domain.md §13: the administrators' stuck cases). */
export const quietDutyKinds = {
  // Nobody is late: that nothing moves is the case's own matter now.
  'say-next-step': { rank: 5, concerns: [], reminders },
  'take-next-step': { rank: 40, concerns: ['parties', 'provider'], reminders: answerReminders },
  'get-going': { rank: 40, concerns: [], reminders },
} as const satisfies Record<string, DutyKindSpec>;
export type QuietDutyKind = keyof typeof quietDutyKinds;

/** Stages in which a case can go quiet unseen: before and after them everything that is waited for has a day of its own. */
export const quietStages = ['in_dialogue', 'contracted', 'under_way'] as const satisfies readonly Stage[];

/** What decides whether a case has gone quiet. */
export interface QuietFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  /** When a person last did something in the case. */
  readonly movedAt: Date;
  /** The last that is planned or agreed: a meeting, proposed times, an activity, a pause, a promised day. */
  readonly plannedUntil: Date | null;
  /** What was answered since it went quiet; the last of it. */
  readonly said: {
    readonly id: string;
    readonly answer: NextStepAnswer;
    readonly side: 'provider' | 'parties';
    readonly at: Date;
    readonly day: LocalDate | null;
  } | null;
}

type QuietDuty = Duty<QuietDutyKind>;
/** `changesAt`: when time alone makes it quiet. */
export interface Quiet {
  readonly duties: readonly QuietDuty[];
  readonly changesAt: Date | null;
}

/**
 * What a quiet case asks, beside the duties it has (without those whose day passes into another): nothing while one of them is
 * late, which is seen anyway.
 */
export function quietDuties(facts: QuietFacts, others: readonly Duty[], rules: DutyRules, now: Date): Quiet {
  const { stage, providerId, said } = facts;
  if (!quietStages.some((one) => one === stage) || providerId === null) return none;
  if (said) return { duties: [afterAnswer(said, providerId, rules)], changesAt: null };
  const since = quietSince(facts, rules);
  if (now < since) return { duties: [], changesAt: since };
  const lateAt = firstLateAt(others);
  if (lateAt !== null && lateAt <= now) return none;
  return { duties: [askOf(asksParties(others), providerId, since, rules)], changesAt: lateAt };
}

/** The instant the first of them is late; null where nothing is owed. */
function firstLateAt(others: readonly Duty[]): Date | null {
  const first = earliest(...others.map(({ by }) => by));
  return first && new Date(first.getTime() + 1);
}

const none: Quiet = { duties: [], changesAt: null };

/** The end of the last working day that may be quiet, after what was done and what is planned. */
function quietSince({ movedAt, plannedUntil }: QuietFacts, rules: DutyRules): Date {
  const from = latest(movedAt, plannedUntil);
  return workingDaysLater(from, rulesOn(rules, from).quietWorkingDays, rulesOn(rules, from));
}

const holderOf = (side: 'provider' | 'parties', providerId: string): DutyHolder =>
  side === 'provider' ? { of: 'provider', providerId } : { of: 'parties', unitId: null };

function askOf(side: 'provider' | 'parties', providerId: string, since: Date, rules: DutyRules): QuietDuty {
  const holder = holderOf(side, providerId);
  return {
    kind: 'say-next-step',
    key: 'say-next-step',
    holder,
    since,
    by: answerBy(since, rules),
    subject: null,
  };
}

/** A day is a promise; who waits for the other hands the question on; a case that is stuck is the central parties' to help. */
function afterAnswer(said: NonNullable<QuietFacts['said']>, providerId: string, rules: DutyRules): QuietDuty {
  const { id, answer, side, at, day } = said;
  if (answer === 'day' && day !== null) {
    const holder = holderOf(side, providerId);
    return {
      kind: 'take-next-step',
      key: `take-next-step:${id}`,
      holder,
      since: at,
      by: endOfDay(day),
      subject: id,
    };
  }
  if (answer === 'waits') return askOf(side === 'provider' ? 'parties' : 'provider', providerId, at, rules);
  return {
    ...{ kind: 'get-going', key: `get-going:${id}`, holder: { of: 'central' } },
    ...{ since: at, by: answerBy(at, rules), subject: id },
  };
}
