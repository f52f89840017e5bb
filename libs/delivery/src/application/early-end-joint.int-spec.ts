import { AnswerTimes, BookingQuery, ConfirmTime, ProposeTimes } from '@samraad/booking';
import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { contractInParts, JointContract } from '@samraad/contracts/testing';
import { localDateOf } from '@samraad/deadlines';
import type { MadePerson } from '@samraad/identity/testing';
import { domainTimeOf } from '@samraad/platform';
import ICAL from 'ical.js';
import '../i18n/da';
import { calendarsTold } from '../testing/calendars-told';
import { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay as day } from '../testing/delivery-stand';
import { EarlyEndActs, type OneOfThree } from '../testing/early-end-acts';
import { AgreeOnSettlement, ProposeSettlement } from './agree-on-settlement';
import { Attest } from './attest';
import { ReportMilestone } from './report-milestone';

const refused = (key: string, status = 422) => ({ refusal: { key, status } });
const all: readonly [OneOfThree, OneOfThree, OneOfThree] = ['provider', 'representative', 'manager'];

/** Two workplaces, a milestone of 20.000 and one of 25.000 kr., an activity each. */
describe('ending a joint course early', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;
  let acts: EarlyEndActs;
  let joined: MadePerson;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    await stand.rule('attestedBy', 'either');
    const units = ['sj-demo-akut', 'sj-demo-medicin'] as const;
    const joint = await JointContract.inDialogue(stand.app, stand.scheme, { units, provider: 'joblife' });
    const today = localDateOf(await domainTimeOf(stand.db));
    await joint.contract.signed(contractInParts({ first: today, last: '2027-02-01' }));
    course = DeliveryBuilder.of(stand.app, joint.contract);
    acts = new EarlyEndActs(stand, course);
    joined = joint.places[1]!.manager;
  });

  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await course.view()).contractId);
  const stage = async () => (await stand.facts(course.caseId))?.stage;
  const hold = async (title: string) => {
    const { id = '', plannedOn = day } =
      (await course.view()).activities.find((one) => one.title === title) ?? {};
    await course.held(id, plannedOn);
  };
  const over = (due = new Date()) => stand.moveTo(new Date(due.getTime() + 1000).toISOString());
  const afterObjections = async () => over((await acts.view()).attested?.objectionDueAt);
  const firstPartStands = async () => {
    const { caseId, contract } = course;
    await hold('Interview');
    const report = { caseId, milestone: 1, summary: 'Holdt.' };
    await contract.asProvider((tx) => stand.app.get(ReportMilestone).execute(tx, report));
    const attest = (who: MadePerson) =>
      course.run(who, (tx) => stand.app.get(Attest).execute(tx, { caseId, milestone: 1 }));
    await attest(course.people.manager);
    await attest(course.people.representative);
    await over((await course.view()).parts[0]?.attestation?.objectionDueAt);
  };
  it('leaves a joined workplace its time to object: then it stands, and the rest is free', async () => {
    await hold('Interview');
    await acts.ended(1_500_000n, all);
    expect((await course.view()).attestation).toMatchObject({
      ...{ state: 'open', amount: 1_500_000n, side: 'employees' },
      personId: course.people.representative.personId,
      secondPersonId: course.people.manager.personId,
    });
    expect([await stage(), await money()]).toMatchObject(['attested', { bound: 4_500_000n, earned: 0n }]);
    expect(await stand.mails(course.caseId)).toContain('delivery.may-object-to-end');
    await expect(stand.invoice(course, 1n)).rejects.toMatchObject(refused('delivery.not-earned'));
    await expect(stand.dispute(course, course.people.manager)).rejects.toMatchObject(
      refused('delivery.own-attestation', 403),
    );
    await expect(stand.resolve(course, course.people.representative, 'withdrawn')).rejects.toMatchObject(
      refused('delivery.early-end-stays-agreed', 409),
    );
    await afterObjections();
    expect(await money()).toMatchObject({ bound: 0n, earned: 1_500_000n });
    expect((await acts.view()).attested).toMatchObject({ state: 'stands', amount: 1_500_000n });
    expect(await stand.mails(course.caseId)).toContain('delivery.attestation-stands');
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('an objection freezes it; the three settle it, as any other', async () => {
    await hold('Interview');
    await acts.ended(2_000_000n, all);
    await stand.dispute(course, joined);
    await expect(stand.resolve(course, course.people.representative, 'withdrawn')).rejects.toMatchObject(
      refused('delivery.early-end-stays-agreed', 409),
    );
    await afterObjections();
    expect((await acts.view()).attested?.state).toBe('disputed');
    const { caseId, people, contract } = course;
    const { hash } = await course.run(people.manager, (tx) =>
      stand.app.get(ProposeSettlement).execute(tx, { caseId, amount: 1_200_000n, text: 'Mødet var kort.' }),
    );
    await course.run(people.representative, (tx) =>
      stand.app.get(AgreeOnSettlement).execute(tx, { caseId, hash }),
    );
    await contract.asProvider((tx) => stand.app.get(AgreeOnSettlement).execute(tx, { caseId, hash }));
    expect(await money()).toMatchObject({ bound: 0n, earned: 1_200_000n });
    expect(await acts.view()).toMatchObject({
      attested: { state: 'stands', amount: 1_200_000n },
      proposals: [{ amount: 2_000_000n, released: 2_500_000n }],
    });
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('lifted, the rest of the time runs on; nobody else than the joined workplace may object', async () => {
    await hold('Interview');
    await acts.ended(0n, all);
    await stand.dispute(course, joined);
    expect(await stand.resolve(course, joined, 'stands')).toEqual({ state: 'open' });
    await afterObjections();
    expect(await money()).toMatchObject({ bound: 0n, earned: 0n });
  });

  it('is attested by the side the round names first', async () => {
    await stand.rule('attestedBy', 'management');
    await hold('Interview');
    await acts.ended(1n, all);
    expect((await course.view()).attestation).toMatchObject({
      side: 'management',
      personId: course.people.manager.personId,
      secondPersonId: course.people.representative.personId,
    });
  });

  it('what stands attested of it stays, and the rest is earned or free to the øre', async () => {
    await firstPartStands();
    await stand.invoice(course, 2_000_000n);
    expect((await acts.view()).ground.most).toBe(2_500_000n);
    await expect(acts.propose('manager', 2_500_001n)).rejects.toMatchObject(
      refused('delivery.early-end-over'),
    );
    await acts.ended(700_001n, ['manager', 'provider', 'representative']);
    expect((await course.view()).report).toMatchObject({ finalAmount: 2_700_001n });
    await afterObjections();
    expect(await money()).toMatchObject({ bound: 0n, earned: 700_001n, invoiced: 2_000_000n });
    expect((await acts.view()).proposals).toMatchObject([{ state: 'agreed', released: 1_799_999n }]);
    await expect(stand.invoice(course, 700_002n)).rejects.toMatchObject(refused('delivery.over-earned'));
    await stand.invoice(course, 700_001n);
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('waits for a milestone that may still be objected to', async () => {
    const { caseId } = course;
    await hold('Interview');
    const report = { caseId, milestone: 1, summary: 'Holdt.' };
    await course.contract.asProvider((tx) => stand.app.get(ReportMilestone).execute(tx, report));
    const { hash } = await acts.propose('provider', 1_000_000n);
    await course.run(course.people.manager, (tx) =>
      stand.app.get(Attest).execute(tx, { caseId, milestone: 1 }),
    );
    await expect(acts.agree('manager', hash)).rejects.toMatchObject(
      refused('delivery.early-end-objection-time', 409),
    );
    await stand.dispute(course, course.people.representative, 1);
    await expect(acts.agree('manager', hash)).rejects.toMatchObject(
      refused('delivery.early-end-disputed', 409),
    );
  });

  it('joined workplaces neither propose nor agree', async () => {
    await expect(acts.as(joined, 0n)).rejects.toMatchObject(refused('delivery.coordinating-ends', 403));
  });

  describe('takes what is booked with it', () => {
    const hour = (from: string) => ({
      startsAt: new Date(from),
      endsAt: new Date(Date.parse(from) + 3_600_000),
    });
    const propose = async (title: string, from: string): Promise<string> => {
      const { caseId, people, contract } = course;
      const of = { caseId, title, placeKind: 'video', place: null, travelMinutes: 0, optional: [] } as const;
      const who = {
        consultants: [people.coordinator.personId],
        required: [people.manager.personId, people.representative.personId],
      };
      const command = { ...of, ...who, times: [hour(from)] };
      return (await contract.asProvider((tx) => stand.app.get(ProposeTimes).execute(tx, command))).pollId;
    };
    const bookings = () => stand.app.get(BookingQuery).ofCase(stand.db, course.caseId);
    const book = async (title: string, from: string) => {
      const { caseId, people } = course;
      const pollId = await propose(title, from);
      const timeId = (await bookings()).polls.find(({ id }) => id === pollId)?.times[0]?.id ?? '';
      const answer = { caseId, pollId, answers: { [timeId]: 'fits' } } as const;
      for (const who of [people.manager, people.representative])
        await course.run(who, (tx) => stand.app.get(AnswerTimes).execute(tx, answer));
      await course.contract.asProvider((tx) =>
        stand.app.get(ConfirmTime).execute(tx, { caseId, pollId, timeId }),
      );
    };
    const cancelled = async () => {
      const rows = await stand.db.query<{ body: string }>(
        `SELECT calendar_body AS body FROM mail_message WHERE case_id = $1 AND mail_kind = 'booking.meeting-cancelled'`,
        [course.caseId],
      );
      return rows.map(({ body }) => new ICAL.Component(ICAL.parse(body)).getFirstPropertyValue('method'));
    };
    beforeEach(async () => {
      await book('Midtvejs', '2027-01-12T09:00:00Z');
      await book('Samtalen', '2027-02-01T09:00:00Z');
      await propose('Et tredje', '2027-01-13T09:00:00Z');
    });
    const states = async () => {
      const { meetings, polls } = await bookings();
      return [meetings.map(({ title, state }) => [title, state]), polls.map(({ state }) => state).sort()];
    };

    it('but for a talk that is kept', async () => {
      await hold('Interview');
      await acts.ended(0n, all, true);
      expect(await states()).toEqual([
        [
          ['Midtvejs', 'cancelled'],
          ['Samtalen', 'booked'],
        ],
        ['confirmed', 'confirmed', 'lapsed'],
      ]);
      expect(new Set(await cancelled())).toEqual(new Set(['CANCEL']));
      const [interview, seminar, talk] = (await course.view()).activities;
      expect([interview?.state, seminar?.state, talk?.state]).toEqual(['held', 'cancelled', 'planned']);
      expect(new Set(await calendarsTold(stand.db, course.caseId))).toEqual(
        new Set([expect.stringContaining(`CANCEL ${seminar?.id}@samraad`)]),
      );
    });

    it('all of it, when nothing was held', async () => {
      await acts.ended(0n, all, true);
      expect(await states()).toMatchObject([
        [
          ['Midtvejs', 'cancelled'],
          ['Samtalen', 'cancelled'],
        ],
        ['confirmed', 'confirmed', 'lapsed'],
      ]);
      expect(await stage()).toBe('closed');
    });
  });
});
