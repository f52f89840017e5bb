import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';

describe('undoing an attestation on the portal', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const place = () => `/sager/${course.caseId}/attestation-tilbage/0`;

  beforeAll(async () => {
    stand = await openCoursePortal();
  });
  beforeEach(async () => {
    course = await (await stand.course()).earned(today);
  });
  afterAll(() => stand.portal.close());

  it('is proposed from the attestation, refused, proposed anew and agreed to; then it is attested again', async () => {
    const manager = await signIn(course.people.manager);
    const attested = await manager.get(`/sager/${course.caseId}/attester`);
    expect(attested.links()).toContainEqual({ text: 'Var det alligevel ikke leveret?', href: place() });
    const propose = { action: place() };
    const empty = await (await manager.get(place())).submit({ reason: ' ' }, propose);
    expect(empty.status).toBe(400);
    await (await manager.get(place())).submit({ reason: 'Det sidste møde mangler.' }, propose);

    const provider = await signIn(course.people.coordinator);
    const asked = await provider.get(place());
    expect(asked.text()).toContain('Svar på, om attestationen skal tages tilbage');
    expect(asked.text()).toContain('attesteret for 45.000 kr., alligevel ikke er leveret');
    await asked.submit({}, { action: `${place()}/nej` });
    const refused = await manager.get(place());
    expect(refused.text()).toContain('sagde nej fredag den 20. november 2026');
    await refused.submit({ reason: 'Det sidste møde blev aldrig holdt.' }, propose);

    const [tab, other] = [await provider.get(place()), await provider.get(place())];
    await tab.submit({}, { action: `${place()}/ja` });
    expect((await other.submit({}, { action: `${place()}/ja` })).status).toBe(409);
    const employee = await signIn(course.people.representative);
    const last = await employee.get(place());
    expect(last.text()).toContain('I er de sidste, der mangler.');
    await last.submit({}, { action: `${place()}/ja` });
    expect((await provider.get(place())).text()).toContain(
      'Attestationen blev taget tilbage fredag den 20. november 2026',
    );
    expect((await manager.get(`/sager/${course.caseId}/attester`)).text()).toContain('Attestér');
    await course.attest('manager');
    expect(await course.attest('representative')).toMatchObject({ stands: true });
    expect((await (await signIn(stand.central)).get(place())).status).toBe(403);
  });

  it('waits for a credit note once it is billed, by the API, too', async () => {
    const { portal } = stand;
    const manager = await portal.api(course.people.manager.email);
    const employee = await portal.api(course.people.representative.email);
    const provider = await portal.api(course.people.coordinator.email);
    const at = `/requests/${course.caseId}/attestations/0/undos`;
    const body = { reason: 'Det sidste møde mangler.' };
    const made = (await manager.post(at, body)).body as { items: { hash: string }[] };
    const seen = { hash: made.items[0]?.hash ?? '' };
    expect((await manager.post(`${at}/refusals`, seen)).body).toMatchObject({
      items: [{ state: 'dropped', dropped: { side: 'management' } }],
    });
    const anew = (await employee.post(at, body)).body as { items: { hash: string }[] };
    const hash = { hash: anew.items[0]?.hash ?? '' };
    expect((await manager.post(`${at}/agreements`, { hash: '0'.repeat(64) })).status).toBe(409);
    expect((await manager.post(`${at}/agreements`, hash)).status).toBe(201);
    expect((await provider.post(`${at}/agreements`, hash)).body).toMatchObject({
      items: [{ state: 'agreed', amount: '4500000' }, { state: 'dropped' }],
    });
    expect((await provider.get(`/requests/${course.caseId}`)).body).toMatchObject({ stage: 'delivered' });
    expect((await manager.post(at, body)).body).toMatchObject({ code: 'delivery.undo-not-standing' });
    expect((await manager.get(`/requests/${course.caseId}/attestations/x/undos`)).status).toBe(404);

    await course.attest('manager');
    await course.attest('representative');
    const bill = { amount: '4500000', number: 'R-1' };
    expect((await provider.post(`/requests/${course.caseId}/invoices`, bill)).status).toBe(201);
    expect((await employee.post(at, body)).body).toMatchObject({ code: 'delivery.undo-invoiced' });
  });
});
