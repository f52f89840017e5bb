import {
  answerBy,
  answerReminders,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  latest,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';

/** What the parties owe while they write (domain.md §3, §13). */
export const draftDutyKinds = {
  // A draft is nobody's promise: two words about it, then it may rest.
  'finish-draft': {
    rank: 10,
    concerns: [],
    reminders: { ...answerReminders, weekly: 1, concernAfter: null },
  },
  // One side has said that it is ready: whoever has not is waited for, until they say so or write more.
  'say-ready': { rank: 10, concerns: [], reminders: { ...answerReminders, weekly: 1, concernAfter: null } },
  // Who was told that a draft exists, and what a workplace was asked: each is looked at and answered, or they are reminded.
  'look-at-draft': { rank: 8, concerns: ['parties'], reminders: answerReminders },
  // One for both sides, until both are in: a duty that ended for one side would tell the other.
  'write-openings': {
    rank: 9,
    concerns: [],
    reminders: { ...answerReminders, weekly: 1, concernAfter: null },
  },
  'answer-joining': { rank: 8, concerns: ['parties'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
type DraftDuty = Duty<keyof typeof draftDutyKinds>;

/** A side that was told of a draft, and where nobody has looked at it yet. */
export interface AwaitedLook {
  readonly unitId: string;
  readonly side: Side;
  readonly askedAt: Date;
}

/** A side that is in a draft, and since when it is ready with it as it stands; null when it has not said so. */
export interface ReadySeat {
  readonly unitId: string;
  readonly side: Side;
  readonly readyAt: Date | null;
  /** Somebody there was asked in, has come in by invitation, or has written: there is somebody to wait for. */
  readonly known: boolean;
}

/** What decides them. */
export interface DraftDutyFacts {
  readonly stageSince: Date;
  /** When an answer was last written. */
  readonly writtenAt: Date | null;
  readonly looks: readonly AwaitedLook[];
  /** Both sides of every workplace that is in a draft; none in any other stage. */
  readonly seats: readonly ReadySeat[];
  /** Workplaces that were asked to join and have not answered. */
  readonly joining: readonly Omit<AwaitedLook, 'side'>[];
  /** The two openings that are being written, and by whose sides; null when there are none, or both are in. */
  readonly openings: { readonly unitId: string; readonly proposedAt: Date } | null;
}

/** The open duties of a draft. */
export const draftDuties = (facts: DraftDutyFacts, rules: DutyRules): DraftDuty[] => [
  ...toFinish(facts, rules),
  ...facts.looks.map((one) => toLook(one, rules)),
  ...facts.joining.map((one) => toJoin(one, rules)),
  ...toOpen(facts, rules),
];

/** Both sides of every workplace together. */
export const parties = { of: 'parties', unitId: null } as const;

/** What both sides owe together, once a case, with the round's time to answer. */
export const ofParties = <Kind extends string>(kind: Kind, since: Date, rules: DutyRules): Duty<Kind> => ({
  ...{ kind, key: kind, holder: parties, since, by: answerBy(since, rules), subject: null },
});

/**
 * Together while nobody is ready, or a side has nobody in the draft yet, and again when everybody is ready; else of those who are not, unless
 * they have not looked at it yet.
 */
function toFinish({ seats, looks, stageSince, writtenAt }: DraftDutyFacts, rules: DutyRules): DraftDuty[] {
  const said = seats.map(({ readyAt }) => readyAt).filter((at) => at !== null);
  const since = latest(stageSince, writtenAt, ...said);
  const waitedFor = seats.filter(({ readyAt }) => readyAt === null);
  if (said.length === 0 || waitedFor.length === 0 || waitedFor.some(({ known }) => !known))
    return [ofParties('finish-draft', since, rules)];
  return waitedFor
    .filter(({ unitId, side }) => !looks.some((one) => one.unitId === unitId && one.side === side))
    .map(({ unitId, side }) => ({
      kind: 'say-ready',
      key: `say-ready:${unitId}:${side}`,
      holder: { of: 'side', side, unitId },
      since,
      by: answerBy(since, rules),
      subject: null,
    }));
}

const toLook = ({ unitId, side, askedAt }: AwaitedLook, rules: DutyRules): DraftDuty => ({
  kind: 'look-at-draft',
  key: `look-at-draft:${unitId}:${side}`,
  holder: { of: 'side', side, unitId },
  since: askedAt,
  by: answerBy(askedAt, rules),
  subject: null,
});

const toJoin = ({ unitId, askedAt }: Omit<AwaitedLook, 'side'>, rules: DutyRules): DraftDuty => ({
  kind: 'answer-joining',
  key: `answer-joining:${unitId}`,
  holder: { of: 'parties', unitId },
  since: askedAt,
  by: answerBy(askedAt, rules),
  subject: null,
});

function toOpen({ openings }: DraftDutyFacts, rules: DutyRules): DraftDuty[] {
  if (openings === null) return [];
  const { unitId, proposedAt } = openings;
  const holder = { of: 'parties', unitId } as const;
  const by = answerBy(proposedAt, rules);
  return [
    { kind: 'write-openings', key: `write-openings:${unitId}`, holder, since: proposedAt, by, subject: null },
  ];
}
