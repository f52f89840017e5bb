import { answerReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import {
  deliveryDuties,
  type DeliveryDutyFacts,
  deliveryDutyKinds,
  type DutyAttestation,
} from './delivery.duties';

const at = (instant: string) => new Date(instant);

const delivered: DeliveryDutyFacts = {
  stage: 'delivered',
  stageSince: at('2026-12-07T09:00:00Z'),
  providerId: 'p-1',
  coordinatingUnitId: 'u-1',
  unitIds: ['u-0', 'u-1', 'u-2'],
  activities: [],
  reportedAt: at('2026-12-07T09:00:00Z'),
  sentBackAt: null,
  attestation: null,
  milestones: [],
};
const attestation: DutyAttestation = {
  id: 'a-1',
  state: 'open',
  side: 'management',
  attestedAt: at('2026-12-08T09:00:00Z'),
  secondAt: null,
  objectionDueAt: at('2026-12-15T22:59:59Z'),
  disputedAt: null,
};
const owed = (facts: Partial<DeliveryDutyFacts>) =>
  deliveryDuties({ ...delivered, ...facts }, rules, at('2026-12-09T09:00:00Z'));

describe('what is delivered', () => {
  const attest = {
    kind: 'attest',
    key: 'attest',
    holder: { of: 'parties', unitId: 'u-1' },
    since: delivered.stageSince,
    by: at('2026-12-21T22:59:59Z'),
    subject: null,
  };

  it('is to be attested by the coordinating workplace, ten working days from the report that came last', () => {
    expect(owed({})).toEqual([attest]);
    expect(owed({ reportedAt: null })).toEqual([attest]);
    const reportedAt = at('2026-12-11T09:00:00Z');
    expect(owed({ reportedAt })).toEqual([{ ...attest, since: reportedAt, by: at('2026-12-29T22:59:59Z') }]);
    const stageSince = at('2026-12-11T09:00:00Z');
    expect(owed({ stageSince })[0]?.since).toEqual(stageSince);
  });

  it("is the provider's to put right while something is missing", () => {
    const since = at('2026-12-08T09:00:00Z');
    expect(owed({ sentBackAt: since })).toEqual([
      {
        ...{ kind: 'answer-shortfall', key: 'answer-shortfall', subject: null },
        holder: { of: 'provider', providerId: 'p-1' },
        since,
        by: at('2026-12-22T22:59:59Z'),
      },
    ]);
    expect(owed({ stage: 'attested', sentBackAt: since, attestation })[0]?.kind).toBe('object-or-agree');
  });

  it('is no longer to be attested when it is', () => {
    expect(owed({ stage: 'attested' })).toEqual([]);
    expect(owed({ stage: 'satisfaction', attestation })).toEqual([]);
  });
});

describe('what is attested', () => {
  it('attested by both sides, is for the joined workplaces alone to object to', () => {
    const both = { ...attestation, secondAt: at('2026-12-09T09:00:00Z') };
    const holders = owed({ stage: 'attested', attestation: both }).map(({ holder }) => holder);
    expect(holders).toHaveLength(4);
    expect(holders).not.toContainEqual({ of: 'side', side: 'employees', unitId: 'u-1' });
  });

  it('may be objected to by the other side and by both of each joined workplace', () => {
    const duty = {
      kind: 'object-or-agree',
      since: attestation.attestedAt,
      by: attestation.objectionDueAt,
      subject: 'a-1',
    };
    const of = (key: string, side: string, unitId: string) => ({
      ...duty,
      key,
      holder: { of: 'side', side, unitId },
    });
    expect(owed({ stage: 'attested', attestation })).toEqual([
      of('object:a-1', 'employees', 'u-1'),
      of('object:a-1:u-0:management', 'management', 'u-0'),
      of('object:a-1:u-0:employees', 'employees', 'u-0'),
      of('object:a-1:u-2:management', 'management', 'u-2'),
      of('object:a-1:u-2:employees', 'employees', 'u-2'),
    ]);
    expect(
      owed({ stage: 'attested', unitIds: ['u-1'], attestation: { ...attestation, side: 'employees' } }),
    ).toEqual([of('object:a-1', 'management', 'u-1')]);
  });

  it('is to be talked about by all when somebody objects', () => {
    const duty = {
      kind: 'resolve-dispute',
      key: 'resolve-dispute:a-1',
      holder: { of: 'parties', unitId: null },
    };
    const disputed = { ...attestation, state: 'disputed', disputedAt: at('2026-12-10T09:00:00Z') } as const;
    expect(owed({ stage: 'attested', attestation: disputed })).toEqual([
      { ...duty, since: disputed.disputedAt, by: at('2026-12-28T22:59:59Z'), subject: '0' },
    ]);
    const unknown = { ...disputed, disputedAt: null };
    expect(owed({ stage: 'attested', attestation: unknown })[0]?.since).toEqual(attestation.attestedAt);
  });

  it('is for the central parties to decide once it is handed over, of a milestone too', () => {
    const handedOverAt = at('2026-12-11T09:00:00Z');
    const disputed = { ...attestation, state: 'disputed', handedOverAt } as const;
    const duty = {
      kind: 'settle-dispute',
      key: 'settle-dispute:a-1',
      holder: { of: 'central' },
      subject: 'a-1',
    };
    const by = at('2026-12-29T22:59:59Z');
    expect(owed({ stage: 'attested', attestation: disputed })).toEqual([
      { ...duty, since: handedOverAt, by },
    ]);
    const reported = { no: 2, reportedAt: at('2026-12-07T09:00:00Z'), sentBackAt: null };
    const milestones = [{ ...reported, attestation: { ...disputed, handedOverAt: null } }];
    const owedNow = owed({ stage: 'under_way', activities: [], milestones });
    expect(owedNow.find(({ kind }) => kind === 'resolve-dispute')?.subject).toBe('2');
  });

  it('a proposed agreement is for those to answer who have not agreed', () => {
    const proposedAt = at('2026-12-11T09:00:00Z');
    const settlement = { no: 3, proposedAt, agreed: ['management'] as const };
    const disputed = { ...attestation, state: 'disputed', settlement } as const;
    const duty = {
      kind: 'answer-settlement',
      since: proposedAt,
      by: at('2026-12-29T22:59:59Z'),
      subject: '0',
    };
    expect(owed({ stage: 'attested', attestation: disputed }).slice(1)).toEqual([
      {
        ...duty,
        key: 'answer-settlement:a-1:3:employees',
        holder: { of: 'side', side: 'employees', unitId: 'u-1' },
      },
      { ...duty, key: 'answer-settlement:a-1:3:provider', holder: { of: 'provider', providerId: 'p-1' } },
    ]);
  });
});

describe('how it is reminded', () => {
  it('is declared with each kind', () => {
    const quiet = { before: [], onDay: false, morningAfter: false, weekly: 0, concernAfter: null };
    expect(deliveryDutyKinds).toEqual({
      'hold-activity': { rank: 10, concerns: [], reminders: quiet },
      'report-activity': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      'report-delivered': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      'answer-shortfall': { rank: 10, concerns: ['parties'], reminders: answerReminders },
      'attest-milestone': { rank: 10, concerns: ['provider'], reminders: answerReminders },
      attest: { rank: 10, concerns: ['provider'], reminders: { ...answerReminders, before: [5] } },
      'object-or-agree': { rank: 10, concerns: [], reminders: quiet },
      'resolve-dispute': { rank: 10, concerns: ['provider'], reminders: answerReminders },
      'answer-settlement': { rank: 9, concerns: [], reminders: answerReminders },
      'answer-undo': { rank: 9, concerns: [], reminders: answerReminders },
      'answer-early-end': { rank: 9, concerns: [], reminders: answerReminders },
      'settle-dispute': { rank: 10, concerns: ['parties', 'provider'], reminders: answerReminders },
      'hold-follow-up': { rank: 25, concerns: [], reminders: quiet },
      'report-follow-up': { rank: 25, concerns: ['parties'], reminders: answerReminders },
    });
  });
});
