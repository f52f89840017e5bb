import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('a region sees itself', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  const chairOf = async (region: string) => {
    const person = await portal.person({ roles: [{ role: 'committee_chair', unitId: seeds.unit(region) }] });
    return portal.signIn(person.email);
  };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-10-20T11:10:00Z');
    seeds = await seedCatalogue(portal);
    const sent = async (unit: string, count: number) => {
      for (let made = 0; made < count; made += 1) {
        await (await RequestBuilder.at(portal, seeds, { unit, provider: 'joblife' })).sent();
      }
    };
    await sent('sj-demo-akut', 5);
    await sent('sj-egebakken-nord', 1);
    await portal.setTime('2026-11-20T13:10:00Z');
    await sent('sj-egebakken-nord', 2);
  }, 120_000);
  afterAll(() => portal.close());

  it('by theme, kind of workplace, place and month: whole months, small numbers hidden', async () => {
    const page = await (await chairOf('sjaelland')).get('/region');
    const text = page.text().replace(/\s+/g, ' ');
    expect(text).toContain('6 henvendelser er sendt til og med oktober 2026.');
    const rows = page
      .$('main tbody tr')
      .toArray()
      .map((row) => page.$(row).text().replace(/\s+/g, ' ').trim());
    expect(rows).toContain('oktober 20266');
    expect(rows).toContain('Organisatoriske forandringer6');
    expect(rows).not.toContain('Hospital5');
    // Two more in November are not told: they would be two.
    expect(text).not.toContain('8 henvendelser');
  });

  it('in a month more only when there are enough of them', async () => {
    const chair = await chairOf('sjaelland');
    await portal.setTime('2026-12-01T08:00:00Z');
    const text = (await chair.get('/region')).text().replace(/\s+/g, ' ');
    expect(text).toContain('6 henvendelser er sendt til og med oktober 2026.');
    expect(text).toContain('Der er flere.');
  });

  it('as files and agenda paper, for its own chairs and nobody else', async () => {
    const chair = await chairOf('sjaelland');
    const csv = await chair.get('/region/tal.csv');
    expect([csv.status, csv.header('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(csv.html).toContain('Måned;oktober 2026;;6');
    const xlsx = await chair.get('/region/tal.xlsx');
    expect(xlsx.header('content-disposition')).toContain('sjaelland-demo-26.xlsx');
    const pdf = await chair.get('/region/dagsorden.pdf');
    expect([pdf.status, pdf.header('content-type')]).toEqual([200, 'application/pdf']);
    const paper = await chair.get('/region/dagsorden');
    expect(paper.heading()).toBe('Region Sjællands brug af tilbuddet');
    expect(paper.text()).toContain('Indstilling');
    const other = await chairOf('midtjylland');
    expect((await other.get(`/region/dagsorden?region=${seeds.unit('sjaelland')}`)).status).toBe(404);
    const manager = await portal.person({ roles: [{ role: 'manager', unitId: seeds.unit('sj-demo-akut') }] });
    expect((await (await portal.signIn(manager.email)).get('/region/tal.csv')).status).toBe(403);
  });

  it('in another round by choice; of one that was over before, nothing is known', async () => {
    const chair = await chairOf('sjaelland');
    const old = await chair.get('/region?runde=ok-18');
    expect(old.text()).toContain('Der er ingen tal for den her.');
    expect((await chair.get('/region?runde=findes-ikke')).status).toBe(404);
  });
});
