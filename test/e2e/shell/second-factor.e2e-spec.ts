import { systemActor } from '@samraad/platform';
import { testPassword, type MadePerson } from '@samraad/identity/testing';
import { codeNow } from '../../support/app-codes';
import type { Browser } from '../../support/browser';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const security = '/min-side/sikkerhed';
const step = '/log-ind/trin-2';

describe('a second factor', () => {
  let portal: PortalApp;
  const query = (sql: string) => portal.uow.run(systemActor('test'), (tx) => tx.query(sql));
  const firstStep = async (person: MadePerson, browser = portal.browser(), returnTo = '/min-side') => {
    const page = await browser.get(`/log-ind?returnTo=${returnTo}`);
    return page.submit({ email: person.email, password: testPassword });
  };
  /** Sets an app up through the pages; answers its secret. */
  const setUpApp = async (browser: Browser) => {
    const begun = await (await browser.get(security)).submit({}, { action: `${security}/app/ny` });
    const page = await begun.follow();
    const secret = /[A-Z2-7]{4}( [A-Z2-7]{4}){7}/.exec(page.text())?.[0].replaceAll(' ', '') ?? '';
    const wrong = await page.submit({ code: '000000' });
    expect([wrong.status, wrong.errorSummary().length]).toEqual([400, 1]);
    const picture = await browser.get(`${security}/app/qr.svg`);
    expect([picture.status, picture.header('content-type')]).toEqual([
      200,
      expect.stringContaining('image/svg'),
    ]);
    const done = await page.submit({ code: codeNow(secret) });
    expect(done.location).toBe(`${security}/koder`);
    expect((await browser.get(`${security}/app/qr.svg`)).status).toBe(404);
    return secret;
  };
  const forget = () => query('UPDATE totp SET last_step = 0');

  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
  });
  afterAll(() => portal.close());
  beforeEach(() => query('DELETE FROM sign_in_budget'));

  it('is set up by whoever likes, and then asked for at sign-in, where nobody is in before', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const browser = await portal.signIn(mette.email);
    expect((await browser.get(security)).text()).toContain('adgangskode alene');
    const secret = await setUpApp(browser);
    await forget();

    const again = portal.browser();
    const first = await firstStep(mette, again);
    expect(first.location).toBe(step);
    expect((await again.get('/min-side')).location).toBe('/log-ind?returnTo=%2Fmin-side');
    const page = await first.follow();
    expect(page.heading()).toBe('Vis, at det er dig');
    const wrong = await page.submit({ code: '123456' });
    expect([wrong.status, wrong.formFields()['code']]).toEqual([401, '']);
    const code = codeNow(secret);
    expect((await wrong.submit({ code })).location).toBe('/min-side');
    expect((await again.get('/min-side')).text()).toContain('et ekstra bevis');

    const third = portal.browser();
    const used = await (await (await firstStep(mette, third)).follow()).submit({ code });
    expect([used.status, used.errorSummary()[0]]).toEqual([401, expect.stringContaining('brugt før')]);
  });

  it('can’t be shown by whoever is not halfway in, or has been for more than ten minutes', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    await setUpApp(await portal.signIn(mette.email));
    expect((await portal.browser().get(step)).location).toBe('/log-ind');
    const late = portal.browser();
    const page = await (await firstStep(mette, late)).follow();
    await query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{halfway,at}', '1') WHERE sess->'halfway' IS NOT NULL`,
    );
    expect((await page.submit({ code: '123456' })).location).toBe('/log-ind');
  });

  it('is made up for by a recovery code, shown once', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const browser = await portal.signIn(mette.email);
    await setUpApp(browser);
    const page = await browser.get(`${security}/koder`);
    const shown = await page.submit();
    const codes = shown
      .$('ol code')
      .toArray()
      .map((one) => shown.$(one).text());
    expect(codes).toHaveLength(10);
    expect((await browser.get(`${security}/koder`)).$('ol code')).toHaveLength(0);
    expect((await browser.get(security)).text()).toContain('Du har 10 koder tilbage');
    const other = portal.browser();
    const second = await (await firstStep(mette, other)).follow();
    expect((await second.submit({ code: codes[3] ?? '' })).location).toBe('/min-side');
    expect((await other.get(security)).text()).toContain('Du har 9 koder tilbage');
  });

  it('is what a fresh proof is made with, once one has it: the password alone is worth nothing', async () => {
    const mette = await portal.person({ name: 'Mette Holm' });
    const browser = await portal.signIn(mette.email);
    const secret = await setUpApp(browser);
    await query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '1') WHERE sess->'proof' IS NOT NULL`,
    );
    const asked = await (await browser.get(security)).submit({}, { action: `${security}/app/fjern` });
    expect([asked.status, asked.heading()]).toEqual([403, 'Bekræft, at det er dig']);
    const byPassword = await asked.submit({ 'proof-password': testPassword });
    expect([byPassword.status, byPassword.errorSummary().length]).toEqual([403, 1]);
    await forget();
    const twice = [1, 2].map(() => byPassword.submit({ 'proof-code': codeNow(secret) }));
    expect((await Promise.all(twice)).map(({ location }) => location)).toEqual([security, security]);
    expect((await browser.get(security)).text()).toContain('adgangskode alene');
  });

  describe('in a role that asks for it', () => {
    const administrator = { roles: [{ role: 'administrator' }] } as const;
    /** As people come: nobody has set an app up for them. */
    const without = async () => {
      const person = await portal.person(administrator);
      await query(`DELETE FROM totp WHERE account_id = '${person.accountId}'`);
      return person;
    };

    it('is set up before anything else', async () => {
      const person = await without();
      const browser = portal.browser();
      const signedIn = await firstStep(person, browser, '/administration');
      expect(signedIn.location).toBe('/administration');
      for (const path of ['/administration', '/', '/min-side', '/mails'])
        expect([path, (await browser.get(path)).location]).toEqual([path, security]);
      expect((await browser.get('/hjaelp')).status).toBe(200);
      const page = await browser.get(security);
      expect(page.text()).toContain('Med din rolle skal du have et ekstra bevis');
      await setUpApp(browser);
      expect((await browser.get('/administration')).status).toBe(200);
    });

    it('is asked of programs: a code with the password, and no token without', async () => {
      const bare = portal.browser();
      const ask = async (body: object) =>
        bare
          .postRaw('/api/v1/auth/token', JSON.stringify(body), 'application/json')
          .then(({ status, html }) => [status, (JSON.parse(html) as { code?: string }).code]);
      const lacking = { email: (await without()).email, password: testPassword };
      expect(await ask(lacking)).toEqual([403, 'identity.factor-required']);
      const { email } = await portal.person(administrator);
      const credentials = { email, password: testPassword };
      expect(await ask(credentials)).toEqual([401, 'identity.code-needed']);
      expect(await ask({ ...credentials, code: '000000' })).toEqual([401, 'identity.wrong-code']);
      const code = await portal.code(email);
      expect(await ask({ ...credentials, code })).toEqual([200, undefined]);
      expect(await ask({ ...credentials, code })).toEqual([401, 'identity.wrong-code']);
    });

    it('lets nothing be done with an older token either', async () => {
      const person = await portal.person(administrator);
      const api = await portal.api(person.email);
      expect((await api.get('/organisations')).status).toBe(200);
      await query(`DELETE FROM totp WHERE account_id = '${person.accountId}'`);
      const refused = await api.get('/organisations');
      expect([refused.status, refused.body['code']]).toEqual([403, 'identity.factor-required']);
    });

    it('is reset by an administrator for who has lost it, and nobody else', async () => {
      const karin = await portal.person({ name: 'Karin Dal', roles: [{ role: 'administrator' }] });
      const admin = await portal.signIn((await portal.person(administrator)).email);
      const karins = await portal.signIn(karin.email);
      const path = `/administration/personer/${karin.personId}/ekstra-bevis`;
      const page = await admin.get(path);
      expect(page.text()).toContain('Karin Dal');
      expect((await page.submit()).status).toBe(400);
      expect((await page.submit({ checked: 'known-phone' })).location).toBe('/administration');
      expect((await karins.get('/min-side')).location).toContain('/log-ind');
      expect((await firstStep(karin)).location).toBe('/min-side');
      expect((await admin.get(path)).text()).toContain('intet ekstra bevis');
      const stranger = await portal.signIn((await portal.person()).email);
      expect((await stranger.get(path)).status).toBe(403);
      expect((await admin.get('/administration/personer/nogen/ekstra-bevis')).status).toBe(404);
    });
  });
  describe('over the API', () => {
    const seen = async (answer: Promise<{ status: number; body: Readonly<Record<string, unknown>> }>) => {
      const { status, body } = await answer;
      return [status, body['code']];
    };

    it('is set up, told of, and taken away; its secret is told until a first code is right', async () => {
      const { email } = await portal.person({ name: 'Mette Holm' });
      const api = await portal.api(email);
      expect((await api.get('/account/factors')).body).toEqual({
        app: null,
        passkeys: 0,
        recoveryCodesLeft: null,
      });
      expect(await seen(api.post('/account/recovery-codes'))).toEqual([409, 'identity.no-factor']);
      expect(await seen(api.post('/account/factors/app/confirmation', { code: '000000' }))).toEqual([
        409,
        'identity.app-not-begun',
      ]);
      const begun = await api.post('/account/factors/app');
      const secret = String(begun.body['secret']);
      expect([begun.status, begun.body['address']]).toEqual([201, expect.stringContaining(secret)]);
      expect(await seen(api.post('/account/factors/app/confirmation', { code: '000000' }))).toEqual([
        422,
        'identity.wrong-code',
      ]);
      expect(JSON.stringify(await query('SELECT * FROM idempotency'))).not.toContain(secret);
      const confirmed = await api.post('/account/factors/app/confirmation', { code: codeNow(secret) });
      expect(confirmed.status).toBe(204);
      // The token was got with the password alone: what is set up now is asked of the next.
      expect(await seen(api.delete('/account/factors/app'))).toEqual([403, 'identity.not-fresh']);
      await forget();
      const stronger = await portal.api();
      await stronger.signIn(email, testPassword, codeNow(secret));
      expect(await seen(stronger.post('/account/factors/app'))).toEqual([409, 'identity.app-held']);
      const codes = (await stronger.post('/account/recovery-codes')).body['codes'] as string[];
      expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
      expect((await stronger.get('/account/factors')).body).toEqual({
        app: { since: expect.any(String) },
        passkeys: 0,
        recoveryCodesLeft: 10,
      });
      const byRecovery = await portal.api();
      await byRecovery.signIn(email, testPassword, codes[0]);
      expect(await seen(byRecovery.delete('/account/factors/app'))).toEqual([204, undefined]);
      expect((await api.get('/account/factors')).body).toMatchObject({ app: null });
    });

    it('asks for a token at most ten minutes old, for changing and not for reading', async () => {
      const { email } = await portal.person();
      const api = await portal.api(email);
      await query(`UPDATE access_token SET proved_at = proved_at - interval '11 minutes'`);
      for (const path of ['/account/factors/app', '/account/recovery-codes'])
        expect(await seen(api.post(path))).toEqual([403, 'identity.not-fresh']);
      expect((await api.get('/account/factors')).status).toBe(200);
      expect(await seen((await portal.api()).get('/account/factors'))).toEqual([
        401,
        'platform.sign-in-required',
      ]);
    });
  });
});

describe('in a demo', () => {
  it('nobody has to have one, for pages or tokens, and the page says so', async () => {
    const portal = await createPortalApp();
    try {
      const person = await portal.person({ roles: [{ role: 'administrator' }] });
      const browser = await portal.signIn(person.email);
      expect((await browser.get('/administration')).status).toBe(200);
      expect((await browser.get(security)).text()).toContain(
        'her kan alle logge ind og hente et token uden ekstra bevis',
      );
      expect((await portal.browser().get('/log-ind')).text()).toContain('behøver intet ekstra bevis');
      await setUp(browser);
      expect((await (await portal.api(person.email)).get('/organisations')).status).toBe(200);
    } finally {
      await portal.close();
    }
  });

  /** What is set up is asked for at the page, also there: so that it can be tried. */
  async function setUp(browser: Browser) {
    const page = await (
      await (await browser.get(security)).submit({}, { action: `${security}/app/ny` })
    ).follow();
    const secret = /[A-Z2-7]{4}( [A-Z2-7]{4}){7}/.exec(page.text())?.[0].replaceAll(' ', '') ?? '';
    expect((await page.submit({ code: codeNow(secret) })).status).toBe(303);
  }
});
