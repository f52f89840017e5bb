import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { stages } from '@samraad/requests';
import {
  deliveryDuties,
  deliveryDutiesChangeAt,
  type DeliveryDutyFacts,
  type DutyActivity,
} from './delivery.duties';

const at = (instant: string) => new Date(instant);

const activity = (id: string, plannedOn: string, more: Partial<DutyActivity> = {}): DutyActivity => ({
  id,
  kind: 'seminar',
  plannedOn,
  state: 'planned',
  settledAt: null,
  ...more,
});
const talk = (plannedOn: string, more: Partial<DutyActivity> = {}) =>
  activity('talk', plannedOn, { kind: 'follow-up-talk', ...more });
const running: DeliveryDutyFacts = {
  stage: 'contracted',
  stageSince: at('2026-11-20T09:00:00Z'),
  providerId: 'p-1',
  coordinatingUnitId: 'u-1',
  unitIds: ['u-1'],
  activities: [],
  reportedAt: null,
  sentBackAt: null,
  attestation: null,
  milestones: [],
};
const owed = (facts: Partial<DeliveryDutyFacts>, now = '2026-11-25T09:00:00Z') =>
  deliveryDuties({ ...running, ...facts }, rules, at(now));
const holder = { of: 'provider', providerId: 'p-1' };

describe('attesting', () => {
  const delivered = { stage: 'delivered', reportedAt: at('2026-11-24T09:00:00Z') } as const;
  const holderOf = (attestedBy: typeof rules.attestedBy, facts: Partial<DeliveryDutyFacts>) =>
    deliveryDuties({ ...running, ...facts }, { ...rules, attestedBy }, at('2026-11-25T09:00:00Z'))
      .filter(({ kind }) => kind === 'attest' || kind === 'attest-milestone')
      .map((duty) => duty.holder);
  const milestones = [{ no: 1, reportedAt: at('2026-11-24T09:00:00Z'), sentBackAt: null, attestation: null }];

  it.each([delivered, { milestones }])('is owed by both sides, or by the one the round names', (facts) => {
    const unitId = running.coordinatingUnitId;
    expect(holderOf('either', facts)).toEqual([{ of: 'parties', unitId }]);
    expect(holderOf('management', facts)).toEqual([{ of: 'side', side: 'management', unitId }]);
    expect(holderOf('employees', facts)).toEqual([{ of: 'side', side: 'employees', unitId }]);
  });
});

describe('a course that runs', () => {
  const two = [activity('b', '2026-12-18'), activity('a', '2026-12-04'), talk('2027-02-01')];

  it('owes the next of its activities on its day', () => {
    expect(owed({ activities: two })).toEqual([
      {
        kind: 'hold-activity',
        key: 'hold-activity:a',
        holder,
        since: running.stageSince,
        by: at('2026-12-04T22:59:59Z'),
        subject: 'a',
      },
    ]);
    const held = [
      { ...(two[1] as DutyActivity), state: 'held', settledAt: at('2026-12-04T15:00:00Z') } as const,
    ];
    expect(owed({ stage: 'under_way', activities: [...held, ...two.slice(0, 1)] })).toEqual([
      expect.objectContaining({ key: 'hold-activity:b', since: at('2026-12-04T15:00:00Z') }),
    ]);
  });

  it('owes a word about each whose day has passed, from the first second after it', () => {
    expect(owed({ activities: two }, '2026-12-04T22:59:59.999Z')[0]?.kind).toBe('hold-activity');
    const duty = { kind: 'report-activity', holder };
    const first = {
      ...duty,
      key: 'report-activity:a',
      since: at('2026-12-04T23:00:00Z'),
      by: at('2026-12-11T22:59:59Z'),
      subject: 'a',
    };
    expect(owed({ activities: two }, '2026-12-04T23:00:00Z')).toEqual([first]);
    expect(owed({ activities: two }, '2026-12-18T22:59:59Z')).toEqual([first]);
    expect(owed({ activities: two }, '2026-12-18T23:00:00Z')).toEqual([
      first,
      // 21 to 23, 28 and 29 December.
      {
        ...duty,
        key: 'report-activity:b',
        since: at('2026-12-18T23:00:00Z'),
        by: at('2026-12-29T22:59:59Z'),
        subject: 'b',
      },
    ]);
  });

  it('keeps its seconds over the nights the clock is changed', () => {
    const autumn = [activity('a', '2026-10-24')];
    expect(owed({ activities: autumn }, '2026-10-24T21:59:59Z')[0]?.kind).toBe('hold-activity');
    expect(owed({ activities: autumn }, '2026-10-24T22:00:00Z')[0]).toMatchObject({
      kind: 'report-activity',
      since: at('2026-10-24T22:00:00Z'),
    });
    const spring = [activity('a', '2027-03-28')];
    expect(owed({ activities: spring }, '2027-03-28T21:59:59Z')[0]?.by).toEqual(at('2027-03-28T21:59:59Z'));
    expect(owed({ activities: spring }, '2027-03-28T22:00:00Z')[0]?.kind).toBe('report-activity');
  });

  it('owes the final report when all are held or cancelled; the talk is not counted', () => {
    const settled = [
      activity('a', '2026-12-04', { state: 'held', settledAt: at('2026-12-04T15:00:00Z') }),
      activity('b', '2026-12-18', { state: 'cancelled', settledAt: at('2026-12-10T15:00:00Z') }),
      talk('2026-11-01', { state: 'held', settledAt: at('2027-02-01T15:00:00Z') }),
    ];
    expect(owed({ stage: 'under_way', activities: settled }, '2027-03-01T09:00:00Z')).toEqual([
      {
        kind: 'report-delivered',
        key: 'report-delivered',
        holder,
        since: at('2026-12-10T15:00:00Z'),
        by: at('2026-12-28T22:59:59Z'),
        subject: null,
      },
    ]);
    expect(owed({})[0]).toMatchObject({ kind: 'report-delivered', since: running.stageSince });
  });

  it('owes nothing without a provider, nor before or after', () => {
    expect(stages.flatMap((stage) => owed({ stage, providerId: null, activities: two }))).toEqual([]);
    const here = ['contracted', 'under_way', 'delivered'];
    const others = stages.filter((stage) => !here.includes(stage));
    expect(others.flatMap((stage) => owed({ stage, activities: two.slice(0, 2) }))).toEqual([]);
  });
});

