import { DisputeAttestation } from '@samraad/delivery';
import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';

describe('a dispute on the portal', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const talk = () => `/sager/${course.caseId}/uenighed/0`;

  beforeAll(async () => {
    stand = await openCoursePortal();
  });
  beforeEach(async () => {
    course = await stand.course();
    await course.delivered(today);
    await course.attest('manager');
    const objection = { caseId: course.caseId, reason: 'Det sidste møde varede kun en time.' };
    await course.run(course.people.representative, (tx) =>
      stand.portal.get(DisputeAttestation).execute(tx, objection),
    );
  });
  afterAll(() => stand.portal.close());

  it('is talked over and ends when all three have said yes to the same', async () => {
    const employee = await signIn(course.people.representative);
    const attestation = await employee.get(`/sager/${course.caseId}/attester`);
    expect(attestation.links()).toContainEqual({ text: 'Skriv sammen, og find en løsning', href: talk() });
    const page = await employee.get(talk());
    expect([page.status, page.heading()]).toEqual([200, 'Uenighed']);
    expect(page.text()).toContain('Det sidste møde varede kun en time.');
    expect(page.text()).toContain('de centrale parter, når uenigheden er overdraget til dem');
    await page.submit({ body: 'Vi havde aftalt en halv dag.' }, { action: talk() });

    const provider = await signIn(course.people.coordinator);
    const read = await provider.get(talk());
    expect(read.text()).toContain('Vi havde aftalt en halv dag.');
    const propose = { action: `${talk()}/forslag` };
    const wrong = await read.submit({ text: 'Halv pris.', amount: '99.999' }, propose);
    expect([wrong.status, wrong.text()]).toEqual([400, expect.stringContaining('kan højst være 45.000 kr.')]);
    await (
      await provider.get(talk())
    ).submit({ text: 'Vi trækker en halv dag fra.', amount: '30.000' }, propose);

    const manager = await signIn(course.people.manager);
    const asked = await manager.get(talk());
    expect(asked.text()).toContain('Vi er enige i teksten, og i at udbyderen får 30.000 kr.');
    expect(asked.text()).toContain('Sig ja til den foreslåede aftale');
    await asked.submit({}, { action: `${talk()}/ja` });
    await (await employee.get(talk())).submit({}, { action: `${talk()}/ja` });
    const ended = (await provider.get(talk())).text();
    expect(ended).toContain('I blev enige');
    expect(ended).toContain('De resterende 15.000 kr. er gået tilbage til rammen.');
    expect((await provider.get(`/sager/${course.caseId}/regning`)).text()).toContain('30.000 kr.');
  });

  it('handed over is the central parties’ to read and decide; before that it is not', async () => {
    const { portal, central, approver } = stand;
    const api = await portal.api(course.people.manager.email);
    const found = (await api.get(`/attestations?requestId=${course.caseId}`)).body as {
      items: { id: string }[];
    };
    const id = found.items[0]?.id ?? '';
    const unions = await signIn(central);
    expect((await unions.get(`/uenigheder/${id}`)).status).toBe(404);
    expect((await unions.get(talk())).status).toBe(403);
    const manager = await signIn(course.people.manager);
    await (await manager.get(talk())).submit({}, { action: `${talk()}/centrale-parter` });
    expect((await manager.get(talk())).text()).toContain('De centrale parter skal afgøre uenigheden');

    const duties = await unions.get('/frister');
    expect(duties.text()).toContain('Afgør uenigheden om, hvad der er leveret');
    const page = await unions.get(`/uenigheder/${id}`);
    expect(page.text()).toContain('Det sidste møde varede kun en time.');
    expect(page.text()).not.toContain('sammenlægningen');
    const made = await page.submit({ amount: '20.000', reason: 'To af tre møder er holdt.' });
    expect(made.location).toMatch(/^\/forslag\//);
    const employers = await signIn(approver);
    const proposal = await employers.get(made.location ?? '');
    expect(proposal.text()).toContain('udbyderen får 20.000 kr.');
    await (
      await proposal.submit({ answer: 'approve', reason: '' }, { action: made.location ?? '' })
    ).submit();
    const ended = (await manager.get(talk())).text();
    expect(ended).toContain('De centrale parter afgjorde uenigheden');
    expect(ended).toContain('To af tre møder er holdt.');
  });

  it('is read, talked over, settled and handed over by the API, too', async () => {
    const { portal, central } = stand;
    const manager = await portal.api(course.people.manager.email);
    const provider = await portal.api(course.people.coordinator.email);
    const unions = await portal.api(central.email);
    const list = (await manager.get(`/attestations?requestId=${course.caseId}`)).body as {
      items: { id: string }[];
    };
    const at = `/attestations/${list.items[0]?.id}`;
    expect((await manager.post(`${at}/dispute-messages`, { body: 'Hvad med en halv dag?' })).status).toBe(
      201,
    );
    const settlement = { text: 'Vi trækker en halv dag fra.', amount: '3000000' };
    const proposed = await provider.post(`${at}/settlements`, settlement);
    expect(proposed.body).toMatchObject({
      openSettlement: 1,
      most: '4500000',
      messages: [{ side: 'management' }],
    });
    expect((await manager.post(`${at}/agreements`, { hash: '0'.repeat(64) })).status).toBe(409);
    const { hash } = (proposed.body as { settlements: { hash: string }[] }).settlements[0] ?? { hash: '' };
    expect((await manager.post(`${at}/agreements`, { hash })).body).toMatchObject({ ended: null });
    const handed = `/disputes/${list.items[0]?.id}`;
    expect((await unions.get(handed)).status).toBe(404);
    expect((await unions.post(`${handed}/decisions`, { amount: '1', reason: 'Fordi.' })).status).toBe(409);
    expect((await provider.post(`${at}/handover`, {})).status).toBe(201);
    expect((await unions.get(handed)).body).toMatchObject({ handedOver: { side: 'provider' } });
    expect((await unions.get(`${at}/dispute`)).status).toBe(403);
  });
});
