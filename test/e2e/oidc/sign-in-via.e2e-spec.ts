import type { MadePerson } from '@samraad/identity/testing';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { base, oidcPortal, type OidcPortal, pathOf } from './support/oidc-portal';

describe('signing in through an issuer', () => {
  let at: OidcPortal;
  let mette: MadePerson;
  const newPerson = (name = 'Mette Prøve') => at.portal.person({ name });
  const browser = () => at.portal.browser();
  const isIn = async (one: Browser) => (await one.get('/min-side')).status === 200;
  /** Nobody is let in, and the page says why in words. */
  const refused = async (one: Browser, page: Page, status: number, words: string) => {
    expect([page.status, page.text()]).toEqual([status, expect.stringContaining(words)]);
    expect(page.text()).not.toMatch(/undefined|OAUTH|invalid_|\{label\}/);
    expect(await isIn(one)).toBe(false);
  };

  beforeAll(async () => {
    at = await oidcPortal();
    mette = await newPerson();
    const own = await at.portal.signIn(mette.email);
    expect((await at.link(own, 'mette')).location).toBe('/min-side/andre-logins');
  });
  afterAll(() => at.close());
  beforeEach(async () => {
    Object.assign(at.nord, { person: 'mette', bend: null, forge: false, down: false });
    await at.sql('DELETE FROM sign_in_budget');
  });

  it('leads to the issuer with code, PKCE, state and nonce, and back to the page one wanted', async () => {
    const one = browser();
    const begun = await at.begin(one, 'nord', '/min-side/andre-logins');
    expect(begun.status).toBe(303);
    const asked = new URL(begun.location);
    expect(asked.origin).toBe(at.nord.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: `${base}/log-ind/via/nord/retur`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(begun.header('set-cookie')).toMatch(/samraad-via=[^;]+;.*HttpOnly;.*SameSite=Lax/);
    const back = await at.through(one, at.nord, begun);
    expect([back.status, back.location]).toEqual([303, '/min-side/andre-logins']);
    expect(back.header('set-cookie')).toMatch(/samraad=[^;]+/);
    expect((await one.get('/min-side')).text()).toContain('Mette Prøve');
    const audited = await at.sql(
      `SELECT action FROM audit_entry WHERE stream = $1 AND action LIKE 'identity.%external%' ORDER BY seq`,
      [`account:${mette.accountId}`],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'identity.external-linked',
      'identity.signed-in-externally',
    ]);
  });

  it('lets forms lead to the configured issuers only, and only where there is a button', async () => {
    const policy = (await browser().get('/log-ind')).header('content-security-policy');
    expect(policy).toContain(`form-action 'self' ${at.nord.issuer} ${at.syd.issuer};`);
    expect((await browser().get('/om')).header('content-security-policy')).toContain("form-action 'self';");
  });

  it('begins a session of its own, and returns to paths of ours only', async () => {
    const one = browser();
    const begun = await at.begin(one, 'nord', 'https://ond.example/');
    expect((await at.through(one, at.nord, begun)).location).toBe('/');
    const jonas = await newPerson('Jonas Prøve');
    const other = await at.portal.signIn(jonas.email);
    const sid = async () => (await at.sql<{ sid: string }>('SELECT sid FROM session')).map((row) => row.sid);
    const before = await sid();
    const token = String((await other.get('/min-side')).formFields('/log-ud')['_csrf']);
    const page = await other.post('/log-ind/via/nord', { _csrf: token });
    expect(page.status).toBe(303);
    await at.through(other, at.nord, page);
    expect((await other.get('/min-side')).text()).toContain('Mette Prøve');
    expect((await sid()).filter((one) => !before.includes(one))).toHaveLength(1);
  });

  it('does not know a stranger, and tells nothing of who has a user', async () => {
    const texts: string[] = [];
    for (const subject of ['ingen', mette.email]) {
      at.nord.person = subject;
      const one = browser();
      const page = await at.through(one, at.nord, await at.begin(one));
      await refused(one, page, 403, 'Region Nord siger god for dig');
      texts.push(page.text());
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('does not let in whose user is closed', async () => {
    const bo = await newPerson('Bo Prøve');
    await at.link(await at.portal.signIn(bo.email), 'bo');
    await at.sql('UPDATE account SET active = false WHERE id = $1', [bo.accountId]);
    const one = browser();
    await refused(one, await at.through(one, at.nord, await at.begin(one)), 403, 'er lukket');
  });

  describe('takes no answer', () => {
    const answerTo = async (one: Browser, change: (url: URL) => void) => {
      const url = new URL(await at.nord.walk((await at.begin(one)).location));
      change(url);
      return one.get(url.pathname + url.search);
    };

    it.each([
      [
        'with another state',
        (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
        400,
        'Begynd forfra',
      ],
      ['without a state', (url: URL) => url.searchParams.delete('state'), 400, 'Begynd forfra'],
      [
        'of another issuer',
        (url: URL) => url.searchParams.set('iss', 'https://ond.example'),
        400,
        'passer ikke',
      ],
      ['that does not say whose it is', (url: URL) => url.searchParams.delete('iss'), 400, 'passer ikke'],
      [
        'at another issuer’s address',
        (url: URL) => void (url.pathname = '/log-ind/via/syd/retur'),
        400,
        'Begynd',
      ],
      [
        'with a code of nobody’s',
        (url: URL) => url.searchParams.set('code', 'opdigtet'),
        400,
        'ikke stå ved',
      ],
    ])('%s', async (_what, change, status, words) => {
      const one = browser();
      await refused(one, await answerTo(one, change), status, words);
    });

    it('twice, nor its code in another round', async () => {
      const one = browser();
      const back = pathOf(await at.nord.walk((await at.begin(one)).location));
      expect((await one.get(back)).status).toBe(303);
      const again = await one.get(back);
      expect([again.status, again.text()]).toEqual([400, expect.stringContaining('kun bruges én gang')]);
      expect(again.text()).toContain('Du er logget ind som Mette Prøve');
      const code = new URL(back, base).searchParams.get('code') ?? '';
      const other = browser();
      const page = await answerTo(other, (url) => url.searchParams.set('code', code));
      await refused(other, page, 400, 'ikke stå ved');
    });

    it('twice at once', async () => {
      const one = browser();
      const back = pathOf(await at.nord.walk((await at.begin(one)).location));
      const statuses = (await Promise.all([one.get(back), one.get(back)])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([303, 400]);
    });

    it('in a browser that did not begin, nor one begun long ago', async () => {
      const back = pathOf(await at.nord.walk((await at.begin(browser())).location));
      const other = browser();
      await refused(other, await other.get(back), 400, 'i denne browser');
      const one = browser();
      const late = pathOf(await at.nord.walk((await at.begin(one)).location));
      await at.sql(`UPDATE external_sign_in SET expires_at = clock_timestamp() - interval '1 second'`);
      await refused(one, await one.get(late), 400, 'for lang tid');
    });

    it.each([
      ['another nonce', { bend: (claims: object) => ({ ...claims, nonce: 'en anden' }) }, 400, 'passer ikke'],
      [
        'another issuer',
        { bend: (claims: object) => ({ ...claims, iss: 'https://ond.example' }) },
        400,
        'passer ikke',
      ],
      ['another client', { bend: (claims: object) => ({ ...claims, aud: 'en-anden' }) }, 400, 'passer ikke'],
      [
        'a time that is past',
        { bend: (claims: { exp?: number }) => ({ ...claims, exp: (claims.exp ?? 0) - 7_200 }) },
        502,
        'Urene',
      ],
      [
        'a time to come',
        { bend: (claims: { iat?: number }) => ({ ...claims, nbf: (claims.iat ?? 0) + 600 }) },
        502,
        'Urene',
      ],
      ['a signature of nobody’s', { forge: true }, 400, 'passer ikke'],
    ])('with an id_token of %s', async (_what, wrong, status, words) => {
      Object.assign(at.nord, wrong);
      const one = browser();
      await refused(one, await at.through(one, at.nord, await at.begin(one)), status, words);
    });

    it('that is a no, or a fault of the issuer’s', async () => {
      at.nord.person = null;
      const one = browser();
      await refused(
        one,
        await at.through(one, at.nord, await at.begin(one)),
        403,
        'lod dig ikke komme videre',
      );
      at.nord.person = 'mette';
      const fault = (url: URL) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'server_error');
        url.searchParams.set('error_description', '<b>hej</b>');
      };
      const page = await answerTo(one, fault);
      await refused(one, page, 502, 'gik galt hos dem');
      expect(page.html).not.toContain('hej');
    });
  });

  it('bears a clock that goes a little wrong', async () => {
    at.nord.bend = (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 10 });
    const one = browser();
    expect((await at.through(one, at.nord, await at.begin(one))).status).toBe(303);
  });

  it('says so when an issuer is down, and everybody else goes on', async () => {
    const one = browser();
    const back = pathOf(await at.nord.walk((await at.begin(one)).location));
    at.nord.down = true;
    await refused(one, await one.get(back), 503, 'Vi kan ikke få fat i Region Nord');
    const begun = await at.begin(one);
    await refused(one, begun, 503, 'Vi kan ikke få fat i Region Nord');
    expect(await isIn(await at.portal.signIn(mette.email))).toBe(true);
    expect((await at.begin(one, 'syd')).status).toBe(303);
    at.nord.down = false;
    expect((await at.through(one, at.nord, await at.begin(one))).status).toBe(303);
  });

  it('slows down floods from one place without asking the issuer', async () => {
    await at.through(browser(), at.nord, await at.begin(browser()));
    const key = `level = 1000000, counted_at = clock_timestamp()`;
    const one = browser();
    const back = pathOf(await at.nord.walk((await at.begin(one)).location));
    await at.sql(`UPDATE sign_in_budget SET ${key}`);
    const before = at.nord.requests;
    const slow = await one.get(back);
    await refused(one, slow, 429, 'for mange forsøg');
    expect(Number(slow.header('retry-after'))).toBeGreaterThan(0);
    expect((await at.begin(one)).status).toBe(429);
    expect(at.nord.requests).toBe(before);
  });

  it('knows no other issuers', async () => {
    const one = browser();
    const token = String((await one.get('/log-ind')).formFields('/log-ind')['_csrf']);
    expect((await one.post('/log-ind/via/ukendt', { _csrf: token })).status).toBe(404);
    expect((await one.get('/log-ind/via/ukendt/retur?code=x&state=y')).status).toBe(404);
    expect((await one.post('/log-ind/via/nord', {})).status).toBe(403);
  });
});
