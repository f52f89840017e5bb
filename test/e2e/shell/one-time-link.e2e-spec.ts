import { InvitePerson, type LinkPurpose, OneTimeLinks } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { JobQueue, systemActor } from '@samraad/platform';
import { load } from 'cheerio';
import { Client } from 'pg';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const good = 'lampe-regnvejr-tromme-ost';

/** Asks as a browser does: it has the answer as soon as it has read where to go, not when the connection is done with. */
async function press(address: string, path: string): Promise<{ cookie: string; location: string }> {
  const page = await fetch(address + path);
  const cookies = page.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const csrf = String(load(await page.text())('main input[name=_csrf]').val());
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { Cookie: cookies.join('; ') },
    body: new URLSearchParams({ _csrf: csrf }),
    redirect: 'manual',
  });
  const session = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return { cookie: session.join('; '), location: answer.headers.get('location') ?? '' };
}

describe('a one-time link', () => {
  let portal: PortalApp;
  let mette: MadePerson;
  const rows = <R>(sql: string, params: unknown[] = []) =>
    portal.uow.run(systemActor('test'), (tx) => tx.query<R>(sql, params));
  const issue = async (purpose: LinkPurpose, landsAt?: string) => {
    const { accountId, email } = mette;
    const link = await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(OneTimeLinks).issue(tx, { purpose, accountId, email, landsAt }),
    );
    return `/link/${link.token}`;
  };

  beforeAll(async () => {
    portal = await createPortalApp();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    mette = await portal.person({ name: 'Mette Prøve' });
  });

  it('does nothing when it is read, by whoever and however often; the button uses it', async () => {
    const link = await issue('sign-in', '/min-side');
    const head = await fetch(portal.address + link, { method: 'HEAD' });
    expect(head.status).toBe(200);
    for (let n = 0; n < 2; n += 1) {
      const scanned = await portal.browser().get(link);
      expect([scanned.status, scanned.heading()]).toEqual([200, 'Log ind på Samråd']);
      expect(scanned.text()).toContain(mette.email);
      expect(scanned.header('referrer-policy')).toBe('no-referrer');
      expect(scanned.header('cache-control')).toBe('no-store');
    }
    const browser = portal.browser();
    const answer = await (await browser.get(link)).submit();
    expect(answer.location).toBe('/min-side');
    expect((await browser.get('/min-side')).text()).toContain('Mette Prøve');
    const again = await portal.browser().get(link);
    expect([again.status, again.heading()]).toEqual([410, 'Linket er brugt']);
  });

  it('leads on only when the session knows what it gives leave to, however slowly that is kept', async () => {
    const owner = new Client({ connectionString: portal.url });
    await owner.connect();
    try {
      await owner.query(`
        CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.2); RETURN NEW; END';
        CREATE TRIGGER slowly BEFORE INSERT OR UPDATE ON session FOR EACH ROW EXECUTE FUNCTION slowly()`);
      const { cookie, location } = await press(portal.address, await issue('reset'));
      const page = await fetch(portal.address + location, {
        headers: { Cookie: cookie },
        redirect: 'manual',
      });
      expect([location, page.status]).toEqual(['/min-side/adgangskode/ny', 200]);
    } finally {
      await owner.query('DROP FUNCTION IF EXISTS slowly CASCADE');
      await owner.end();
    }
  });

  it('is used once by two who press at once', async () => {
    const link = await issue('sign-in');
    const pages = await Promise.all([portal.browser().get(link), portal.browser().get(link)]);
    const answers = await Promise.all(pages.map((page) => page.submit()));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it('leads nowhere without a form of ours', async () => {
    expect((await portal.browser().post(await issue('sign-in'), {})).status).toBe(403);
  });

  it('says what is wrong with it, in words', async () => {
    const old = await issue('reset');
    await issue('reset');
    const replaced = await portal.browser().get(old);
    expect([replaced.status, replaced.heading()]).toEqual([410, 'Linket gælder ikke mere']);
    const late = await issue('sign-in');
    await rows(
      `UPDATE one_time_link SET issued_at = issued_at - interval '1 hour', expires_at = expires_at - interval '1 hour'`,
    );
    const expired = await portal.browser().get(late);
    expect([expired.status, expired.heading()]).toEqual([410, 'Linket er udløbet']);
    const forged = await portal.browser().get(`/link/${'a'.repeat(43)}`);
    expect([forged.status, forged.heading()]).toEqual([404, 'Linket findes ikke']);
    expect(forged.links().map(({ href }) => href)).toEqual([
      '/log-ind',
      '/glemt-adgangskode',
      '/hjaelp#log-ind',
    ]);
  });

  it('warns whoever is signed in as another, and changes to its own account', async () => {
    const bo = await portal.person({ name: 'Bo Lund' });
    const browser = await portal.signIn(bo.email);
    const page = await browser.get(await issue('sign-in'));
    expect(page.text()).toContain('Du er logget ind som Bo Lund');
    await page.submit();
    expect((await browser.get('/min-side')).text()).toContain('Mette Prøve');
  });

  it('lets a password be chosen, which ends other sessions, and keeps no digest of it', async () => {
    const elsewhere = await portal.signIn(mette.email);
    const browser = portal.browser();
    const chosen = await (await browser.get(await issue('reset', '/min-side'))).submit();
    expect(chosen.location).toBe('/min-side/adgangskode/ny');
    const page = await chosen.follow();
    const short = await page.submit({ password: 'kort' });
    expect([short.status, short.errorSummary()]).toEqual([
      400,
      ['Adgangskoden skal have mindst 12 og højst 200 tegn.'],
    ]);
    const easy = await page.submit({ password: 'adgangskode2026' });
    expect(easy.errorSummary()).toEqual([expect.stringContaining('for let at gætte')]);
    expect(easy.html).not.toContain('adgangskode2026');
    const before = await rows('SELECT key FROM idempotency');
    expect((await page.submit({ password: good })).location).toBe('/min-side');
    expect(await rows('SELECT key FROM idempotency')).toEqual(before);
    expect((await browser.get('/min-side')).status).toBe(200);
    expect((await elsewhere.get('/min-side')).location).toContain('/log-ind');
    await portal.signIn(mette.email, good);
    // Sent once more: nothing is left to choose.
    expect((await page.submit({ password: good })).location).toBe('/min-side');
  });

  it('is needed for choosing one', async () => {
    const browser = await portal.signIn(mette.email);
    expect((await browser.get('/min-side/adgangskode/ny')).location).toBe('/min-side');
    const sent = await browser.post('/min-side/adgangskode/ny', {
      ...(await browser.get('/min-side')).formFields(),
      password: good,
    });
    expect([sent.status, sent.location]).toEqual([303, '/min-side']);
    await expect(portal.signIn(mette.email, good)).rejects.toThrow();
  });

  const tokenTo = async (email: string) => {
    await portal.get(JobQueue).drain();
    const [mail] = await rows<{ secret_token: string }>(
      'SELECT secret_token FROM mail_message WHERE to_address = $1 AND secret_token IS NOT NULL ORDER BY domain_at DESC',
      [email],
    );
    return mail?.secret_token;
  };

  it.each([
    ['/log-ind/link?returnTo=%2Fmin-side', 'Se i din mail', '/min-side'],
    ['/glemt-adgangskode', 'Se i din mail', '/min-side/adgangskode/ny'],
  ])('is asked for at %s, and answered alike for everybody', async (path, heading, to) => {
    const answers: [number, string, string][] = [];
    for (const email of [` ${mette.email.toUpperCase()} `, 'ingen@region.example']) {
      const form = await portal.browser().get(path);
      expect((await form.submit({ email: 'mette' })).errorSummary()).toHaveLength(1);
      const sent = await (await form.submit({ email })).follow();
      answers.push([sent.status, sent.heading(), sent.text()]);
    }
    expect(answers[0]).toEqual([200, heading, expect.stringContaining('om en adresse er kendt')]);
    expect(answers[1]).toEqual(answers[0]);
    const used = await (await portal.browser().get(`/link/${await tokenTo(mette.email)}`)).submit();
    expect(used.location).toBe(to);
  });

  it('brings in somebody who was invited, from the mail, whose row never held it', async () => {
    const email = 'ny@region.example';
    await portal.uow.run(systemActor('test'), (tx) =>
      portal.get(InvitePerson).execute(tx, { name: 'Ny Kollega', email, landsAt: '/min-side' }),
    );
    const [mail] = await rows<{ secret_token: string; text_body: string; html_body: string }>(
      'SELECT secret_token, text_body, html_body FROM mail_message WHERE to_address = $1',
      [email],
    );
    expect(`${mail?.text_body}${mail?.html_body}`).not.toContain(mail?.secret_token);
    const browser = portal.browser();
    const page = await (await (await browser.get(`/link/${mail?.secret_token}`)).submit()).follow();
    expect(page.text()).toContain(email);
    expect((await page.submit({ password: good })).location).toBe('/min-side');
    expect((await browser.get('/min-side')).text()).toContain('Ny Kollega');
  });
});
