import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { CaseEyes } from './case-eyes';

const signed = [
  'fill by manager',
  'order by representative',
  'choose by manager',
  'ask by manager',
  'sign by manager',
  'sign by representative',
];

describe('the list of deadlines', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let late: CaseEyes;
  let inTime: CaseEyes;
  let central: Browser;

  /** Group and words of every row, in the order of the page. */
  const rowsOf = (page: Page) =>
    page
      .$('main tbody tr')
      .toArray()
      .map((row) => page.$(row))
      .filter((row) => row.find('a[href*="sag="]').length > 0)
      .map((row) => [
        row.closest('table').find('caption').text().trim(),
        row.children().eq(1).text().replace(/\s+/g, ' ').trim(),
      ]);
  const sentence = (page: Page) => page.$('main .turn h2').text();

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-19T13:10:00Z');
    seeds = await seedCatalogue(portal);
    late = await CaseEyes.open(portal, seeds, false);
    await late.act(...signed, 'propose by manager', 'confirm by representative');
    inTime = await CaseEyes.open(portal, seeds, true);
    await inTime.act(...signed, 'propose by manager 4', 'confirm by representative', 'endorse by anchor');
    await inTime.act('accept by otherCoordinator', 'message by otherCoordinator');
    await late.moveTo('2026-11-30T09:00:00Z');
    central = await late.browser('employersCentral');
  });
  afterAll(() => portal.close());

  it('has what is late first, told without what the cases are about', async () => {
    const page = await central.get('/frister');
    expect(sentence(page)).toBe('1 frist er overskredet');
    expect(page.$('main .turn--breached')).toHaveLength(1);
    expect(rowsOf(page)).toEqual([
      ['Overskredet', 'Joblife skal tage kontakt til arbejdspladsen'],
      ['Senere', expect.stringMatching(/skal sende arbejdspladsen en færdig kontrakt/)],
      ['Senere', expect.stringMatching(/skal sende arbejdspladsen en færdig kontrakt/)],
    ]);
    expect(page.text()).toContain('2 arbejdsdage over');
    expect(page.text()).toContain(
      'Mindet om det 3 gange, sidst 27. nov. De, der venter, fik besked 27. nov.',
    );
    expect(page.text()).not.toContain('nov..');
    expect(page.text()).not.toContain('Ro på');
  });

  it('narrows to a provider, a region, a group and who lacks to act', async () => {
    const words = async (query: string) =>
      rowsOf(await central.get(`/frister?${query}`)).map(([, said]) => said);
    const ruc = await words(`udbyder=${seeds.provider('ruc')}`);
    expect(ruc).toEqual([expect.stringMatching(/^(?!Joblife).* skal sende arbejdspladsen/)]);
    expect(await words(`region=${seeds.unit('hovedstaden')}`)).toEqual(ruc);
    expect(await words(`udbyder=${seeds.provider('joblife')}`)).toHaveLength(2);
    expect(await words('vis=overskredet')).toEqual(['Joblife skal tage kontakt til arbejdspladsen']);
    expect(await words(`udbyder=${seeds.provider('joblife')}&region=${seeds.unit('hovedstaden')}`)).toEqual(
      [],
    );
    expect(await words('hvem=centrale')).toEqual([]);
    expect(await words('hvem=udbyder')).toHaveLength(3);
    const chosen = await central.get(`/frister?udbyder=${seeds.provider('ruc')}`);
    expect(chosen.$('select[name=udbyder]').val()).toBe(seeds.provider('ruc'));
    expect(sentence(chosen)).toBe('Ingen frister er overskredet');
  });

  it('is a spreadsheet of the same rows, narrowed alike', async () => {
    const lines = async (query = '') => {
      const file = await central.get(`/frister.csv${query}`);
      expect(file.header('content-type')).toContain('text/csv');
      expect(file.header('content-disposition')).toContain('frister.csv');
      return file.html.replace('\uFEFF', '').trim().split('\r\n');
    };
    const [head, first, ...more] = await lines();
    expect(head).toMatch(/^Frist;Overskredet;/);
    expect(first).toMatch(
      /^2026-11-26;\d arbejdsdag(e)? over;Joblife skal tage kontakt til arbejdspladsen;Nr\. 1 /,
    );
    expect(more).toHaveLength(2);
    expect(await lines(`?region=${seeds.unit('hovedstaden')}`)).toHaveLength(2);
    expect((await lines()).join()).not.toContain('Ro på');
  });

  it('is for those who follow the whole scheme only', async () => {
    for (const who of ['manager', 'representative', 'coordinator', 'chair'] as const) {
      const browser = await late.browser(who);
      expect([who, (await browser.get('/frister')).status]).toEqual([who, 403]);
      expect([who, (await browser.get('/frister.csv')).status]).toEqual([who, 403]);
    }
  });
});
