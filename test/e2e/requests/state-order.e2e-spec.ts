import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('an order that arrives while the case runs', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
  });
  afterAll(() => portal.close());

  it('is stated by a side, stands in the way, and stops doing so when complied with', async () => {
    const request = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).sent();
    const address = `/sager/${request.caseId}/paabud`;
    const amr = await portal.signIn(request.people.representative.email);
    let page = await amr.get(address);
    expect(page.text()).toContain('Intet står i vejen');
    const missing = await page.submit({ answer: 'complied' }, { action: address });
    expect(missing.status).toBe(400);
    expect(missing.errorSummary().join(' ')).toContain('den dag, påbuddet blev efterkommet');
    const unsaid = await page.submit({ answer: 'same_matter' }, { action: address });
    expect(unsaid.errorSummary()).toEqual(['Sæt kryds ved det, påbuddet handler om.']);
    await page.submit({ answer: 'same_matter', topics: ['061', '065'] }, { action: address });
    // The other side of the workplace sees the same: who said what, of which topics.
    const manager = await portal.signIn(request.people.manager.email);
    expect((await manager.get(address)).text()).toMatch(
      /det samme, som I søger hjælp til \(Stor arbejdsmængde og tidspres, Vold og traumatiske hændelser\).*medarbejdersiden/,
    );
    page = await amr.get(address);
    expect(page.text()).toContain('Tilbuddet kan ikke bruges til at følge op på et påbud');
    const ahead = { 'compliedOn-day': '1', 'compliedOn-month': '1', 'compliedOn-year': '2027' };
    const future = await page.submit({ answer: 'complied', topics: ['061'], ...ahead }, { action: address });
    expect(future.errorSummary().join(' ')).toContain('kan ikke ligge i fremtiden');
    const day = { 'compliedOn-day': '19', 'compliedOn-month': '11', 'compliedOn-year': '2026' };
    // Compliance in one topic leaves the other standing.
    const one = { answer: 'complied', topics: ['061'], ...day };
    expect((await page.submit(one, { action: address })).status).toBe(303);
    page = await amr.get(address);
    expect(page.text()).toContain('Tilbuddet kan ikke bruges til at følge op på et påbud');
    const rest = { ...one, topics: ['065'] };
    expect((await page.submit(rest, { action: address })).status).toBe(303);
    expect((await amr.get(address)).text()).toContain('Intet står i vejen');
  });

  it('is stated in the API too, by whom it concerns', async () => {
    const request = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).sent();
    const amr = await portal.api(request.people.representative.email);
    const address = `/requests/${request.caseId}/order-statements`;
    const unitId = seeds.unit('sj-demo-akut');
    const answers = (answer: string) => ({ statements: [{ unitId, answer }] });
    const first = (await amr.get(address)).body;
    expect(first).toMatchObject({ ...answers('none'), obstacle: null });
    expect(first['history']).toMatchObject([{ unitId, answer: 'none', inRequest: true }]);
    const key = { 'Idempotency-Key': 'order-1' };
    const arrived = await amr.post(address, { unitId, answer: 'same_matter' }, key);
    expect(arrived).toMatchObject({
      status: 200,
      body: { ...answers('same_matter'), obstacle: { code: 'requests.order-not-complied' } },
    });
    expect(
      (await amr.post(address, { unitId, answer: 'complied', compliedOn: '2027-01-01' })).body,
    ).toMatchObject({ status: 422, code: 'requests.order-day-ahead' });
    const complied = await amr.post(address, { unitId, answer: 'complied', compliedOn: '2026-11-19' });
    expect(complied.body).toMatchObject({ ...answers('complied'), obstacle: null });
    const elsewhere = await amr.post(address, { unitId: seeds.unit('sj-demo-medicin'), answer: 'none' });
    expect(elsewhere.status).toBe(422);
    const provider = await portal.api(request.people.coordinator.email);
    expect((await provider.post(address, { unitId, answer: 'none' })).status).toBe(403);
  });

  it('is not the provider’s to state', async () => {
    const request = await (
      await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'ruc' })
    ).sent();
    const provider = await portal.signIn(request.people.coordinator.email);
    expect((await provider.get(`/sager/${request.caseId}/paabud`)).status).toBe(403);
    expect((await provider.get(`/sager/${request.caseId}/kvittering`)).status).toBe(200);
  });
});
