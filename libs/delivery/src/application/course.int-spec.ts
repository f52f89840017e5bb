import { AuditModule, AuditTimeline } from '@samraad/audit';
import { buildFrame, findDifferences } from '@samraad/budget/testing';
import { FrameReader } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import {
  AttestationStands,
  type AttestationStandsEvent,
  CancelActivity,
  CreditSentInvoice,
  DeliveryModule,
  DisputeAttestation,
  type DisputeOutcome,
  InvoicePaid,
  type InvoicePaidEvent,
  InvoicesQuery,
  MarkInvoicePaid,
  MoneyStrand,
  MoveActivity,
  ReportActivity,
  ReportDelivered,
  ResolveDispute,
  SatisfactionDue,
  SendInvoice,
} from '@samraad/delivery';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, DomainEvents, hasText, newId, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CaseReader, StateOrderLater } from '@samraad/requests';

const start = '2026-11-20T09:00:00Z';
const today = '2026-11-20';

describe('the course after the signatures', () => {
  let app: TestApp;
  let scheme: SeededCatalogue;
  let central: MadePerson;
  const stands: AttestationStandsEvent[] = [];
  const satisfaction: string[] = [];
  const paid: InvoicePaidEvent[] = [];

  const at = () =>
    DeliveryBuilder.contracted(app, scheme, {
      unit: 'sj-demo-akut',
      provider: 'joblife',
      first: today,
      last: '2027-02-01',
    });
  const db = () => app.get(Database);
  const facts = (caseId: string) => app.get(CaseReader).facts(db(), caseId);
  const refused = (key: string, status = 422) => ({ refusal: { key, status } });
  const mails = async (caseId: string) =>
    (
      await db().query<{ kind: string }>('SELECT mail_kind AS kind FROM mail_message WHERE case_id = $1', [
        caseId,
      ])
    ).map(({ kind }) => kind);
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const person = (role: 'manager' | 'amr', unitId: string) =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, unitId }] }));
  const dispute = (course: DeliveryBuilder, who: MadePerson) =>
    course.run(who, (tx) =>
      app.get(DisputeAttestation).execute(tx, { caseId: course.caseId, reason: 'Sidste møde mangler.' }),
    );
  const resolve = (course: DeliveryBuilder, who: MadePerson, outcome: DisputeOutcome) =>
    course.run(who, (tx) =>
      app
        .get(ResolveDispute)
        .execute(tx, { caseId: course.caseId, outcome, resolution: 'Vi har talt sammen.' }),
    );
  const invoice = (course: DeliveryBuilder, amount: bigint, number = newId().slice(0, 8)) =>
    course.contract.asProvider((tx) =>
      app.get(SendInvoice).execute(tx, { caseId: course.caseId, amount, number }),
    );
  const pay = (course: DeliveryBuilder, invoiceId: string, who = central) =>
    course.run(who, (tx) => app.get(MarkInvoicePaid).execute(tx, { invoiceId }));

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DeliveryModule]);
    await app.setTime(start);
    scheme = await seedCatalogue(app);
    const [roundId, providerId] = [scheme.round('demo-26'), scheme.provider('joblife')];
    await buildFrame(app, { roundId, providerId, amount: 180_000_000n });
    central = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'central_unions' }] }),
    );
    const events = app.get(DomainEvents);
    events.on(AttestationStands, async (_, event) => void stands.push(event));
    events.on(SatisfactionDue, async (_, event) => void satisfaction.push(event.caseId));
    events.on(InvoicePaid, async (_, event) => void paid.push(event));
  });
  beforeEach(() => app.setTime(start));
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
  });
  afterAll(() => app.close());

  it('goes from the plan to the last payment', async () => {
    const course = await at();
    expect((await course.view()).activities.map(({ kind, state }) => [kind, state])).toEqual([
      ['seminar', 'planned'],
      ['follow-up-talk', 'planned'],
    ]);
    await course.reported(today);
    expect((await facts(course.caseId))?.stage).toBe('under_way');
    const report = { caseId: course.caseId, finalAmount: 4_000_000n, summary: 'Holdt som aftalt.' };
    await course.contract.asProvider((tx) => app.get(ReportDelivered).execute(tx, report));
    expect((await facts(course.caseId))?.stage).toBe('delivered');
    const { attestationId, stands: atOnce } = await course.attest('representative');
    expect(atOnce).toBe(false);
    expect((await facts(course.caseId))?.stage).toBe('attested');
    await moveTo('2026-11-27T22:59:59Z');
    expect((await course.view()).attestation?.state).toBe('open');
    await moveTo('2026-11-27T23:00:00Z');
    const view = await course.view();
    expect(view).toMatchObject({ finishDay: today, attestation: { id: attestationId, state: 'stands' } });
    expect(view.money).toMatchObject({ held: 0n, bound: 0n, earned: 4_000_000n });
    expect(stands.find(({ caseId }) => caseId === course.caseId)).toMatchObject({
      contractId: view.contractId,
      finishDay: today,
      amount: 4_000_000n,
    });
    const first = await invoice(course, 1_500_000n);
    const second = await invoice(course, 2_500_000n);
    expect(await pay(course, first.invoiceId)).toEqual({ allPaid: false });
    expect(await app.get(MoneyStrand).ended(db(), course.caseId)).toBe(false);
    expect(await pay(course, second.invoiceId)).toEqual({ allPaid: true });
    expect(await app.get(MoneyStrand).ended(db(), course.caseId)).toBe(true);
    expect(paid.filter(({ caseId }) => caseId === course.caseId).map(({ allPaid }) => allPaid)).toEqual([
      false,
      true,
    ]);
    const kinds = await mails(course.caseId);
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
    const entries = await app.get(AuditTimeline).ofStream(db(), `case:${course.caseId}`);
    expect(entries.filter(({ action }) => !hasText(`audit.${action}`))).toEqual([]);
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('delivery.'))).toEqual([
      'delivery.planned',
      'delivery.activity-held',
      'delivery.reported-delivered',
      'delivery.attested',
      'delivery.attestation-stands',
      'delivery.invoice-sent',
      'delivery.invoice-sent',
      'delivery.invoice-paid',
      'delivery.invoice-paid',
    ]);
  });

  it('releases what the final amount leaves of the price', async () => {
    const course = await at();
    const before = (await app.get(FrameReader).of(db(), scheme.round('demo-26'), scheme.provider('joblife')))
      ?.free;
    await course.earned(today, 3_000_000n);
    const after = (await app.get(FrameReader).of(db(), scheme.round('demo-26'), scheme.provider('joblife')))
      ?.free;
    expect((after ?? 0n) - (before ?? 0n)).toBe(1_500_000n);
  });

  it('moves and cancels activities with notice, but keeps the follow-up talk', async () => {
    const course = await at();
    const seminar = await course.activityId();
    const talk = await course.activityId('follow-up-talk');
    const move = (activityId: string, plannedOn: string) =>
      course.contract.asProvider((tx) => app.get(MoveActivity).execute(tx, { activityId, plannedOn }));
    const cancel = (activityId: string) =>
      course.contract.asProvider((tx) =>
        app.get(CancelActivity).execute(tx, { activityId, reason: 'Sygdom' }),
      );
    await move(seminar, '2026-12-02');
    await expect(move(seminar, '2026-11-19')).rejects.toMatchObject(refused('delivery.planned-behind'));
    await expect(cancel(talk)).rejects.toMatchObject(refused('delivery.follow-up-stays'));
    await cancel(seminar);
    await expect(move(seminar, '2026-12-03')).rejects.toMatchObject(
      refused('delivery.activity-settled', 409),
    );
    const report = { caseId: course.caseId, summary: 'Intet' };
    await expect(
      course.contract.asProvider((tx) => app.get(ReportDelivered).execute(tx, report)),
    ).rejects.toMatchObject(refused('delivery.not-running', 409));
    expect(await mails(course.caseId)).toEqual(
      expect.arrayContaining(['delivery.activity-moved', 'delivery.activity-cancelled']),
    );
    await expect(
      course.run(course.people.manager, (tx) =>
        app.get(MoveActivity).execute(tx, { activityId: talk, plannedOn: '2026-12-03' }),
      ),
    ).rejects.toMatchObject(refused('dialogue.only-provider', 403));
  });

  it('refuses what cannot be reported, and everything while an order stands', async () => {
    const course = await at();
    await expect(course.reported('2026-11-19')).rejects.toMatchObject(
      refused('delivery.held-before-contract'),
    );
    await expect(course.reported('2026-11-21')).rejects.toMatchObject(refused('delivery.held-ahead'));
    const { unitId, manager } = course.people;
    const state = (answer: 'same_matter' | 'complied', compliedOn: string | null) =>
      course.run(manager, (tx) =>
        app
          .get(StateOrderLater)
          .execute(tx, { caseId: course.caseId, statement: { unitId, answer, compliedOn } }),
      );
    await state('same_matter', null);
    await expect(course.reported(today)).rejects.toMatchObject(refused('requests.order-not-complied'));
    await state('complied', today);
    await course.reported(today);
    expect((await facts(course.caseId))?.stage).toBe('under_way');
    await expect(course.reported(today)).rejects.toMatchObject(refused('delivery.activity-settled', 409));
  });

  it('lets the follow-up talk come after the delivery, without moving the finish', async () => {
    const course = await at();
    await course.earned(today);
    await moveTo('2027-02-01T09:00:00Z');
    const talk = { activityId: await course.activityId('follow-up-talk'), note: 'Det går bedre.' };
    const report = { ...talk, heldOn: '2027-02-01', attendedManagement: 1, attendedEmployees: 1 };
    await course.contract.asProvider((tx) => app.get(ReportActivity).execute(tx, report));
    expect(await course.view()).toMatchObject({ finishDay: today });
  });

  it('reports no more than the price, and corrects the report until somebody attests', async () => {
    const course = await at();
    await course.reported(today);
    const report = (finalAmount: bigint) =>
      course.contract.asProvider((tx) =>
        app.get(ReportDelivered).execute(tx, { caseId: course.caseId, finalAmount, summary: 'Holdt.' }),
      );
    await expect(report(4_500_001n)).rejects.toMatchObject(refused('delivery.amount-over-price'));
    await expect(report(0n)).rejects.toMatchObject(refused('delivery.amount-missing'));
    expect(await report(4_500_000n)).toEqual({ revision: 1 });
    expect(await report(4_400_000n)).toEqual({ revision: 2 });
    await course.attest('manager');
    await expect(report(4_300_000n)).rejects.toMatchObject(refused('delivery.report-attested', 409));
    expect((await course.view()).attestation?.amount).toBe(4_400_000n);
  });

  it('stands at once when both sides attest, and never twice', async () => {
    const course = await at();
    await expect(course.attest('manager')).rejects.toMatchObject(refused('delivery.nothing-to-attest', 409));
    await course.delivered(today);
    const twins = await Promise.allSettled([course.attest('manager'), course.attest('manager')]);
    expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await course.attest('representative')).toMatchObject({ stands: true });
    await expect(course.attest('representative')).rejects.toMatchObject(
      refused('delivery.already-attested', 409),
    );
    const times = stands.filter(({ caseId }) => caseId === course.caseId).length;
    await moveTo('2026-12-15T09:00:00Z');
    expect(stands.filter(({ caseId }) => caseId === course.caseId)).toHaveLength(times);
    expect(times).toBe(1);
  });

  it('freezes money and reminders in a dispute, never the satisfaction form', async () => {
    const course = await at();
    await course.delivered(today);
    await course.attest('manager');
    await expect(dispute(course, course.people.manager)).rejects.toMatchObject(
      refused('delivery.own-attestation', 403),
    );
    await dispute(course, course.people.representative);
    await expect(dispute(course, course.people.representative)).rejects.toMatchObject(
      refused('delivery.already-disputed', 409),
    );
    await moveTo('2026-12-10T09:00:00Z');
    expect((await course.view()).attestation?.state).toBe('disputed');
    expect(satisfaction).toContain(course.caseId);
    expect(await mails(course.caseId)).not.toContain('delivery.attest-reminder');
    await expect(invoice(course, 100n)).rejects.toMatchObject(refused('delivery.not-earned'));
    await expect(resolve(course, course.people.manager, 'stands')).rejects.toMatchObject(
      refused('delivery.only-objector-lifts', 403),
    );
    expect(await resolve(course, course.people.representative, 'stands')).toEqual({ state: 'stands' });
    expect((await course.view()).money).toMatchObject({ earned: 4_500_000n });
  });

  it('lets a lifted objection leave the rest of the time to the others', async () => {
    const course = await at();
    await course.delivered(today);
    await course.attest('manager');
    await dispute(course, course.people.representative);
    await moveTo('2026-11-24T09:00:00Z');
    expect(await resolve(course, course.people.representative, 'stands')).toEqual({ state: 'open' });
    await moveTo('2026-11-27T23:00:00Z');
    expect((await course.view()).attestation?.state).toBe('stands');
  });

  it('goes back to delivered when the attestation is taken back, and can be corrected and attested anew', async () => {
    const course = await at();
    await course.delivered(today);
    await course.attest('manager');
    await dispute(course, course.people.representative);
    await expect(resolve(course, course.people.representative, 'withdrawn')).rejects.toMatchObject(
      refused('delivery.only-attester-withdraws', 403),
    );
    expect(await resolve(course, course.people.manager, 'withdrawn')).toEqual({ state: 'withdrawn' });
    expect((await facts(course.caseId))?.stage).toBe('delivered');
    const report = { caseId: course.caseId, finalAmount: 2_000_000n, summary: 'Kun første del.' };
    await course.contract.asProvider((tx) => app.get(ReportDelivered).execute(tx, report));
    await course.attest('representative');
    await course.attest('manager');
    expect((await course.view()).money).toMatchObject({ earned: 2_000_000n, bound: 0n });
  });

  it('lets a joined workplace object but not attest, and nobody after the time', async () => {
    const course = await at();
    await course.delivered(today);
    const unitId = scheme.unit('sj-demo-medicin');
    // The builder asks for one workplace only; a second one joins here, with a leader of its own.
    await db().query(
      'INSERT INTO request_workplace (request_id, unit_id, coordinating) VALUES ($1, $2, false)',
      [course.caseId, unitId],
    );
    const leader = await person('manager', unitId);
    const late = await person('amr', unitId);
    await expect(
      course.run(leader, (tx) =>
        app.get(DisputeAttestation).execute(tx, { caseId: course.caseId, reason: 'x' }),
      ),
    ).rejects.toMatchObject(refused('delivery.nothing-to-dispute', 409));
    await course.attest('manager');
    expect(await dispute(course, leader)).toHaveProperty('disputeId');
    await moveTo('2026-11-27T23:00:00Z');
    await expect(dispute(course, late)).rejects.toMatchObject(refused('delivery.objection-over'));
    const stranger = await person('amr', scheme.unit('hs-oeresoe-medicin'));
    await expect(dispute(course, stranger)).rejects.toMatchObject(refused('platform.not-found', 404));
  });

  it('reminds after 5 and 10 working days, until somebody attests', async () => {
    const course = await at();
    await course.delivered(today);
    await moveTo('2026-12-10T09:00:00Z');
    const reminders = (await mails(course.caseId)).filter((kind) => kind === 'delivery.attest-reminder');
    const recipients = (await facts(course.caseId))?.parties.length ?? 0;
    expect(reminders).toHaveLength(2 * recipients);
    expect(satisfaction).toContain(course.caseId);
  });

  it('invoices only what is earned, under a number used once, and credits what is unpaid', async () => {
    const course = await at();
    await course.earned(today);
    await expect(invoice(course, 4_500_001n)).rejects.toMatchObject(refused('delivery.over-earned'));
    const { invoiceId } = await invoice(course, 4_500_000n, 'A-1');
    await expect(invoice(course, 1n)).rejects.toMatchObject(refused('delivery.all-invoiced'));
    const credit = () =>
      course.contract.asProvider((tx) =>
        app.get(CreditSentInvoice).execute(tx, { invoiceId, reason: 'Forkert bilag.' }),
      );
    await credit();
    await expect(credit()).rejects.toMatchObject(refused('delivery.invoice-settled', 409));
    await expect(invoice(course, 4_500_000n, 'A-1')).rejects.toMatchObject(
      refused('delivery.invoice-number-used'),
    );
    const again = await invoice(course, 4_500_000n, 'A-2');
    await expect(pay(course, again.invoiceId, course.people.manager)).rejects.toMatchObject(
      refused('delivery.only-central', 403),
    );
    const twins = await Promise.allSettled([pay(course, again.invoiceId), pay(course, again.invoiceId)]);
    expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const listed = await app.get(InvoicesQuery).list({ caseId: course.caseId });
    expect(listed.map(({ number, state, matches }) => [number, state, matches]).sort()).toEqual([
      ['A-1', 'credited', true],
      ['A-2', 'paid', true],
    ]);
    expect(await app.get(InvoicesQuery).byId(again.invoiceId)).toMatchObject({
      paidSide: 'unions',
      price: 4_500_000n,
      attested: 4_500_000n,
    });
  });
});
