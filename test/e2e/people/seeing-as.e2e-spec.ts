import { seedCatalogue } from '@samraad/catalogue/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const end = '/administration/se-som/afslut';
const reason = 'Mette har ringet: hun kan ikke finde sin sag.';

describe('seeing a page as a person is', () => {
  let portal: PortalApp;
  let mette: { readonly personId: string };
  let other: { readonly personId: string };
  const email = {
    administrator: 'soeren@samraad.example',
    mette: 'mette@region.example',
    other: 'ea@samraad.example',
  };
  const seeAs = (personId: string) => `/administration/personer/${personId}/se-som`;
  const rows = <R>(sql: string, params: readonly unknown[] = []) =>
    portal.get(Database).query<R>(sql, params);
  const entries = () =>
    rows<{ action: string; body: string }>(
      `SELECT action, body FROM audit_entry WHERE action ~ '^identity.(viewing|page-seen)' ORDER BY recorded_at, stream, seq`,
    );

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    const seeds = await seedCatalogue(portal);
    const unitId = seeds.unit('sj-demo-akut');
    await portal.person({ name: 'Søren', email: email.administrator, roles: [{ role: 'administrator' }] });
    other = await portal.person({ email: email.other, roles: [{ role: 'administrator' }] });
    mette = await portal.person({
      name: 'Mette Holm',
      email: email.mette,
      roles: [{ role: 'manager', unitId }],
    });
  });
  afterAll(() => portal.close());

  const csrfOf = async (browser: Browser) =>
    (await browser.get('/min-side')).$('input[name=_csrf]').attr('value') ?? '';

  async function begin(): Promise<Browser> {
    const browser = await portal.signIn(email.administrator);
    const begun = await (await browser.get(seeAs(mette.personId))).submit({ reason });
    expect([begun.status, begun.location]).toEqual([303, '/']);
    return browser;
  }

  it('asks for a reason, and is never of oneself, of another administrator or of nobody', async () => {
    const browser = await portal.signIn(email.administrator);
    const form = await browser.get(seeAs(mette.personId));
    expect(form.text()).toContain(
      'Det her kan læses af: den, hvis sider du ser, administratorer og revisor.',
    );
    expect((await form.submit({ reason: ' ' })).errorSummary()).toHaveLength(1);
    const refused = await browser.get(seeAs(other.personId));
    expect([refused.text().includes('kan ikke ses af andre'), refused.$('main form').length]).toEqual([
      true,
      0,
    ]);
    const csrf = form.$('input[name=_csrf]').attr('value') ?? '';
    const sent = await browser.post(seeAs(other.personId), { _csrf: csrf, reason });
    expect([sent.status, sent.text()]).toEqual([400, expect.stringContaining('kan ikke ses af andre')]);
    expect((await browser.get(seeAs('9b6e1f0a-0f0e-4a71-9d3e-1f2a3b4c5d6e'))).status).toBe(404);
    expect(await rows('SELECT FROM viewing')).toEqual([]);
  });

  it('is an administrator’s alone, with a fresh proof, and no act of the API', async () => {
    expect((await (await portal.signIn(email.mette)).get(seeAs(other.personId))).status).toBe(403);
    const browser = await portal.signIn(email.administrator);
    await rows(`UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '0')::json`);
    const asked = await (await browser.get(seeAs(mette.personId))).submit({ reason });
    expect(asked.heading()).toContain('Bekræft');
    const document = await (await portal.api(email.administrator)).get('/openapi.json');
    expect(JSON.stringify(document.body)).not.toMatch(/see-as|se-som|viewing/);
  });

  it('shows what the person sees, tells them at once, and notes each page', async () => {
    const browser = await begin();
    const page = await browser.get('/min-side');
    expect(page.$('.seen-as').text()).toContain('Du ser Samråd, som Mette Holm ser det.');
    expect(page.$('main').text()).toContain(email.mette);
    expect(page.$('main button:not([disabled])').length).toBe(0);
    const [mail] = await mailsOrdered(portal.get(Database), { kind: 'identity.pages-seen' });
    expect([mail?.to, mail?.text]).toEqual([email.mette, expect.stringContaining(reason)]);
    // The administrator's own pages are out of reach meanwhile.
    expect((await browser.get('/administration/personer')).status).toBe(403);
    await browser.post(end, { _csrf: await csrfOf(browser) });
    const own = await (await portal.signIn(email.mette)).get('/min-side');
    expect(own.text()).toContain(`Søren: ${reason}`);
    const noted = await entries();
    expect(noted.map(({ action }) => action)).toEqual([
      'identity.viewing-begun',
      'identity.page-seen',
      'identity.page-seen',
      'identity.viewing-ended',
    ]);
    expect(noted[1]?.body).toContain('"/min-side"');
  });

  it('refuses whatever is sent, before any route, and how the person comes in', async () => {
    const browser = await begin();
    const _csrf = await csrfOf(browser);
    for (const path of ['/sager/ny', '/min-side/luk', '/findes/ikke', seeAs(mette.personId)]) {
      const sent = await browser.post(path, { _csrf, reason: 'x' });
      expect([path, sent.status, sent.text()]).toEqual([
        path,
        403,
        expect.stringContaining('intet sendes, ændres'),
      ]);
    }
    for (const path of ['/min-side/sikkerhed', '/min-side/adgangskode', '/min-side/luk'])
      expect([path, (await browser.get(path)).status]).toEqual([path, 403]);
    await browser.post(end, { _csrf });
    expect((await browser.get('/administration/personer')).status).toBe(200);
  });

  it('ends by itself after a quarter of an hour, and when the role does', async () => {
    const late = await begin();
    await rows(`UPDATE viewing SET expires_at = clock_timestamp() WHERE ended_at IS NULL`);
    const over = await late.get('/min-side');
    expect([over.status, over.location]).toEqual([303, seeAs(mette.personId)]);
    expect((await late.get('/min-side')).text()).toContain(email.administrator);
    expect(await rows(`SELECT FROM viewing WHERE ended_by = 'time'`)).toHaveLength(1);
    const gone = await begin();
    await rows(`UPDATE account SET active = false WHERE person_id = $1`, [mette.personId]);
    expect((await gone.get('/min-side')).location).toBe(seeAs(mette.personId));
    await rows(`UPDATE account SET active = true WHERE person_id = $1`, [mette.personId]);
  });

  it('is one at a time, and ends with the sign-out', async () => {
    const [first, second] = [await begin(), await begin()];
    expect((await first.get('/min-side')).location).toBe(seeAs(mette.personId));
    // What another browser began is none of the first one's to end.
    expect((await second.get('/min-side')).$('.seen-as').length).toBe(1);
    const out = await second.post('/log-ud', { _csrf: await csrfOf(second) });
    expect(out.status).toBe(303);
    expect(await rows('SELECT FROM viewing WHERE ended_at IS NULL')).toEqual([]);
  });
});
