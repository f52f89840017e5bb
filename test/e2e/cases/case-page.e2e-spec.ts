import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { systemActor } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('the case page and the home pages', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  const place = { unit: 'sj-demo-akut', provider: 'joblife' };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
    await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(SetFrame).execute(tx, {
        roundId: seeds.round('demo-26'),
        providerId: seeds.provider('joblife'),
        tranches: [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }],
        demo: true,
      }),
    );
  });
  afterAll(() => portal.close());

  it('says in one sentence whose turn it is and by when, to both sides alike', async () => {
    const request = await (await RequestBuilder.at(portal, seeds, place)).sent();
    for (const person of [request.people.manager, request.people.representative]) {
      const page = await (await portal.signIn(person.email)).get(`/sager/${request.caseId}`);
      expect(page.status).toBe(200);
      expect(page.text()).toContain('Joblife skal tage kontakt til jer senest fredag den 27. november');
      expect(page.text()).toContain('fredag den 18. december');
      expect(page.text()).toContain('Henvendelsen fik nummer');
      expect(page.text()).toContain('Mette Holm skrev under for ledelsessiden');
    }
    const provider = await portal.signIn(request.people.coordinator.email);
    const page = await provider.get(`/sager/${request.caseId}`);
    expect(page.text()).toContain(
      'Tag imod henvendelsen, og tag kontakt til begge sider senest fredag den 27. november',
    );
    // One list is where a provider's people begin.
    const { location } = await provider.get('/');
    expect(location).toBe('/indbakke');
    const home = await provider.get(location);
    expect(home.text()).toContain('venter på jer');
    expect(home.text()).toContain('Ro på efter sammenlægningen');
  });

  it('shows what each side has to do with the contract', async () => {
    const contract = await ContractBuilder.inDialogue(portal, seeds, place);
    await contract.sent(fullContract({ first: '2027-01-14', last: '2027-02-25' }));
    const { manager } = contract.request.people;
    const page = await (await portal.signIn(manager.email)).get(`/sager/${contract.caseId}`);
    expect(page.text()).toContain('Læs kontrakten, og skriv under senest fredag den 11. december');
    expect(page.text()).toContain('45.000');
  });

  it('does not exist for strangers, and is closed to the central parties’ reading', async () => {
    const request = await (await RequestBuilder.at(portal, seeds, place)).sent();
    const stranger = await portal.person({
      roles: [{ role: 'manager', unitId: seeds.unit('sj-demo-medicin') }],
    });
    expect((await (await portal.signIn(stranger.email)).get(`/sager/${request.caseId}`)).status).toBe(404);
    const central = await portal.person({ roles: [{ role: 'central_unions' }] });
    const browser = await portal.signIn(central.email);
    expect((await browser.get(`/sager/${request.caseId}`)).status).toBe(403);
    const home = await browser.get('/frister');
    expect(home.text()).not.toContain('Ro på efter sammenlægningen');
    expect(home.text()).toContain('Nr. ');
  });

  it('greets whoever has no case with a way to begin', async () => {
    const person = await portal.person({ roles: [{ role: 'tr', unitId: seeds.unit('sj-egebakken-nord') }] });
    const page = await (await portal.signIn(person.email)).get('/');
    expect(page.text()).toContain('Begynd på en henvendelse');
    expect(page.text()).toContain('Ingen sager lige nu');
  });
});
