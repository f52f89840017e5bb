import { findDifferences } from '@samraad/budget/testing';
import { AuditTimeline } from '@samraad/audit';
import { FrameReader } from '@samraad/budget';
import { hasText } from '@samraad/platform';
import { StateOrderLater } from '@samraad/requests';
import {
  CancelActivity,
  CreditSentInvoice,
  InvoicesQuery,
  MoneyStrand,
  MoveActivity,
  ReportActivity,
  ReportDelivered,
} from '@samraad/delivery';
import { calendarsTold } from '../testing/calendars-told';
import { DeliveryStand, standDay as today } from '../testing/delivery-stand';

const refused = (key: string, status = 422) => ({ refusal: { key, status } });

describe('the course after the signatures', () => {
  let stand: DeliveryStand;

  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  beforeEach(() => stand.app.setTime(`${today}T09:00:00Z`));
  afterEach(async () => {
    expect(await findDifferences(stand.app)).toEqual([]);
  });
  afterAll(() => stand.app.close());

  it('goes from the plan to the last payment', async () => {
    const course = await stand.course();
    expect((await course.view()).activities.map(({ kind, state }) => [kind, state])).toEqual([
      ['seminar', 'planned'],
      ['follow-up-talk', 'planned'],
    ]);
    await course.reported(today);
    expect((await stand.facts(course.caseId))?.stage).toBe('under_way');
    const report = { caseId: course.caseId, finalAmount: 4_000_000n, summary: 'Holdt som aftalt.' };
    await course.contract.asProvider((tx) => stand.app.get(ReportDelivered).execute(tx, report));
    expect((await stand.facts(course.caseId))?.stage).toBe('delivered');
    const { attestationId, stands: atOnce } = await course.attest('representative');
    expect(atOnce).toBe(false);
    expect((await stand.facts(course.caseId))?.stage).toBe('attested');
    await stand.moveTo('2026-11-27T22:59:59Z');
    expect((await course.view()).attestation?.state).toBe('open');
    await stand.moveTo('2026-11-27T23:00:00Z');
    const view = await course.view();
    expect(view).toMatchObject({ finishDay: today, attestation: { id: attestationId, state: 'stands' } });
    expect(view.money).toMatchObject({ held: 0n, bound: 0n, earned: 4_000_000n });
    expect(stand.stands.find(({ caseId }) => caseId === course.caseId)).toMatchObject({
      contractId: view.contractId,
      finishDay: today,
      amount: 4_000_000n,
    });
    const first = await stand.invoice(course, 1_500_000n);
    const second = await stand.invoice(course, 2_500_000n);
    expect(await stand.approvedAndPaid(first.invoiceId)).toEqual({ allPaid: false });
    expect(await stand.app.get(MoneyStrand).ended(stand.db, course.caseId)).toBe(false);
    expect(await stand.approvedAndPaid(second.invoiceId)).toEqual({ allPaid: true });
    expect(await stand.app.get(MoneyStrand).ended(stand.db, course.caseId)).toBe(true);
    expect(stand.paid.filter(({ caseId }) => caseId === course.caseId).map(({ allPaid }) => allPaid)).toEqual(
      [false, true],
    );
    const kinds = await stand.mails(course.caseId);
    for (const kind of [
      'activity-reported',
      'attest',
      'may-object',
      'attestation-stands',
      'may-invoice',
      'invoice-received',
      'invoice-paid',
    ]) {
      expect(kinds).toContain(`delivery.${kind}`);
    }
    const entries = await stand.app.get(AuditTimeline).ofStream(stand.db, `case:${course.caseId}`);
    expect(entries.filter(({ action }) => !hasText(`audit.${action}`))).toEqual([]);
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('delivery.'))).toEqual([
      'delivery.planned',
      'delivery.activity-held',
      'delivery.reported-delivered',
      'delivery.attested',
      'delivery.attestation-stands',
      'delivery.invoice-sent',
      'delivery.invoice-sent',
      'delivery.invoice-approved',
      'delivery.invoice-paid',
      'delivery.invoice-approved',
      'delivery.invoice-paid',
    ]);
  });

  it('releases what the final amount leaves of the price', async () => {
    const course = await stand.course();
    const before = (
      await stand.app
        .get(FrameReader)
        .of(stand.db, stand.scheme.round('demo-26'), stand.scheme.provider('joblife'))
    )?.free;
    await course.earned(today, 3_000_000n);
    const after = (
      await stand.app
        .get(FrameReader)
        .of(stand.db, stand.scheme.round('demo-26'), stand.scheme.provider('joblife'))
    )?.free;
    expect((after ?? 0n) - (before ?? 0n)).toBe(1_500_000n);
  });

  it('is told to both sides as a plan when the contract holds, under the numbers by which calendars later move its days', async () => {
    const course = await stand.course();
    const { activities } = await course.view();
    const days = activities.map(({ id, plannedOn }) => `PUBLISH ${id}@samraad 0 true ${plannedOn}`);
    expect(activities).toHaveLength(2);
    expect(new Set(await calendarsTold(stand.db, course.caseId, ['delivery.plan-made']))).toEqual(
      new Set(days),
    );
    const { manager, representative } = course.people;
    const toldSql = `SELECT person_id AS who FROM mail_message WHERE case_id = $1 AND mail_kind = 'delivery.plan-made'`;
    const told = await stand.db.query<{ who: string }>(toldSql, [course.caseId]);
    expect(told.map(({ who }) => who)).toEqual(
      expect.arrayContaining([manager.personId, representative.personId]),
    );
  });

  it('moves and cancels activities with notice, the follow-up talk too, never without a reason', async () => {
    const course = await stand.course();
    const seminar = await course.activityId();
    const talk = await course.activityId('follow-up-talk');
    const move = (activityId: string, plannedOn: string) =>
      course.contract.asProvider((tx) => stand.app.get(MoveActivity).execute(tx, { activityId, plannedOn }));
    const cancel = (activityId: string, reason = 'Sygdom') =>
      course.contract.asProvider((tx) => stand.app.get(CancelActivity).execute(tx, { activityId, reason }));
    await move(seminar, '2026-12-02');
    await expect(move(seminar, '2026-11-19')).rejects.toMatchObject(refused('delivery.planned-behind'));
    await expect(cancel(talk, ' ')).rejects.toMatchObject(refused('delivery.cancel-reason-missing'));
    await cancel(seminar);
    await expect(move(seminar, '2026-12-03')).rejects.toMatchObject(
      refused('delivery.activity-settled', 409),
    );
    const report = { caseId: course.caseId, summary: 'Intet' };
    await expect(
      course.contract.asProvider((tx) => stand.app.get(ReportDelivered).execute(tx, report)),
    ).rejects.toMatchObject(refused('delivery.not-running', 409));
    expect(await stand.mails(course.caseId)).toEqual(
      expect.arrayContaining(['delivery.activity-moved', 'delivery.activity-cancelled']),
    );
    const told = await calendarsTold(stand.db, course.caseId);
    // The day it moved to, then that it is gone, with a higher number; to both sides.
    expect(told.length).toBeGreaterThanOrEqual(4);
    const uid = `${seminar}@samraad`;
    expect(new Set(told)).toEqual(
      new Set([`REQUEST ${uid} 1 true 2026-12-02`, `CANCEL ${uid} 2 true 2026-12-02`]),
    );
    await expect(
      course.run(course.people.manager, (tx) =>
        stand.app.get(MoveActivity).execute(tx, { activityId: talk, plannedOn: '2026-12-03' }),
      ),
    ).rejects.toMatchObject(refused('dialogue.only-provider', 403));
  });

  it('refuses what cannot be reported, and everything while an order stands', async () => {
    const course = await stand.course();
    await expect(course.reported('2026-11-19')).rejects.toMatchObject(
      refused('delivery.held-before-contract'),
    );
    await expect(course.reported('2026-11-21')).rejects.toMatchObject(refused('delivery.held-ahead'));
    const [activity] = (await course.view()).activities;
    const empty = { heldOn: today, attendedManagement: 0, attendedEmployees: 0, note: null };
    await expect(
      course.contract.asProvider((tx) =>
        stand.app.get(ReportActivity).execute(tx, { activityId: activity?.id ?? '', ...empty }),
      ),
    ).rejects.toMatchObject(refused('delivery.held-with-nobody'));
    const { unitId, manager } = course.people;
    const state = (answer: 'same_matter' | 'complied', compliedOn: string | null) =>
      course.run(manager, (tx) =>
        stand.app
          .get(StateOrderLater)
          .execute(tx, { caseId: course.caseId, statement: { unitId, answer, compliedOn } }),
      );
    await state('same_matter', null);
    await expect(course.reported(today)).rejects.toMatchObject(refused('requests.order-not-complied'));
    await state('complied', today);
    await course.reported(today);
    expect((await stand.facts(course.caseId))?.stage).toBe('under_way');
    await expect(course.reported(today)).rejects.toMatchObject(refused('delivery.activity-settled', 409));
  });

  it('lets the follow-up talk come after the delivery, without moving the finish', async () => {
    const course = await stand.course();
    await course.earned(today);
    await stand.moveTo('2027-02-01T09:00:00Z');
    const talk = { activityId: await course.activityId('follow-up-talk'), note: 'Det går bedre.' };
    const report = { ...talk, heldOn: '2027-02-01', attendedManagement: 1, attendedEmployees: 1 };
    await course.contract.asProvider((tx) => stand.app.get(ReportActivity).execute(tx, report));
    expect(await course.view()).toMatchObject({ finishDay: today });
  });

  it('reports no more than the price, and corrects the report until somebody attests', async () => {
    const course = await stand.course();
    await course.reported(today);
    const report = (finalAmount: bigint) =>
      course.contract.asProvider((tx) =>
        stand.app.get(ReportDelivered).execute(tx, { caseId: course.caseId, finalAmount, summary: 'Holdt.' }),
      );
    await expect(report(4_500_001n)).rejects.toMatchObject(refused('delivery.amount-over-price'));
    await expect(report(0n)).rejects.toMatchObject(refused('delivery.amount-missing'));
    expect(await report(4_500_000n)).toEqual({ revision: 1 });
    expect(await report(4_400_000n)).toEqual({ revision: 2 });
    await course.attest('manager');
    await expect(report(4_300_000n)).rejects.toMatchObject(refused('delivery.report-attested', 409));
    expect((await course.view()).attestation?.amount).toBe(4_400_000n);
  });

  it('invoices only what is earned, under a number used once, and credits what is unpaid', async () => {
    const course = await stand.course();
    await course.earned(today);
    await expect(stand.invoice(course, 4_500_001n)).rejects.toMatchObject(refused('delivery.over-earned'));
    const { invoiceId } = await stand.invoice(course, 4_500_000n, 'A-1');
    await expect(stand.invoice(course, 1n)).rejects.toMatchObject(refused('delivery.all-invoiced'));
    const credit = () =>
      course.contract.asProvider((tx) =>
        stand.app.get(CreditSentInvoice).execute(tx, { invoiceId, reason: 'Forkert bilag.' }),
      );
    await credit();
    await expect(credit()).rejects.toMatchObject(refused('delivery.invoice-settled', 409));
    await expect(stand.invoice(course, 4_500_000n, 'A-1')).rejects.toMatchObject(
      refused('delivery.invoice-number-used'),
    );
    const again = await stand.invoice(course, 4_500_000n, 'A-2');
    await expect(stand.pay(again.invoiceId, course.people.manager)).rejects.toMatchObject(
      refused('delivery.only-central', 403),
    );
    await expect(stand.pay(again.invoiceId)).rejects.toMatchObject(refused('delivery.approve-first', 409));
    await stand.approve(again.invoiceId);
    await expect(stand.approve(again.invoiceId, stand.central)).rejects.toMatchObject(
      refused('delivery.already-approved', 409),
    );
    await expect(stand.pay(again.invoiceId, stand.approver)).rejects.toMatchObject(
      refused('delivery.other-side-pays', 409),
    );
    const twins = await Promise.allSettled([stand.pay(again.invoiceId), stand.pay(again.invoiceId)]);
    expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const listed = await stand.app.get(InvoicesQuery).ofCase(course.caseId);
    expect(listed.map(({ number, state, matches }) => [number, state, matches]).sort()).toEqual([
      ['A-1', 'credited', true],
      ['A-2', 'paid', true],
    ]);
    expect(await stand.app.get(InvoicesQuery).byId(again.invoiceId)).toMatchObject({
      paidSide: 'unions',
      price: 4_500_000n,
      attested: 4_500_000n,
    });
  });

  it('credits a part under a number of its own, never more than is open, and bills that part again', async () => {
    const course = await stand.course();
    await course.earned(today);
    const { invoiceId } = await stand.invoice(course, 3_000_000n, 'B-1');
    const credit = (amount: bigint, number?: string) =>
      course.contract.asProvider((tx) =>
        stand.app
          .get(CreditSentInvoice)
          .execute(tx, { invoiceId, reason: 'Et møde kortere.', amount, ...(number ? { number } : {}) }),
      );
    await expect(credit(3_000_001n)).rejects.toMatchObject(refused('delivery.over-open'));
    await expect(credit(-1n)).rejects.toMatchObject(refused('delivery.amount-missing'));
    await expect(credit(1n, 'B-1')).rejects.toMatchObject(refused('delivery.invoice-number-used'));
    await credit(1_000_000n);
    await credit(500_000n, 'K-7');
    const twins = await Promise.allSettled([credit(1_000_000n), credit(1_000_000n)]);
    expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const invoices = stand.app.get(InvoicesQuery);
    const notes = await invoices.creditNotes({ invoiceId });
    expect(notes.map(({ number, amount }) => [number, amount])).toEqual([
      ['B-1-K1', 1_000_000n],
      ['B-1-K3', 1_000_000n],
      ['K-7', 500_000n],
    ]);
    expect(await invoices.byId(invoiceId)).toMatchObject({
      ...{ state: 'sent', amount: 3_000_000n, credited: 2_500_000n, open: 500_000n, dueOn: '2026-12-20' },
      ...{ invoicedInAll: 500_000n, matches: true },
    });
    // The number of a note is used up too.
    await expect(stand.invoice(course, 1n, 'K-7')).rejects.toMatchObject(
      refused('delivery.invoice-number-used'),
    );
    await stand.invoice(course, 4_000_000n, 'B-2');
    await stand.approve(invoiceId);
    // Another amount is approved anew.
    await credit(1n);
    expect(await invoices.byId(invoiceId)).toMatchObject({ approvedSide: null, open: 499_999n });
    await stand.approvedAndPaid(invoiceId);
    expect((await course.view()).money).toMatchObject({ earned: 1n, invoiced: 4_000_000n, paid: 499_999n });
    expect(await invoices.byId(invoiceId)).toMatchObject({ state: 'paid', open: 0n });
    await expect(credit(1n)).rejects.toMatchObject(refused('delivery.invoice-settled', 409));
  });
});
