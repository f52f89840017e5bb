import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { EndRole, type Role } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const title = 'Ro på efter sammenlægningen';

describe('the first pages of those without cases of their own', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let request: RequestBuilder;

  const builder = (unit: string) => RequestBuilder.at(portal, seeds, { unit, provider: 'joblife' });
  /** Signs in somebody new with a role, and follows `/`. */
  const begin = async (role: Role, unit?: string) => {
    const place = unit ? { unitId: seeds.unit(unit) } : {};
    const person = await portal.person({ roles: [{ role, ...place }] });
    const browser = await portal.signIn(person.email);
    const { location } = await browser.get('/');
    return { browser, location, page: await browser.get(location) };
  };
  const endRoles = ({ personId }: MadePerson) =>
    portal.uow.run(systemActor('test'), async (tx) => {
      const roles = await tx.query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
        personId,
      ]);
      for (const { id } of roles) await portal.get(EndRole).execute(tx, { id, at: await tx.now() });
    });

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
    request = await (await builder('sj-demo-akut')).sent();
  });
  afterAll(() => portal.close());

  it('leads the central parties to the deadlines', async () => {
    const { location, page } = await begin('central_unions');
    expect([location, page.status]).toEqual(['/frister', 200]);
  });

  it('tells the informed how far a request is, by number and place, never what it is called', async () => {
    const { informed } = request.people;
    const browser = await portal.signIn(informed.email);
    const { location } = await browser.get('/');
    const page = await browser.get(location);
    expect([location, page.heading()]).toEqual(['/orienteringer', 'Orienteringer']);
    for (const word of ['Nr. 1', 'Region Sjælland', 'Joblife', 'Sendt til udbyder', '20. nov. 2026']) {
      expect(page.text()).toContain(word);
    }
    expect(page.text()).not.toContain(title);
    const draft = await (await builder('sj-demo-medicin')).asked();
    const early = await portal.signIn(draft.people.informed.email);
    expect((await early.get('/orienteringer')).text()).toContain(
      'Du er ikke orienteret om nogen henvendelser',
    );
    expect((await begin('informed', 'sjaelland')).page.text()).not.toContain('Nr. 1');
    await endRoles(informed);
    expect((await browser.get('/orienteringer')).status).toBe(403);
    expect((await browser.get('/')).location).toBe('/min-side');
  });

  it('tells the administrator which duties nobody holds the role for', async () => {
    const { browser, location, page } = await begin('administrator');
    expect(location).toBe('/administration');
    expect(page.text()).not.toContain('Opgaver uden nogen');
    expect(page.links().map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/mails', '/_preview/mails']),
    );

    const draft = await (await builder('sj-egebakken-nord')).asked();
    await endRoles(request.people.coordinator);
    await endRoles(draft.people.representative);
    expect((await browser.get('/administration')).text()).not.toContain('Nr. 1');
    const coordinators = await portal.uow.run(systemActor('test'), (tx) =>
      tx.query<{ id: string; personId: string }>(
        `SELECT id, person_id AS "personId" FROM role_assignment WHERE role = 'coordinator' AND valid_to IS NULL`,
      ),
    );
    for (const { personId } of coordinators) await endRoles({ ...request.people.coordinator, personId });
    const after = (await browser.get('/administration')).text();
    expect(after).toContain('Nr. 1');
    expect(after).toContain('Joblife skal tage kontakt');
    expect(after).toContain('Medarbejdersiden');
    expect(after).toContain('opgaver har ingen til at løse dem');
    expect(after).not.toContain(title);
  });

  it('lets the auditor read what is counted, and change nothing', async () => {
    const { browser, location, page } = await begin('auditor');
    expect(location).toBe('/revision');
    expect(page.text()).toContain('samraad verify');
    expect(page.text().replace(/\s+/g, ' ')).toContain('Sager i gang1');
    const paths = [
      '/frister',
      '/regninger',
      '/rammer',
      '/evalueringer',
      '/mails',
      '/frister?vis=overskredet',
    ];
    expect(page.links().map(({ href }) => href)).toEqual(expect.arrayContaining(paths));
    for (const path of paths) {
      const one = await browser.get(path);
      expect([path, one.status]).toEqual([path, 200]);
      expect(one.text()).not.toContain(title);
      expect(one.text()).not.toContain('Venter på jer');
      expect(one.$('main form[method="post"]').length).toBe(0);
    }
    for (const path of ['/region', '/administration', '/orienteringer']) {
      expect((await browser.get(path)).status).toBe(403);
    }
    expect((await browser.get(`/sager/${request.caseId}`)).status).toBe(404);
  });

  it('lets the auditor read frames and invoices through the API too', async () => {
    const person = await portal.person({ roles: [{ role: 'auditor' }] });
    const api = await portal.api(person.email);
    expect(await api.get('/frames')).toMatchObject({ status: 200, body: { total: 1 } });
    expect(await api.get('/invoices')).toMatchObject({ status: 200, body: { total: 0 } });
    expect(await api.get('/evaluations')).toMatchObject({ status: 200, body: { total: 0 } });
  });

  it('shows the chairs their model and their region’s use, small numbers hidden', async () => {
    const { browser, location, page } = await begin('committee_chair', 'sjaelland');
    expect(location).toBe('/region');
    expect(page.text()).toContain('Der er ikke noget, der venter på dig');
    expect(page.text()).toContain('går henvendelser direkte til udbyderen uden påtegning');
    expect(page.text()).toContain('Model 2 gælder');
    expect(page.text()).toContain('Hovedudvalget kan selv søge om en indsats for hele regionen.');
    expect(page.text()).toContain(
      'Ingen arbejdspladser i regionen har sendt en henvendelse til og med oktober 2026.',
    );

    for (let count = 0; count < 5; count += 1) await (await builder('sj-egebakken-nord')).sent();
    await (await builder('sj-egebakken-nord')).sent({ kind: 'inspiration' });
    expect((await browser.get('/region')).text()).not.toContain('7 henvendelser');
    // A month is told when it is over.
    await portal.setTime('2026-12-01T08:00:00Z');
    const later = await browser.get('/region');
    const rows = later
      .$('main tbody tr')
      .toArray()
      .map((row) => later.$(row).text().replace(/\s+/g, ' ').trim());
    expect(later.text()).toContain('7 henvendelser er sendt til og med november 2026.');
    expect(rows).toContain('Organisatoriske forandringer7');
    // One alone would be the rest of seven: both wait.
    expect(rows).toEqual(expect.arrayContaining(['Rådgivning0', 'Inspiration0']));
    expect(later.text()).toContain(
      'Til og med oktober 2026. Derefter er grupperne endnu for små til at blive vist.',
    );
    expect(later.text()).toContain('Tal under 5 bliver ikke vist');
    expect(later.text()).not.toContain(title);
    expect((await begin('committee_chair', 'midtjylland')).page.text()).toContain(
      'Ingen arbejdspladser i regionen',
    );
    expect((await begin('committee_vice_chair', 'hovedstaden')).page.text()).toContain(
      'Model 1 gælder siden',
    );
  });

  it('lets a Hovedudvalg ask itself: its chair begins, and both chairs see the case on their region’s page', async () => {
    const chair = await begin('committee_chair', 'nordjylland');
    const vice = await begin('committee_vice_chair', 'nordjylland');
    const start = await chair.browser.get('/sager/ny');
    expect(start.text()).toContain('Hovedudvalget søger selv');
    const draft = await (await start.submit({})).follow();
    expect(draft.status).toBe(200);
    for (const { browser } of [chair, vice]) {
      const region = await browser.get('/region');
      expect(region.text()).toContain('Skriv jeres henvendelse færdig sammen');
      expect(region.$('main a[href^="/sager/"]').length).toBeGreaterThan(1);
    }
    expect((await vice.browser.get(draft.path)).status).toBe(200);
    // Another region's chairs have nothing to do with it.
    const other = await begin('committee_chair', 'syddanmark');
    expect((await other.browser.get(draft.path)).status).toBe(404);
    expect(other.page.text()).not.toContain('Skriv jeres henvendelse færdig sammen');
  });
});