describe('the follow-up talk', () => {
  const reportedAt = at('2026-12-07T09:00:00Z');
  const after = { stage: 'satisfaction', reportedAt } as const;
  const planned = { ...after, activities: [talk('2026-12-18'), activity('a', '2026-12-01')] };

  it.each(['delivered', 'attested', 'satisfaction', 'effect'] as const)('is owed on its day, %s', (stage) => {
    expect(owed({ ...planned, stage }).filter(({ kind }) => kind !== 'attest')).toEqual([
      {
        kind: 'hold-follow-up',
        key: 'hold-follow-up:talk',
        holder,
        since: reportedAt,
        by: at('2026-12-18T22:59:59Z'),
        subject: 'talk',
      },
    ]);
    expect(owed({ ...planned, stage, reportedAt: null }).at(0)?.since).toEqual(running.stageSince);
  });

  it('is to be reported when its day has passed, and forgotten when its grace has', () => {
    expect(owed(planned, '2026-12-18T22:59:59.999Z')[0]?.kind).toBe('hold-follow-up');
    const reported = {
      kind: 'report-follow-up',
      key: 'report-follow-up:talk',
      holder,
      since: at('2026-12-18T23:00:00Z'),
      by: at('2026-12-29T22:59:59Z'),
      subject: 'talk',
    };
    expect(owed(planned, '2026-12-18T23:00:00Z')).toEqual([reported]);
    // Ten working days past Friday the 18th: Thursday 7 January, to the end of that day.
    expect(owed(planned, '2027-01-07T22:59:59.999Z')).toEqual([reported]);
    expect(owed(planned, '2027-01-07T23:00:00Z')).toEqual([]);
  });

  it('is not owed when it is held or cancelled', () => {
    for (const state of ['held', 'cancelled'] as const)
      expect(owed({ ...after, activities: [talk('2026-12-18', { state })] })).toEqual([]);
  });
});

describe('the next instant', () => {
  const changes = (activities: readonly DutyActivity[], now: string) =>
    deliveryDutiesChangeAt({ ...running, activities }, rules, at(now))?.toISOString();

  it('is the second after a planned day, or after a talk’s grace', () => {
    const plan = [activity('b', '2026-12-18'), activity('a', '2026-12-04'), talk('2026-12-18')];
    expect(changes(plan, '2026-11-25T09:00:00Z')).toBe('2026-12-04T23:00:00.000Z');
    expect(changes(plan, '2026-12-04T22:59:59.999Z')).toBe('2026-12-04T23:00:00.000Z');
    expect(changes(plan, '2026-12-04T23:00:00Z')).toBe('2026-12-18T23:00:00.000Z');
    expect(changes(plan, '2026-12-18T23:00:00Z')).toBe('2027-01-07T23:00:00.000Z');
    expect(changes(plan, '2027-01-07T23:00:00Z')).toBeUndefined();
  });

  it('is none of what is held or cancelled, and no grace of what is no talk', () => {
    expect(changes([activity('a', '2026-12-04', { state: 'held' })], '2026-11-25T09:00:00Z')).toBeUndefined();
    expect(changes([activity('a', '2026-12-04')], '2026-12-04T23:00:00Z')).toBeUndefined();
    expect(deliveryDutiesChangeAt(running, rules, at('2026-11-25T09:00:00Z'))).toBeNull();
  });
});
