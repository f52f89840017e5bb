import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';

interface Listed {
  items: Record<string, unknown>[];
  total: number;
}

describe('the course in the API', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  const api = (who: { email: string }) => stand.portal.api(who.email);
  const code = { code: expect.any(String) as string };
  const items = (body: unknown) => (body as Listed).items;

  beforeAll(async () => {
    stand = await openCoursePortal();
  });
  beforeEach(async () => {
    course = await stand.course();
  });
  afterAll(() => stand.portal.close());

  it('goes from the plan to the paid invoice, each act once', async () => {
    const { coordinator, manager, representative } = course.people;
    const provider = await api(coordinator);
    const plan = await provider.get(`/activities?requestId=${course.caseId}`);
    expect(plan.body).toMatchObject({ total: 2 });
    const [seminar] = items(plan.body);
    const held = { heldOn: today, attendedManagement: 2, attendedEmployees: 18 };
    const key = { 'Idempotency-Key': 'report-1' };
    const report = `/activities/${String(seminar?.['id'])}/reports`;
    expect((await provider.post(report, held, key)).body).toMatchObject({ state: 'held', heldOn: today });
    expect((await provider.post(report, held, key)).status).toBe(201);
    expect((await provider.post(report, held)).body).toMatchObject({ code: 'delivery.activity-settled' });

    const delivered = `/requests/${course.caseId}/delivery-reports`;
    const final = { finalAmount: '4000000', summary: 'Holdt.' };
    expect((await provider.post(delivered, final)).body).toMatchObject({
      revision: 1,
      finalAmount: '4000000',
    });
    const attestations = `/requests/${course.caseId}/attestations`;
    const stale = await (await api(manager)).post(attestations, { amount: '4500000' });
    expect(stale).toMatchObject({ status: 409, body: { code: 'delivery.report-changed' } });
    const first = await (await api(manager)).post(attestations, { amount: '4000000' });
    expect(first).toMatchObject({ status: 201, body: { state: 'open', amount: '4000000' } });
    const second = await (await api(representative)).post(attestations, {});
    expect(second.body).toMatchObject({ state: 'stands', secondedBy: 'Jonas Lind' });

    const invoices = `/requests/${course.caseId}/invoices`;
    const sent = await provider.post(invoices, { number: 'A-1', amount: '4000000' });
    expect(sent).toMatchObject({ status: 201, body: { state: 'sent', match: { matches: true } } });
    const central = await api(stand.central);
    const open = await central.get('/invoices?state=sent');
    expect(items(open.body).map((one) => one['number'])).toContain('A-1');
    const bill = `/invoices/${String(sent.body['id'])}`;
    expect(sent.body).toMatchObject({ waitsFor: 'approval', overdue: false });
    const found = async (query: string) => items((await central.get(`/invoices?${query}`)).body).length;
    expect(
      await found(`search=A-1&waitsFor=approval&sort=-amount&roundId=${String(sent.body['roundId'])}`),
    ).toBe(1);
    expect(await found(`providerId=${String(sent.body['providerId'])}&search=A-1`)).toBe(1);
    expect(await found('search=A-1&waitsFor=payment')).toBe(0);
    expect(await found('search=A-1&overdue=true')).toBe(0);
    expect(await central.get('/invoices?sort=nonsense')).toMatchObject({ status: 400 });
    expect(await central.post(`${bill}/payments`)).toMatchObject({
      status: 409,
      body: { code: 'delivery.approve-first' },
    });
    const approver = await api(stand.approver);
    expect(await approver.post(`${bill}/approvals`)).toMatchObject({
      status: 201,
      body: { state: 'sent', approvedSide: 'employers', paidSide: null },
    });
    expect((await approver.post(`${bill}/payments`)).body).toMatchObject({
      code: 'delivery.other-side-pays',
    });
    expect((await provider.post(`${bill}/approvals`)).status).toBe(403);
    const paid = await central.post(`${bill}/payments`);
    expect(paid).toMatchObject({ status: 201, body: { state: 'paid', paidSide: 'unions' } });
    const twice = await central.post(`${bill}/payments`);
    expect(twice).toMatchObject({ status: 409, body: { code: 'delivery.invoice-settled' } });
  });

  it('objects and resolves, and refuses each with its own code', async () => {
    const { manager, representative } = course.people;
    await course.delivered(today);
    const [own, other] = [await api(manager), await api(representative)];
    const { body } = await own.post(`/requests/${course.caseId}/attestations`, {});
    const at = `/attestations/${String(body['id'])}`;
    const reason = { reason: 'Sidste møde mangler.' };
    expect(await own.post(`${at}/disputes`, reason)).toMatchObject({
      status: 403,
      body: { code: 'delivery.own-attestation' },
    });
    expect((await other.post(`${at}/disputes`, {})).status).toBe(400);
    expect(await other.post(`${at}/disputes`, reason)).toMatchObject({
      status: 201,
      body: { state: 'disputed', disputes: [{ reason: reason.reason, outcome: null }] },
    });
    const lift = { outcome: 'stands', resolution: 'Mødet er holdt.' };
    expect((await own.post(`${at}/resolutions`, lift)).body).toMatchObject({
      code: 'delivery.only-objector-lifts',
    });
    const provider = await api(course.people.coordinator);
    const early = await provider.post(`/requests/${course.caseId}/invoices`, {
      number: 'B-1',
      amount: '100',
    });
    expect(early).toMatchObject({ status: 422, body: { code: 'delivery.not-earned' } });
    expect((await other.post(`${at}/resolutions`, lift)).body).toMatchObject({
      state: 'open',
      disputes: [{ outcome: 'lifted' }],
    });
    const listed = await own.get(`/attestations?requestId=${course.caseId}`);
    expect(listed.body).toMatchObject({ total: 1, items: [{ state: 'open' }] });
  });

  it('says what is missing of a report, and hears of the next', async () => {
    await course.delivered(today);
    const reports = `/requests/${course.caseId}/delivery-reports`;
    const own = await api(course.people.manager);
    const missing = { reason: 'Sidste møde mangler.', revision: 1 };
    expect(await own.post(`${reports}/shortfalls`, missing)).toMatchObject({
      status: 201,
      body: { revision: 1, missing: { side: 'management', reason: missing.reason } },
    });
    expect(await own.post(`/requests/${course.caseId}/attestations`, {})).toMatchObject({
      status: 409,
      body: { code: 'delivery.sent-back' },
    });
    const provider = await api(course.people.coordinator);
    expect((await provider.post(`${reports}/shortfalls`, missing)).status).toBe(403);
    expect((await provider.get(`${reports}/newest`)).body).toMatchObject({
      missing: { by: 'Mette Holm', reason: missing.reason },
    });
    expect((await (await api(stand.other)).get(`${reports}/newest`)).status).toBe(404);
    expect((await provider.post(reports, { summary: 'Mødet er holdt.' })).body).toMatchObject({
      revision: 2,
      missing: null,
    });
    expect((await own.post(`${reports}/shortfalls`, missing)).body).toMatchObject({
      code: 'delivery.report-changed',
    });
  });

  it('shows frames to those they are for', async () => {
    const provider = await api(course.people.coordinator);
    const own = await provider.get(`/frames?round=${stand.roundKey}`);
    expect(own.body).toMatchObject({ total: 1 });
    const [frame] = items(own.body);
    for (const figure of ['total', 'free', 'held', 'bound', 'earned', 'invoiced', 'paid']) {
      expect(frame?.[figure]).toMatch(/^\d+$/);
    }
    expect(BigInt(String(frame?.['bound']))).toBeGreaterThanOrEqual(4_500_000n);
    const central = await api(stand.central);
    expect((await central.get(`/frames?round=${stand.roundKey}`)).body).toMatchObject({ total: 3 });
    const one = `/frames/${String(frame?.['id'])}`;
    expect((await central.get(one)).status).toBe(200);
    expect((await (await api(stand.other)).get(one)).status).toBe(404);
    expect((await (await api(course.people.manager)).get('/frames')).status).toBe(403);
  });

  it('takes in a file from the bank after a look, and leaves what it does not know to a person', async () => {
    await course.earned(today);
    const provider = await stand.portal.signIn(course.people.coordinator.email);
    const [central, approver] = [
      await stand.portal.signIn(stand.central.email),
      await stand.portal.signIn(stand.approver.email),
    ];
    await (
      await provider.get(`/sager/${course.caseId}/regning`)
    ).submit({ number: 'F-88', amount: '45.000' });
    const list = await approver.get('/regninger');
    const approve = list.links().find(({ text }) => text === 'Godkend: F-88')?.href ?? '';
    await (await approver.get(approve)).submit();
    const bank = await api(stand.central);
    const broken = await bank.post('/payment-files', { content: '<a>' });
    expect(broken).toMatchObject({ status: 422, body: { code: 'payments.broken-xml' } });
    const content = 'Dato;Beløb;Tekst;Id\n21.11.2026;-45.000;F-88;e1\n21.11.2026;-99;Porto;e2\n';
    const { body } = await bank.post('/payment-files', { content });
    const page = await central.get(`/betalinger/filer/${String(body['id'])}`);
    expect(page.text()).toContain('betaler regning F-88');
    expect(page.text()).toContain('Der står ikke noget regningsnummer, vi kender.');
    expect((await approver.get(`/betalinger/filer/${String(body['id'])}`)).status).toBe(404);
    expect((await provider.get('/betalinger')).status).toBe(403);
    await page.submit();
    const kept = await central.get('/betalinger');
    expect(kept.text()).toContain('Der er 1 betaling, nogen skal se på.');
    const look = kept.links().find(({ text }) => text.startsWith('Se på den'))?.href ?? '';
    const one = await central.get(look);
    expect(one.text()).toContain('Der er ingen ubetalt regning, hvor der er præcis det beløb åbent.');
    const aside = { action: `${look}/laeg-til-side` };
    expect((await one.submit({ reason: '' }, aside)).status).toBe(400);
    await one.submit({ reason: 'Vedrører ikke ordningen.' }, aside);
    expect((await bank.get('/payments?state=dismissed')).body).toMatchObject({ total: 1 });
    expect((await bank.get('/payments?state=paid')).body).toMatchObject({
      total: 1,
      items: [{ text: 'F-88' }],
    });
    expect((await provider.get(`/sager/${course.caseId}/regning`)).text()).toContain('Betalt');
  });

  it('is closed to others', async () => {
    await course.delivered(today);
    const other = await api(stand.other);
    const central = await api(stand.central);
    const attest = `/requests/${course.caseId}/attestations`;
    expect(await other.post(attest, {})).toMatchObject({ status: 404, body: code });
    expect(await central.post(attest, {})).toMatchObject({ status: 403, body: code });
    const activity = `/activities/${await course.activityId()}/reports`;
    const held = { heldOn: today, attendedManagement: 1, attendedEmployees: 1 };
    expect((await other.post(activity, held)).status).toBe(404);
    expect((await (await api(course.people.manager)).post(activity, held)).status).toBe(403);
    expect((await other.get(`/activities?requestId=${course.caseId}`)).body).toMatchObject({ total: 0 });
    expect((await central.get('/attestations')).status).toBe(403);
    expect((await other.get('/invoices')).body).toMatchObject({ total: 0 });
    expect((await (await stand.portal.api()).get('/frames')).status).toBe(401);
  });
});
