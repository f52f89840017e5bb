import { answerReminders, lapsingReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { requestDuties, type RequestDutyFacts, requestDutyKinds } from './request.duties';
import { stages } from './request-state';

const at = (instant: string) => new Date(instant);

const draft: RequestDutyFacts = {
  stage: 'draft',
  stageSince: at('2026-11-12T09:00:00Z'),
  writtenAt: null,
  lastSignedAt: null,
  looks: [],
  seats: [],
  joining: [],
  openings: null,
  asked: [],
  choice: null,
  choiceEndedAt: null,
  endorsements: [],
  spreads: [],
  breaches: [],
};
const owed = (facts: Partial<RequestDutyFacts>) => requestDuties({ ...draft, ...facts }, rules);
const parties = { of: 'parties', unitId: null };
const ofSide = (side: 'management' | 'employees') => ({ of: 'side', side, unitId: null });

describe('what is owed for signatures', () => {
  it('is nothing of the draft any more', () => {
    const looks = [{ unitId: 'a', side: 'employees' as const, askedAt: draft.stageSince }];
    expect(owed({ looks, stage: 'awaiting_signatures' }).map(({ kind }) => kind)).not.toContain(
      'look-at-draft',
    );
  });

  const asked = (id: string, side: 'management' | 'employees') => ({
    id,
    personId: `p-${id}`,
    side,
    unitId: 'u-1',
    askedAt: at('2026-11-13T10:00:00Z'),
    expiresAt: at('2026-12-04T22:59:59Z'),
  });

  it('is each signature that was asked for, by the one who was asked', () => {
    const duties = owed({
      stage: 'awaiting_signatures',
      asked: [asked('a', 'management'), asked('b', 'employees')],
    });
    expect(duties).toEqual([
      {
        kind: 'sign-request',
        key: 'sign-request:a',
        holder: { of: 'person', personId: 'p-a', side: 'management', unitId: 'u-1' },
        since: at('2026-11-13T10:00:00Z'),
        by: at('2026-12-04T22:59:59Z'),
        subject: 'a',
      },
      expect.objectContaining({
        key: 'sign-request:b',
        holder: { of: 'person', personId: 'p-b', side: 'employees', unitId: 'u-1' },
      }),
    ]);
  });

  it('is a provider of both sides when all have signed and none is proposed', () => {
    const lastSignedAt = at('2026-11-16T10:00:00Z');
    const by = at('2026-11-30T22:59:59Z');
    const duty = { kind: 'agree-on-provider', since: lastSignedAt, by, subject: null };
    expect(owed({ stage: 'awaiting_signatures', lastSignedAt })).toEqual([
      { ...duty, key: 'agree-on-provider:management', holder: ofSide('management') },
      { ...duty, key: 'agree-on-provider:employees', holder: ofSide('employees') },
    ]);
  });

  it('is the yes of the side that has not said it, from whatever came last', () => {
    const choice = { proposedAt: at('2026-11-17T10:00:00Z'), saidYes: ['management'] as const };
    const duties = owed({ stage: 'awaiting_signatures', lastSignedAt: at('2026-11-16T10:00:00Z'), choice });
    expect(duties).toEqual([
      expect.objectContaining({ key: 'agree-on-provider:employees', since: choice.proposedAt }),
    ]);
    expect(
      owed({ stage: 'awaiting_signatures', lastSignedAt: at('2026-11-18T10:00:00Z'), choice })[0]?.since,
    ).toEqual(at('2026-11-18T10:00:00Z'));
    const both = { ...choice, saidYes: ['management', 'employees'] as const };
    expect(owed({ stage: 'awaiting_signatures', choice: both })).toEqual([]);
  });
});

describe('what is owed for an endorsement', () => {
  const endorsement = {
    id: 'e',
    unitId: 'hospital',
    regionId: 'region',
    askedAt: at('2026-11-13T10:00:00Z'),
    dueAt: at('2026-11-20T22:59:59Z'),
    escalatedAt: null,
    questions: [],
  };

  it('is the anchor’s by its own day, and the committee’s when it was passed on', () => {
    const chosen = { proposedAt: draft.stageSince, saidYes: ['management', 'employees'] as const };
    expect(owed({ stage: 'awaiting_endorsement', endorsements: [endorsement], choice: chosen })).toEqual([
      {
        kind: 'endorse',
        key: 'endorse:e',
        holder: { of: 'anchor', unitId: 'hospital' },
        since: endorsement.askedAt,
        by: endorsement.dueAt,
        subject: 'e',
      },
    ]);
    const escalatedAt = at('2026-11-20T23:00:00Z');
    const escalated = [{ ...endorsement, escalatedAt }];
    expect(owed({ stage: 'awaiting_endorsement', endorsements: escalated, choice: chosen })).toEqual([
      {
        kind: 'endorse',
        key: 'endorse:e:committee',
        holder: { of: 'committee', regionId: 'region' },
        since: escalatedAt,
        by: at('2026-12-04T22:59:59Z'),
        subject: 'e',
      },
    ]);
  });

  it('waits while the parties are asked something, whose answer is owed instead; each question once', () => {
    const chosen = { proposedAt: draft.stageSince, saidYes: ['management', 'employees'] as const };
    const question = { id: 'q', askedAt: at('2026-11-17T10:00:00Z'), endedAt: null };
    const both = [
      { ...endorsement, questions: [question] },
      { ...endorsement, id: 'f', questions: [question] },
      { ...endorsement, id: 'g' },
    ];
    const duties = owed({ stage: 'awaiting_endorsement', endorsements: both, choice: chosen });
    expect(duties.map(({ key }) => key)).toEqual(['endorse:g', 'answer-endorser:q']);
    expect(duties[1]).toMatchObject({
      holder: { of: 'parties', unitId: null },
      by: at('2026-12-01T22:59:59Z'),
      subject: 'q',
    });
    // The chairs' own days have moved by the two it waited.
    const escalatedAt = at('2026-11-20T23:00:00Z');
    const answered = { id: 'q', askedAt: at('2026-11-24T10:00:00Z'), endedAt: at('2026-11-25T10:00:00Z') };
    const escalated = [{ ...endorsement, escalatedAt, questions: [answered] }];
    expect(owed({ stage: 'awaiting_endorsement', endorsements: escalated, choice: chosen })).toMatchObject([
      { key: 'endorse:e:committee', by: at('2026-12-08T22:59:59Z') },
    ]);
  });

  it('has the parties choose anew, where the provider they chose has stopped meanwhile', () => {
    const stopped = owed({ stage: 'awaiting_endorsement', endorsements: [endorsement], choice: null });
    expect(stopped.map((one) => one.key)).toEqual([
      'endorse:e',
      'agree-on-provider:management',
      'agree-on-provider:employees',
    ]);
  });

  it('is an answer of the parties when it was sent back', () => {
    // What was written before does not count: the return is what is to be answered.
    expect(owed({ stage: 'returned', writtenAt: at('2026-11-20T10:00:00Z') })).toEqual([
      {
        kind: 'answer-return',
        key: 'answer-return',
        holder: parties,
        since: draft.stageSince,
        by: at('2026-11-26T22:59:59Z'),
        subject: null,
      },
    ]);
  });
});

describe('what is owed after a decline', () => {
  it('is another provider of both sides, within the days the round gives from the decline on', () => {
    const facts = { stage: 'choosing_provider', stageSince: at('2026-12-10T09:00:00Z') } as const;
    const by = at('2026-12-31T22:59:59Z');
    expect(owed(facts)).toEqual([
      expect.objectContaining({ kind: 'choose-provider', key: 'choose-provider:management', by }),
      expect.objectContaining({ kind: 'choose-provider', key: 'choose-provider:employees', by }),
    ]);
    const choice = { proposedAt: at('2026-12-20T09:00:00Z'), saidYes: ['employees'] as const };
    expect(owed({ ...facts, choice })).toEqual([
      expect.objectContaining({
        key: 'choose-provider:management',
        holder: ofSide('management'),
        since: choice.proposedAt,
        by,
      }),
    ]);
  });
});

describe('what is owed elsewhere', () => {
  it('is not asked here', () => {
    const here = [
      'draft',
      'awaiting_signatures',
      'awaiting_endorsement',
      'returned',
      'choosing_provider',
    ] as const;
    const elsewhere = stages.filter((stage) => !(here as readonly string[]).includes(stage));
    expect(elsewhere.flatMap((stage) => owed({ stage }))).toEqual([]);
  });
});

describe('how it is reminded', () => {
  it('is declared with each kind', () => {
    const once = { ...answerReminders, weekly: 1, concernAfter: null };
    expect(requestDutyKinds).toEqual({
      'finish-draft': { rank: 10, concerns: [], reminders: once },
      'say-ready': { rank: 10, concerns: [], reminders: once },
      'look-at-draft': { rank: 8, concerns: ['parties'], reminders: answerReminders },
      'write-openings': { rank: 9, concerns: [], reminders: once },
      'answer-joining': { rank: 8, concerns: ['parties'], reminders: answerReminders },
      'sign-request': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(10, 5) },
      'agree-on-provider': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      endorse: { rank: 10, concerns: ['parties'], reminders: { ...answerReminders, before: [1] } },
      'answer-endorser': { rank: 10, concerns: [], reminders: answerReminders },
      'answer-return': { rank: 10, concerns: [], reminders: answerReminders },
      'choose-provider': { rank: 10, concerns: [], reminders: lapsingReminders(10, 3) },
      'decide-process': { rank: 9, concerns: ['parties'], reminders: answerReminders },
      'answer-process-refusal': { rank: 9, concerns: [], reminders: answerReminders },
      'answer-breach': { rank: 9, concerns: ['parties'], reminders: answerReminders },
    });
  });
});
