import { seedCatalogue } from '@samraad/catalogue/testing';
import { Database } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { CaseEyes } from './case-eyes';

const sent = [
  'fill by manager',
  'order by representative',
  'choose by manager',
  'ask by manager',
  'sign by manager',
  'sign by representative',
  'propose by manager',
  'confirm by representative',
];
const parties = ['manager', 'representative'] as const;

describe('a late provider, on the pages', () => {
  let portal: PortalApp;
  let eyes: CaseEyes;

  const at = (page: string) => `/sager/${eyes.caseId}/${page}`;
  const open = async (who: Parameters<CaseEyes['browser']>[0], page: string) =>
    (await eyes.browser(who)).get(at(page));
  const facts = async () => {
    const [row] = await portal.get(Database).query<{ number: number; stage: string; late: number }>(
      `SELECT number, stage, (SELECT count(*)::int FROM case_clock k WHERE k.case_id = r.id AND k.breached_at IS NOT NULL) AS late
       FROM request r WHERE id = $1`,
      [eyes.caseId],
    );
    return row;
  };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-19T13:10:00Z');
    eyes = await CaseEyes.open(portal, await seedCatalogue(portal), false);
    await eyes.act(...sent);
  });
  afterAll(() => portal.close());

  it('is not late yet: nothing to agree on, and no way to leave', async () => {
    for (const who of parties) {
      const page = await open(who, 'ny-dag');
      expect(page.text()).toContain('Der er ikke noget, der er for sent lige nu');
      expect(page.$('main textarea')).toHaveLength(0);
      expect((await open(who, 'skift-udbyder')).heading()).toBe('Det kan ikke gøres nu');
      expect((await open(who, '')).links().map(({ href }) => href)).not.toContain(at('skift-udbyder'));
    }
    const pushed = await (await eyes.browser('manager')).post(at('skift-udbyder'), { reason: 'Straks.' });
    expect(pushed.status).toBe(403); // without the form's token
    expect(await facts()).toEqual({ number: 1, stage: 'sent_to_provider', late: 0 });
  });

  it('is late: both sides see the ways from the case, others do not', async () => {
    await eyes.moveTo('2026-11-30T09:00:00Z');
    for (const who of parties) {
      const ways = (await open(who, '')).links().map(({ href }) => href);
      expect(ways).toEqual(expect.arrayContaining([at('ny-dag'), at('skift-udbyder')]));
      for (const page of ['ny-dag', 'skift-udbyder']) expect((await open(who, page)).status).toBe(200);
    }
    // The provider may propose a day, not leave itself.
    expect((await open('coordinator', 'ny-dag')).status).toBe(200);
    expect((await open('coordinator', 'skift-udbyder')).status).toBe(403);
    for (const page of ['ny-dag', 'skift-udbyder']) {
      expect((await open('otherCoordinator', page)).status).toBe(404);
      // Nobody has asked the chairs anything: to them the case is not there.
      expect((await open('chair', page)).status).toBe(404);
      expect((await open('unionsCentral', page)).status).toBe(403);
    }
  });

  it('promises a day, and the other party says yes; the breach stays', async () => {
    const asked = await (
      await open('coordinator', 'ny-dag')
    ).submit({
      'day-day': '8',
      'day-month': '12',
      'day-year': '2026',
      reason: 'Vores konsulent er tilbage den dag.',
    });
    expect([asked.status, asked.errorSummary()]).toEqual([303, []]);
    for (const who of parties)
      expect((await open(who, '')).text()).toContain('Svar på forslaget om en ny dag');
    const page = await open('representative', 'ny-dag');
    expect(page.text()).toContain('Vores konsulent er tilbage den dag.');
    const yes = await page.submit({ answer: 'ja' }, { action: at('ny-dag/svar') });
    expect((await yes.follow()).text()).toContain('I har aftalt tirsdag den 8. december');
    expect(await facts()).toEqual({ number: 1, stage: 'sent_to_provider', late: 1 });
    const list = await (await eyes.browser('unionsCentral')).get('/frister');
    expect(list.text()).toContain('Parterne har aftalt tirsdag den 8. december.');
  });

  it('is left by one side: number and breach stay, and both sides owe the next choice', async () => {
    const before = await open('manager', 'skift-udbyder');
    expect(before.text()).toContain('I beholder nummer 1');
    const left = await before.submit({ reason: 'Vi hører intet.' });
    expect(left.location).toBe(at('udbyder'));
    expect(await facts()).toEqual({ number: 1, stage: 'choosing_provider', late: 1 });
    expect(await eyes.rows()).toEqual(await eyes.reckoned());
    for (const who of parties)
      expect((await open(who, '')).$('main .turn h2').text()).toContain('Vælg en anden udbyder senest');
    expect((await open('coordinator', '')).text()).toContain(
      'Parterne har valgt en anden udbyder. Sagen ligger ikke længere hos jer',
    );
    const tooLate = await open('representative', 'skift-udbyder');
    expect(tooLate.heading()).toBe('Det kan ikke gøres nu');
    expect(tooLate.links()).toContainEqual({ text: 'Til sagen', href: `/sager/${eyes.caseId}` });
  });
});
