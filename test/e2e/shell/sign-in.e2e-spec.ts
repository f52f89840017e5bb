import { createPortalApp, type PortalApp } from '../../support/portal-app';
import type { Browser } from '../../support/browser';
import type { MadePerson } from '@samraad/identity/testing';

describe('signing in', () => {
  let portal: PortalApp;
  let mette: MadePerson;

  beforeAll(async () => {
    portal = await createPortalApp();
    mette = await portal.person({ name: 'Mette Prøve', email: 'mette@region.example' });
  });
  afterAll(() => portal.close());

  it('shows the landing page, and makes neither session nor cookie for a reader', async () => {
    const page = await portal.browser().get('/');
    expect(page.status).toBe(200);
    expect(page.heading()).toContain('arbejdsmiljø');
    expect(page.header('set-cookie')).toBe('');
  });

  it('signs in, shows who one is, and out again', async () => {
    const browser = await portal.signIn(mette.email);
    const own = await browser.get('/min-side');
    expect(own.text()).toContain('Mette Prøve');
    expect(own.text()).toContain(mette.email);
    expect((await own.submit()).location).toBe('/');
    expect((await browser.get('/min-side')).location).toBe('/log-ind?returnTo=%2Fmin-side');
  });

  it('comes back to the page one wanted, and only to one of ours', async () => {
    const signIn = async (returnTo: string) => {
      const page = await portal.browser().get(`/log-ind?returnTo=${encodeURIComponent(returnTo)}`);
      return (await page.submit({ email: mette.email, password: 'kun-til-afprøvning' })).location;
    };
    expect(await signIn('/min-side')).toBe('/min-side');
    expect(await signIn('https://ond.example/')).toBe('/');
    expect(await signIn('//ond.example')).toBe('/');
    expect(await signIn('/\\ond.example')).toBe('/');
  });

  it('says in Danish what is missing or wrong, keeps the address, never the password', async () => {
    const page = await portal.browser().get('/log-ind');
    const empty = await page.submit({});
    expect([empty.status, empty.errorSummary()]).toEqual([
      400,
      ['Udfyld feltet »E-mailadresse«.', 'Udfyld feltet »Adgangskode«.'],
    ]);
    const wrong = await page.submit({ email: mette.email, password: 'noget andet' });
    expect(wrong.status).toBe(401);
    expect(wrong.errorSummary()).toEqual(['E-mailadressen og adgangskoden passer ikke sammen. Prøv igen.']);
    expect(wrong.formFields('/log-ind')['email']).toBe(mette.email);
    expect(wrong.html).not.toContain('noget andet');
  });

  it('leads whoever can’t get in to help, and answers a forgotten password alike for everybody', async () => {
    const page = await portal.browser().get('/log-ind');
    const links = page.links().map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining(['/glemt-adgangskode', '/hjaelp#log-ind', '/hjaelp#adgang']),
    );
    const help = await portal.browser().get('/hjaelp');
    expect(['log-ind', 'adgang', 'kontakt'].map((id) => help.$(`#${id}`).length)).toEqual([1, 1, 1]);
    expect(help.text()).toContain('hjaelp@samraad.example');

    const answers: [number, string, string][] = [];
    for (const email of [mette.email, 'ingen@region.example']) {
      const form = await portal.browser().get('/glemt-adgangskode');
      expect((await form.submit({ email: 'mette' })).errorSummary()).toHaveLength(1);
      const sent = await (await form.submit({ email })).follow();
      answers.push([sent.status, sent.heading(), sent.text()]);
    }
    expect(answers[0]).toEqual([200, 'Se i din mail', expect.stringContaining('inden for en time')]);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('changes the session at sign-in', async () => {
    const browser = portal.browser();
    const page = await browser.get('/log-ind');
    const answer = await page.submit({ email: mette.email, password: 'kun-til-afprøvning' });
    expect(answer.header('set-cookie')).toMatch(/samraad=[^;]+; Path=\/; HttpOnly; SameSite=Lax/);
  });

  it('refuses a form without its token, and keeps what was typed', async () => {
    const browser = await portal.signIn(mette.email);
    const page = await browser.post('/log-ind', {
      email: 'nogen@region.example',
      password: 'hemmeligt',
      _csrf: 'x',
    });
    expect(page.status).toBe(403);
    expect(page.heading()).toBe('Siden er for gammel til at blive sendt');
    expect(page.text()).toContain('nogen@region.example');
    expect(page.html).not.toContain('hemmeligt');
    expect((await portal.browser().post('/log-ind', { email: 'a@b.example' })).status).toBe(403);
  });

  it('never writes a session for a read of a signed-in person within the minute', async () => {
    const browser = await portal.signIn(mette.email);
    const rows = async () =>
      portal.uow.run({ kind: 'system', name: 'test' }, (tx) =>
        tx.query('SELECT xmin::text AS x, sid FROM session ORDER BY sid'),
      );
    await browser.get('/min-side');
    const before = await rows();
    await browser.get('/min-side');
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['was idle for long', `UPDATE session SET expire = LOCALTIMESTAMP - interval '1 second'`],
    ['lasted twelve hours', `UPDATE session SET sess = jsonb_set(sess::jsonb, '{signedInAt}', '1')`],
    ['belongs to an account switched off', 'UPDATE account SET active = false'],
  ])('ends a session that %s', async (_why, sql) => {
    const person = await portal.person();
    const browser = await portal.signIn(person.email);
    expect((await browser.get('/min-side')).status).toBe(200);
    const where = sql.includes('account') ? ' WHERE id = $1' : ` WHERE sess::text LIKE '%' || $1 || '%'`;
    await portal.uow.run({ kind: 'system', name: 'test' }, (tx) => tx.query(sql + where, [person.accountId]));
    expect((await browser.get('/min-side')).location).toBe('/log-ind?returnTo=%2Fmin-side');
  });

  describe('signs out from a page left open', () => {
    const token = 'a-token-of-long-ago';
    const out = (browser: Browser) => browser.post('/log-ud', { _csrf: token });

    it('at once, when the browser says that the page is ours', async () => {
      const browser = await portal.signIn(mette.email);
      const same = portal.browser({ 'Sec-Fetch-Site': 'same-origin', Cookie: await cookieOf(mette.email) });
      expect((await out(same)).location).toBe('/');
      expect((await same.get('/min-side')).location).toContain('/log-ind');
      expect((await browser.get('/min-side')).status).toBe(200);
    });

    it('and asks first when it can’t be sure', async () => {
      const browser = await portal.signIn(mette.email);
      const page = await out(browser);
      expect([page.status, page.heading()]).toEqual([200, 'Vil du logge ud?']);
      expect(page.text()).toContain('Mette Prøve');
      expect((await browser.get('/min-side')).status).toBe(200);
      expect((await (await out(browser)).submit()).location).toBe('/');
      expect((await browser.get('/min-side')).location).toContain('/log-ind');
    });

    it('and says so when one is out already', async () => {
      const browser = await portal.signIn(mette.email);
      const old = (await browser.get('/min-side')).formFields();
      await (await browser.get('/min-side')).submit();
      const page = await browser.post('/log-ud', old as Record<string, string>);
      expect([page.status, page.heading()]).toEqual([200, 'Du er logget ud']);
      expect((await browser.get('/log-ud')).heading()).toBe('Du er logget ud');
    });

    it('and does not let another site do it', async () => {
      const foreign = portal.browser({ 'Sec-Fetch-Site': 'cross-site', Cookie: await cookieOf(mette.email) });
      expect((await out(foreign)).heading()).toBe('Vil du logge ud?');
      expect((await foreign.get('/min-side')).status).toBe(200);
    });
  });

  /** The session cookie of a sign-in of its own. */
  async function cookieOf(email: string): Promise<string> {
    const page = await portal.browser().get('/log-ind');
    const answer = await page.submit({ email, password: 'kun-til-afprøvning' });
    return /samraad=[^;]+/.exec(answer.header('set-cookie'))?.[0] ?? '';
  }

  it('takes a session out of the database at sign-out, so that an old cookie opens nothing', async () => {
    const person = await portal.person();
    const browser = await portal.signIn(person.email);
    await (await browser.get('/min-side')).submit();
    const left = await portal.uow.run({ kind: 'system', name: 'test' }, (tx) =>
      tx.query(`SELECT 1 FROM session WHERE sess::text LIKE '%' || $1 || '%'`, [person.accountId]),
    );
    expect(left).toEqual([]);
  });
});
