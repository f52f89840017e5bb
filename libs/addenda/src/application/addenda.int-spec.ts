import { MoveActivity } from '@samraad/delivery';
import { calendarsTold } from '@samraad/delivery/testing';
import { Refused } from '@samraad/platform';
import { AddendaStand } from '../testing/addenda-stand';

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (one: unknown) => one,
  );
  return error instanceof Refused ? error.refusal.key : String(error);
};

describe('an addendum to a signed contract', () => {
  let stand: AddendaStand;
  beforeEach(async () => {
    stand = await AddendaStand.open();
  });
  afterEach(() => stand.app.close());

  it('begins from the contract as it holds, with what is still to come of the plan', async () => {
    const course = await stand.course();
    const begun = await stand.write(course, {});
    expect(begun).toMatchObject({ no: 1, state: 'draft', sentNo: 0, sent: null });
    expect(begun.draft).toMatchObject({
      price: '4500000',
      activities: [
        { seq: 1, title: 'Seminar', plannedOn: '2026-12-14' },
        { seq: 2, kind: 'follow-up-talk' },
      ],
    });
  });

  it('that costs more holds the difference when sent; signed by both it is bound, and contract and plan are as it says', async () => {
    const course = await stand.course();
    const { draft } = await stand.write(course, {});
    await stand.write(course, {
      reason: 'I har brug for en dag mere.',
      price: '5500000',
      activities: [
        { ...draft.activities![0]!, plannedOn: '2026-12-16' },
        { seq: null, title: 'Ekstra workshop', kind: 'workshop', plannedOn: '2027-01-11', description: '' },
        draft.activities![1]!,
      ],
    });
    expect(await stand.send(course)).toBe('sent');
    expect(await stand.money(course)).toMatchObject({ held: 1_000_000n, bound: 4_500_000n });
    expect(await stand.free()).toBe(500_000n);
    expect((await stand.contract(course)).versions).toHaveLength(1);

    expect(await stand.sign(course, 'manager')).toEqual({ signedByAll: false });
    expect(await stand.sign(course, 'representative')).toEqual({ signedByAll: true });
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 5_500_000n });
    const contract = await stand.contract(course);
    expect(contract).toMatchObject({ state: 'signed', price: 5_500_000n });
    expect(contract.versions.map(({ no, price }) => [no, price])).toEqual([
      [1, 4_500_000n],
      [2, 5_500_000n],
    ]);
    expect(
      contract.signatures
        .filter(({ no }) => no === 2)
        .map(({ side }) => side)
        .sort(),
    ).toEqual(['employees', 'management', 'provider']);
    const plan = await course.view();
    expect(plan.price).toBe(5_500_000n);
    expect(plan.activities.map(({ seq, title, plannedOn, state }) => [seq, title, plannedOn, state])).toEqual(
      [
        [1, 'Seminar', '2026-12-16', 'planned'],
        [2, 'Opfølgningssamtale', '2027-02-01', 'planned'],
        [3, 'Ekstra workshop', '2027-01-11', 'planned'],
      ],
    );
    const [seminar, , extra] = plan.activities.map(({ id }) => id);
    expect(new Set(await calendarsTold(stand.db, course.caseId))).toEqual(
      new Set([`REQUEST ${seminar}@samraad 1 true 2026-12-16`, `REQUEST ${extra}@samraad 0 true 2027-01-11`]),
    );
    expect(await stand.one(course)).toMatchObject({
      state: 'signed',
      sent: { reason: 'I har brug for en dag mere.' },
    });
  });

  it('that costs less gives the difference back with the last signature, not before', async () => {
    const course = await stand.course();
    await stand.write(course, { reason: 'Et mindre forløb.', price: '4000000' });
    await stand.send(course);
    await stand.sign(course, 'manager');
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });
    await stand.sign(course, 'representative');
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_000_000n });
    expect(await stand.free()).toBe(2_000_000n);
  });

  it('waits where there is no room for what it costs more; the provider is told when there is, and sends it', async () => {
    await stand.app.close();
    stand = await AddendaStand.open(9_500_000n);
    const [course, other] = [await stand.course(), await stand.course()];
    await stand.write(course, { reason: 'Et større forløb.', price: '5500000' });
    expect(await stand.send(course)).toBe('waiting');
    expect(await stand.send(course)).toBe('waiting');
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });
    await stand.write(other, { reason: 'Et mindre forløb.', price: '3500000' });
    await stand.send(other);
    await stand.sign(other, 'manager');
    await stand.sign(other, 'representative');
    expect(await stand.mails(course.caseId)).toContainEqual(
      expect.objectContaining({ kind: 'addenda.addendum-room' }),
    );
    expect(await stand.send(course)).toBe('sent');
    expect(await stand.free()).toBe(500_000n);
  });

  it('that takes an activity out tells both sides’ calendars that it is gone', async () => {
    const course = await stand.course();
    const { draft } = await stand.write(course, {});
    const [seminar, talk] = draft.activities ?? [];
    const instead = { seq: null, title: 'Workshop', kind: 'workshop', plannedOn: '2027-01-11' } as const;
    const activities = [{ ...instead, description: '' }, talk!];
    await stand.write(course, { reason: 'En workshop i stedet.', activities });
    await stand.send(course);
    await stand.sign(course, 'manager');
    await stand.sign(course, 'representative');
    const gone = `CANCEL ${await course.activityId()}@samraad 1 true ${seminar?.plannedOn}`;
    expect((await calendarsTold(stand.db, course.caseId)).filter((one) => one === gone)).toHaveLength(2);
  });

  it('declined, it is the provider’s draft again: nothing is held, the contract holds as it did, and it can be sent anew', async () => {
    const course = await stand.course();
    await stand.write(course, { reason: 'Et større forløb.', price: '5000000' });
    await stand.send(course);
    const first = (await stand.one(course)).sent?.hash;
    await stand.sign(course, 'manager');
    await stand.decline(course, 'representative');
    expect(await stand.one(course)).toMatchObject({
      state: 'draft',
      setback: { kind: 'declined', side: 'employees', reason: 'Det er for dyrt.' },
    });
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });
    await stand.write(course, { price: '4800000' });
    await stand.send(course);
    // A signature over what lay there before is none over this.
    expect(await refusalOf(stand.sign(course, 'manager', first))).toBe('addenda.text-changed');
    await stand.sign(course, 'manager');
    await stand.sign(course, 'representative');
    expect((await stand.contract(course)).price).toBe(4_800_000n);
  });

  it('not signed in time it lapses, and what was held for it is free', async () => {
    const course = await stand.course();
    await stand.write(course, { reason: 'Et større forløb.', price: '5000000' });
    await stand.send(course);
    await stand.moveTo('2026-12-13T09:00:00Z');
    expect(await stand.one(course)).toMatchObject({ state: 'draft', setback: { kind: 'lapsed' } });
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });
    expect(await stand.mails(course.caseId)).toContainEqual(
      expect.objectContaining({ kind: 'addenda.addendum-lapsed' }),
    );
  });

  it('what was moved in the plan meanwhile stays moved, and what was cancelled stays cancelled', async () => {
    const course = await stand.course();
    await stand.write(course, { reason: 'Andre ord.', scope: 'Et seminar med mere.' });
    await stand.send(course);
    const activityId = await course.activityId();
    const move = { activityId, plannedOn: '2026-12-18' };
    await course.contract.asProvider((tx) => stand.app.get(MoveActivity).execute(tx, move));
    await stand.sign(course, 'manager');
    await stand.sign(course, 'representative');
    expect((await course.view()).activities[0]).toMatchObject({ plannedOn: '2026-12-18', state: 'planned' });
  });

  it('is refused where it changes nothing, goes below what is earned, or plans what can’t be kept', async () => {
    const course = await stand.course();
    const { draft } = await stand.write(course, {});
    const refusedWith = async (more: object) => {
      await stand.write(course, { ...draft, reason: 'En grund.', ...more });
      return refusalOf(stand.send(course));
    };
    expect(await refusedWith({})).toBe('addenda.nothing-changed');
    const [seminar, talk] = draft.activities ?? [];
    expect(await refusedWith({ activities: [seminar, { ...talk, plannedOn: '2026-11-01' }] })).toBe(
      'contracts.activity-in-the-past',
    );
    expect(await refusedWith({ activities: [seminar] })).toBe('contracts.follow-up-talk-missing');
    expect(await refusedWith({ activities: [talk] })).toBe('contracts.activity-missing');
    expect(await refusedWith({ activities: [{ ...seminar, seq: 9 }, talk] })).toBe('addenda.plan-moved-on');
  });

  it('is one at a time, and nobody signs for both sides', async () => {
    const course = await stand.course();
    await stand.write(course, { reason: 'Et større forløb.', price: '5000000' });
    await stand.send(course);
    expect(await refusalOf(stand.write(course, { price: '5100000' }))).toBe('addenda.moved-on');
    await stand.sign(course, 'manager');
    expect(await refusalOf(stand.sign(course, 'manager'))).toBe('contracts.side-has-signed');
    await stand.withdraw(course);
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });
    expect(await stand.write(course, {})).toMatchObject({ no: 2, state: 'draft' });
  });
});
