import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const day = (name: string, iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe('an aftaleforløb on the portal', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let central: MadePerson;
  let request: RequestBuilder;
  const at = (path = '') => `/sager/${request.caseId}/aftaleforloeb${path}`;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
    central = await portal.person({ name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
  });
  beforeEach(async () => {
    request = await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' });
  });
  afterAll(() => portal.close());

  it('is told of in a draft, decided about by a central party, and only then sent', async () => {
    const { manager, representative } = request.people;
    await request.draft();
    const leader = await portal.signIn(manager.email);
    const order = await leader.get(`/sager/${request.caseId}/kladde/paabud`);
    expect(order.links()).toContainEqual({ text: 'Aftaleforløb hos Arbejdstilsynet', href: at() });
    const form = await leader.get(at());
    expect(form.text()).toContain('En vejledning fra Arbejdstilsynet har ingen betydning for tilbuddet');
    const spread = { kind: 'with_spread', status: 'under_way' };
    expect((await form.submit(spread, { action: at() })).errorSummary()).toEqual([
      'Sæt kryds ved det, aftaleforløbet handler om.',
    ]);
    const told = await form.submit({ ...spread, topics: ['065'] }, { action: at() });
    expect([told.status, told.location]).toEqual([303, at()]);
    await request.sent();

    const amr = await portal.signIn(representative.email);
    const waits = await amr.get(`/sager/${request.caseId}`);
    expect(waits.text()).toContain('Indtil da bliver intet sendt til udbyderen');
    const ida = await portal.signIn(central.email);
    const list = await ida.get('/frister');
    const place = list.links().find(({ href }) => href.startsWith(at()))?.href ?? '';
    const page = await ida.get(place);
    expect(page.text()).toContain('Vold og traumatiske hændelser');
    // What is asked for, and what it is called, are none of theirs.
    expect(page.text()).not.toContain('Ro på efter sammenlægningen');
    const empty = await page.submit({ answer: 'nej', reason: ' ' }, { action: place });
    expect(empty.status).toBe(400);
    await page.submit({ answer: 'nej', reason: 'Det er den samme overtrædelse.' }, { action: place });
    const refused = await amr.get(at());
    expect(refused.text()).toContain('Nej, ikke så længe aftaleforløbet kører');
    expect(refused.text()).toContain('Det er den samme overtrædelse.');
    await (await ida.get(place)).submit({ answer: 'ja', reason: 'Nu er det afklaret.' }, { action: place });
    expect((await amr.get(`/sager/${request.caseId}/kvittering`)).text()).toContain('1');
    expect((await ida.get(place)).text()).toContain('Der er ikke noget at svare på nu');
    expect((await amr.get(place)).status).toBe(403);
  });

  it('has its deadline beside the plan, with a warning, for the parties and the provider; a breach leads to the order question', async () => {
    const place = { unit: 'sj-demo-akut', provider: 'ruc' };
    const contract = await ContractBuilder.inDialogue(portal, seeds, place);
    await contract.sent(fullContract({ first: '2026-12-01', last: '2027-03-01' }));
    request = contract.request;
    const leader = await portal.signIn(request.people.manager.email);
    const suspicion = { kind: 'on_suspicion', status: 'under_way', topics: ['061'] };
    const soon = { ...suspicion, ...day('deadlineOn', '2026-11-27') };
    await (await leader.get(at())).submit(soon, { action: at() });
    const provider = await portal.signIn(request.people.coordinator.email);
    for (const who of [leader, provider])
      for (const path of [`/sager/${request.caseId}`, `/sager/${request.caseId}/kontrakt`])
        expect((await who.get(path)).text()).toMatch(
          /efter Arbejdstilsynets frist (\S+ den )?27\. november 2026/,
        );
    expect((await provider.get(at())).text()).not.toContain('Skriv et aftaleforløb');

    const change = (await leader.get(at()))
      .links()
      .find(({ text }) => text === 'Skriv, hvor langt det er nu');
    const action = change?.href ?? '';
    const breached = await (await leader.get(action)).submit({ status: 'breached' }, { action });
    expect(breached.location).toBe(`/sager/${request.caseId}/paabud`);
    expect((await leader.get(at())).text()).toContain('Et misligholdt aftaleforløb fører til et påbud');
  });

  it('is told, read and decided in the API too', async () => {
    await request.asked();
    const { manager, representative, unitId } = request.people;
    const api = await portal.api(manager.email);
    const address = `/requests/${request.caseId}/agreement-processes`;
    const facts = { unitId, kind: 'with_spread', topics: ['062'], status: 'offered' };
    const told = await api.post(address, facts);
    expect(told).toMatchObject({ status: 201, body: { items: [{ needsDecision: true, decision: null }] } });
    const { id } = (told.body['items'] as { id: string }[])[0]!;
    expect(await api.put(`${address}/${id}`, { ...facts, status: 'under_way' })).toMatchObject({
      status: 200,
      body: { items: [{ status: 'under_way', history: [{ status: 'offered' }, { side: 'management' }] }] },
    });
    await request.withProvider();
    await request.sign(manager);
    const ida = await portal.api(central.email);
    expect((await ida.get(address)).status).toBe(404);
    await request.sign(representative);
    const decision = { allowed: true, decidedOn: '2026-11-20', reason: 'Det er afklaret.' };
    expect((await api.post(`${address}/${id}/decisions`, decision)).status).toBe(403);
    const decided = await ida.post(`${address}/${id}/decisions`, decision);
    expect(decided).toMatchObject({
      status: 201,
      body: { items: [{ decision: { allowed: true, on: '2026-11-20' } }] },
    });
    expect((await api.get(`/requests/${request.caseId}`)).body).toMatchObject({ stage: 'sent_to_provider' });
  });
});
