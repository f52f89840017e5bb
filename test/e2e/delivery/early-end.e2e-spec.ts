import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';

describe('ending a course early on the portal', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const place = () => `/sager/${course.caseId}/afslut-foer-tid`;

  beforeAll(async () => {
    stand = await openCoursePortal();
  });
  beforeEach(async () => {
    course = await stand.course();
  });
  afterAll(() => stand.portal.close());

  it('is proposed, refused, proposed anew and agreed to; then it is billed and evaluated', async () => {
    await course.reported(today);
    const provider = await signIn(course.people.coordinator);
    const plan = await provider.get(`/sager/${course.caseId}/forloeb`);
    expect(plan.links()).toContainEqual({ text: 'Afslut før tid', href: place() });
    const propose = { action: place() };
    const wrong = await (
      await provider.get(place())
    ).submit({ reason: 'Afsnittet lukker.', amount: '99.999' }, propose);
    expect([wrong.status, wrong.text()]).toEqual([400, expect.stringContaining('kan højst være 45.000 kr.')]);
    await (await provider.get(place())).submit({ reason: 'Afsnittet lukker.', amount: '30.000' }, propose);

    const manager = await signIn(course.people.manager);
    const asked = await manager.get(place());
    expect(asked.text()).toContain('Svar på forslaget om at slutte forløbet før tid');
    expect(asked.text()).toContain('Vi er enige i begrundelsen, og i at udbyderen får 30.000 kr.');
    await asked.submit({ refusal: 'Det er for meget.' }, { action: `${place()}/nej` });
    const refused = await provider.get(place());
    expect(refused.text()).toContain('sagde nej: »Det er for meget.«');
    await refused.submit({ reason: 'Afsnittet lukker.', amount: '20.000' }, propose);

    // Two tabs: the second yes, and a yes to what has been replaced since, do nothing.
    const [tab, other] = [await manager.get(place()), await manager.get(place())];
    await tab.submit({}, { action: `${place()}/ja` });
    const twice = await other.submit({}, { action: `${place()}/ja` });
    expect([twice.status, twice.text()]).toEqual([
      409,
      expect.stringContaining('Jeres side har allerede sagt ja til forslaget.'),
    ]);
    expect((await manager.get(place())).text()).not.toContain('Sig ja til at slutte før tid');
    const employee = await signIn(course.people.representative);
    const last = await employee.get(place());
    expect(last.text()).toContain('Siger I ja, slutter forløbet med det samme.');
    await last.submit({}, { action: `${place()}/ja` });
    const ended = (await provider.get(place())).text();
    expect(ended).toContain('Alle tre var enige om, at udbyderen får 20.000 kr.');
    expect(ended).toContain('De resterende 25.000 kr. er gået tilbage til rammen.');
    expect((await provider.get(`/sager/${course.caseId}/regning`)).text()).toContain('20.000 kr.');
    expect((await employee.get('/frister')).text()).toContain('tilfreds');
    expect((await (await signIn(stand.central)).get(place())).status).toBe(403);
  });

  it('before anything is held it closes the case, by the API, too', async () => {
    const { portal, central } = stand;
    const manager = await portal.api(course.people.manager.email);
    const employee = await portal.api(course.people.representative.email);
    const provider = await portal.api(course.people.coordinator.email);
    const at = `/requests/${course.caseId}/early-ends`;
    const body = { reason: 'Vi søger noget andet.', amount: '0' };
    expect((await manager.post(at, { ...body, amount: '1' })).status).toBe(422);
    const made = await manager.post(at, body);
    expect(made.body).toMatchObject({ total: 1, items: [{ state: 'open', side: 'management' }] });
    expect((await manager.post(`${at}/withdrawals`, {})).body).toMatchObject({
      items: [{ state: 'withdrawn' }],
    });
    const anew = (await manager.post(at, body)).body as { items: { hash: string }[] };
    const hash = anew.items[0]?.hash ?? '';
    expect((await employee.post(`${at}/agreements`, { hash: '0'.repeat(64) })).status).toBe(409);
    expect((await employee.post(`${at}/refusals`, { hash, reason: 'Vi vil have det.' })).status).toBe(201);
    const last = (await manager.post(at, body)).body as { items: { hash: string }[] };
    const seen = { hash: last.items[0]?.hash ?? '' };
    expect((await employee.post(`${at}/agreements`, seen)).status).toBe(201);
    expect((await provider.post(`${at}/agreements`, seen)).body).toMatchObject({
      items: [
        { state: 'agreed', released: '4500000' },
        { state: 'refused', refusal: { side: 'employees', reason: 'Vi vil have det.' } },
        { state: 'withdrawn' },
      ],
    });
    expect((await provider.get(`/requests/${course.caseId}`)).body).toMatchObject({ stage: 'closed' });
    expect((await (await portal.api(central.email)).get(at)).status).toBe(403);
  });
});
