import { InvitePerson } from '@samraad/identity';
import { SoftwareKey, testPassword, type MadePerson } from '@samraad/identity/testing';
import { CONFIG, type Config, systemActor } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const security = '/min-side/sikkerhed';
const keys = `${security}/adgangsnoegler`;
const asking = 'Bekræft, at det er dig';

describe('passkeys on the pages', () => {
  let portal: PortalApp;
  let origin: string;
  const query = <R>(sql: string) => portal.uow.run(systemActor('test'), (tx) => tx.query<R>(sql));
  const letPass = () =>
    query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '1') WHERE sess->'proof' IS NOT NULL`,
    );
  /** What the page's script does: asks where the page says, with the token of the form. */
  const question = async (browser: Browser, page: Page) => {
    const place = page.$('[data-passkey]');
    const _csrf = place.find('[name=_csrf]').attr('value') ?? '';
    const answer = await browser.post(place.attr('data-options') ?? '', { _csrf });
    return { status: answer.status, asked: JSON.parse(answer.status === 200 ? answer.html : '{}') as object };
  };
  const action = (page: Page) => page.$('[data-passkey] form').attr('action') ?? '';
  const make = async (browser: Browser, page: Page, name = 'Min telefon', key = new SoftwareKey(origin)) => {
    const { asked } = await question(browser, page);
    const done = await page.submit({ name, passkey: JSON.stringify(key.create(asked)) });
    return { key, done };
  };
  const show = async (browser: Browser, page: Page, key: SoftwareKey, field = 'passkey') => {
    const { asked } = await question(browser, page);
    return page.submit({ [field]: JSON.stringify(key.get(asked)) }, { action: action(page) });
  };
  const withKey = async (person: MadePerson) => {
    const browser = await portal.signIn(person.email, testPassword);
    const begun = await (await browser.get(security)).submit({}, { action: keys });
    const { key } = await make(browser, await begun.follow());
    return { browser, key };
  };
  const firstStep = async ({ email }: MadePerson, browser = portal.browser()) => {
    const answer = await (
      await browser.get('/log-ind?returnTo=/min-side')
    ).submit({ email, password: testPassword }, { action: '/log-ind' });
    return { browser, page: await answer.follow() };
  };

  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
    origin = new URL(portal.get<Config>(CONFIG).baseUrl).origin;
  });
  afterAll(() => portal.close());
  beforeEach(() => query('DELETE FROM sign_in_budget'));

  it('are made with a name, told of, renamed and taken away', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const browser = await portal.signIn(mette.email);
    const overview = await browser.get(security);
    expect(overview.text()).toContain('adgangskode alene');
    const begun = await overview.submit({}, { action: keys });
    expect(begun.location).toBe(`${keys}/ny`);
    const page = await begun.follow();
    expect([page.$('script[src$="/passkeys.js"]').length, page.$('[data-ready]').attr('hidden')]).toEqual([
      1,
      'hidden',
    ]);
    expect(page.$('noscript').text()).toContain('kode-app');
    expect(page.header('content-security-policy')).toContain("script-src 'self';");
    const silent = await page.submit({ name: 'Min telefon' });
    expect([silent.status, silent.errorSummary()[0]]).toEqual([
      400,
      expect.stringContaining('ikke noget svar'),
    ]);
    const nameless = await page.submit({ name: ' ' });
    expect(nameless.errorSummary()).toHaveLength(1);
    const { done, key } = await make(browser, silent);
    expect(done.location).toBe(`${security}/koder`);
    expect((await (await done.follow()).submit()).$('ol code')).toHaveLength(10);
    const has = await browser.get(security);
    expect(has.text()).toContain('Du logger ind med din adgangsnøgle');
    expect(has.text()).toContain('Min telefon');
    const link = has.links().find(({ text }) => text === 'Ret eller fjern')?.href ?? '';
    const again = await make(browser, await browser.get(`${keys}/ny`), 'Igen', key);
    expect([again.done.status, again.done.errorSummary()]).toEqual([
      400,
      ['Den enhed har allerede en adgangsnøgle til din bruger.'],
    ]);
    const change = await browser.get(link);
    expect(change.text()).toContain('Ikke brugt endnu');
    expect((await change.submit({ name: 'Telefonen' }, { action: link })).location).toBe(security);
    expect((await browser.get(link)).heading()).toBe('Telefonen');
    const stranger = await portal.signIn((await portal.person()).email);
    expect((await stranger.get(link)).status).toBe(404);
    expect((await (await browser.get(link)).submit({}, { action: `${link}/fjern` })).location).toBe(security);
    expect((await browser.get(link)).status).toBe(404);
    expect((await browser.get(security)).text()).toContain('adgangskode alene');
  });

  it('are the second step of signing in, refused in words when they are not as they should be', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const { key } = await withKey(mette);
    const { browser, page } = await firstStep(mette);
    expect([page.heading(), page.text().includes('Genoprettelseskode')]).toEqual([
      'Vis, at det er dig',
      true,
    ]);
    const { asked } = await question(browser, page);
    const elsewhere = JSON.stringify(key.get(asked, { origin: 'https://samraad.evil.example' }));
    const wrong = await page.submit({ passkey: elsewhere }, { action: '/log-ind/trin-2' });
    expect([wrong.status, wrong.errorSummary()]).toEqual([
      401,
      [`Adgangsnøglen blev brugt på en anden adresse end ${origin}. Gå til ${origin}, og prøv igen dér.`],
    ]);
    for (const passkey of ['x', '{}', JSON.stringify({ ...key.get(asked), type: 'y' })])
      expect((await page.submit({ passkey })).status).toBe(401);
    const bo = await portal.person();
    const bos = await withKey(bo);
    const others = await show(browser, wrong, bos.key);
    expect([others.status, others.errorSummary()[0]]).toEqual([401, expect.stringContaining('kender ikke')]);
    const answer = JSON.stringify(key.get((await question(browser, page)).asked));
    expect((await page.submit({ passkey: answer })).location).toBe('/min-side');
    expect((await browser.get('/min-side')).status).toBe(200);
    // What was answered there is worth nothing elsewhere.
    const other = await firstStep(mette);
    expect((await other.page.submit({ passkey: answer })).status).toBe(401);
    expect((await question(portal.browser(), page)).status).toBe(403);
    expect((await browser.get(security)).text()).toContain('Sidst brugt');
  });

  it('let their owner in alone', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const { key } = await withKey(mette);
    const browser = portal.browser();
    const page = await browser.get('/log-ind?returnTo=/min-side');
    expect(page.$('noscript').text()).toContain('adgangskode');
    const unknown = await show(browser, page, new SoftwareKey(origin));
    expect([unknown.status, unknown.errorSummary().length]).toEqual([401, 1]);
    expect((await show(browser, unknown, key)).location).toBe('/min-side');
    expect((await browser.get('/min-side')).text()).toContain('Mette Holm');
    // A question to one browser is answered by no other.
    const { asked } = await question(portal.browser(), page);
    expect(asked).toEqual({});
    const begun = portal.browser();
    const there = await begun.get('/log-ind');
    const stolen = JSON.stringify(key.get((await question(begun, there)).asked));
    const thief = await portal.browser().get('/log-ind');
    expect((await thief.submit({ passkey: stolen }, { action: action(thief) })).status).toBe(401);
  });

  it('are what a fresh proof is made with: an app’s code is too little, a recovery code enough', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const { browser, key } = await withKey(mette);
    const codes = await (await browser.get(`${security}/koder`)).submit();
    const [recovery = ''] = codes
      .$('ol code')
      .toArray()
      .map((one) => codes.$(one).text());
    await letPass();
    const asked = await (await browser.get(security)).submit({}, { action: keys });
    expect([asked.status, asked.heading()]).toEqual([403, asking]);
    expect(asked.$('noscript').text()).toContain('genoprettelseskode');
    const tooLittle = await asked.submit({ 'proof-code': '123456' });
    expect([tooLittle.status, tooLittle.errorSummary()[0]]).toEqual([
      403,
      expect.stringContaining('Brug din adgangsnøgle eller en genoprettelseskode'),
    ]);
    const password = await asked.submit({ 'proof-password': testPassword });
    expect(password.status).toBe(403);
    expect((await show(browser, asked, key, 'proof-passkey')).location).toBe(`${keys}/ny`);
    await letPass();
    expect((await question(browser, await browser.get(`${keys}/ny`))).status).toBe(403);
    const again = await (await browser.get(security)).submit({}, { action: keys });
    expect((await again.submit({ 'proof-code': recovery })).location).toBe(`${keys}/ny`);
  });

  it('are enough for a role that asks for a second factor, and for a token a recovery code stands in', async () => {
    const admin = await portal.person({ roles: [{ role: 'administrator' }] });
    await query(`DELETE FROM totp WHERE account_id = '${admin.accountId}'`);
    const browser = portal.browser();
    await firstStep(admin, browser);
    expect((await browser.get('/administration')).location).toBe(security);
    const { done } = await make(browser, await browser.get(`${keys}/ny`));
    const codes = await (await done.follow()).submit();
    const code = codes.$('ol code').first().text();
    expect((await browser.get('/administration')).status).toBe(200);
    const api = await portal.api();
    await api.signIn(admin.email, testPassword, code);
    expect((await api.get('/account/factors')).body).toEqual({
      app: null,
      passkeys: 1,
      recoveryCodesLeft: 9,
    });
  });

  it('are made instead of a password with an invitation, and then lead on to where it leads', async () => {
    const email = `ny-${Date.now()}@region.example`;
    const invite = { name: 'Ny Person', email, landsAt: '/hjaelp' };
    await portal.uow.run(systemActor('test'), (tx) => portal.get(InvitePerson).execute(tx, invite));
    const [mail] = await query<{ token: string }>(
      `SELECT secret_token AS token FROM mail_message WHERE to_address = '${email}'`,
    );
    const browser = portal.browser();
    const used = await (await browser.get(`/link/${mail?.token}`)).submit();
    const choose = await used.follow();
    expect(choose.links().map(({ text }) => text)).toContain(
      'Brug en adgangsnøgle i stedet for en adgangskode',
    );
    const page = await browser.get('/min-side/adgangsnoegle/ny');
    const { key, done } = await make(browser, page);
    expect(done.location).toBe(`${security}/koder?videre=%2Fhjaelp`);
    const codes = await (await done.follow()).submit();
    expect(codes.links().map(({ href }) => href)).toContain('/hjaelp');
    expect((await browser.get('/min-side/adgangsnoegle/ny')).location).toBe(security);
    const later = portal.browser();
    const signIn = await later.get('/log-ind?returnTo=/min-side');
    expect((await show(later, signIn, key)).location).toBe('/min-side');
    expect((await later.get('/min-side')).text()).toContain('Ny Person');
  });

  describe('over the API', () => {
    it('are made, listed, renamed and taken away, with the token that asked and a fresh one', async () => {
      const { email } = await portal.person();
      const api = await portal.api(email);
      const key = new SoftwareKey(origin);
      const asked = (await api.post('/account/passkeys/question')).body;
      const other = await portal.api(email);
      const wrong = await other.post('/account/passkeys', { name: 'Telefon', answer: key.create(asked) });
      expect([wrong.status, wrong.body['code']]).toEqual([422, 'identity.passkey-not-begun']);
      const made = await api.post('/account/passkeys', { name: 'Telefon', answer: key.create(asked) });
      expect(made.status).toBe(201);
      const path = `/account/passkeys/${String(made.body['id'])}`;
      expect((await api.patch(path, { name: 'Telefonen' })).status).toBe(204);
      const list = await api.get('/account/passkeys');
      expect(list.body).toEqual({
        items: [{ ...made.body, name: 'Telefonen', madeAt: expect.any(String), lastUsedAt: null }],
        total: 1,
      });
      const theirs = await portal.api((await portal.person()).email);
      expect((await theirs.delete(path)).status).toBe(404);
      await query(`UPDATE access_token SET proved_at = proved_at - interval '11 minutes'`);
      for (const refused of [await api.delete(path), await api.post('/account/passkeys/question')])
        expect([refused.status, refused.body['code']]).toEqual([403, 'identity.not-fresh']);
      expect((await api.get('/account/passkeys')).status).toBe(200);
    });
  });
});
