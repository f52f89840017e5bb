import { CloseAccount, type LinkPurpose, OneTimeLinks, ReopenAccount } from '@samraad/identity';
import { type MadePerson, testPassword } from '@samraad/identity/testing';
import { Refused, systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const good = 'lampe-regnvejr-tromme-ost';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('one’s own account', () => {
  let portal: PortalApp;
  let mette: MadePerson;
  const rows = <R>(sql: string, params: unknown[] = []) =>
    portal.uow.run(systemActor('test'), (tx) => tx.query<R>(sql, params));
  const mails = async (to: string) =>
    rows<{ kind: string; token: string | null }>(
      'SELECT mail_kind AS kind, secret_token AS token FROM mail_message WHERE to_address = $1 ORDER BY domain_at, key',
      [to],
    );
  const signInFrom = async (userAgent: string) => {
    const browser = portal.browser({ 'User-Agent': userAgent });
    await (
      await browser.get('/log-ind')
    ).submit({ email: mette.email, password: testPassword }, { action: '/log-ind' });
    return browser;
  };

  beforeAll(async () => {
    portal = await createPortalApp();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    mette = await portal.person({ name: 'Mette Prøve', roles: [] });
  });

  it('is reached from Min side', async () => {
    const own = await (await portal.signIn(mette.email)).get('/min-side');
    const links = own.links().map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining([
        '/min-side/adgangskode',
        '/min-side/email',
        '/min-side/logins',
        '/min-side/luk',
      ]),
    );
  });

  it('changes its password for the old one, ends what else is signed in, and mails its owner', async () => {
    const [browser, elsewhere] = [await portal.signIn(mette.email), await portal.signIn(mette.email)];
    const api = await portal.api(mette.email);
    const page = await browser.get('/min-side/adgangskode');
    const wrong = await page.submit({ oldPassword: 'noget andet', password: good });
    expect([wrong.status, wrong.errorSummary()]).toEqual([
      400,
      ['Den nuværende adgangskode passer ikke. Prøv igen.'],
    ]);
    const easy = await page.submit({ oldPassword: testPassword, password: 'metteprøve123' });
    expect(easy.errorSummary()).toEqual([expect.stringContaining('for let at gætte')]);
    expect(easy.html).not.toMatch(/metteprøve123|kun-til-afprøvning/);
    const before = await rows('SELECT key FROM idempotency');
    expect((await page.submit({ oldPassword: testPassword, password: good })).location).toBe('/min-side');
    expect(await rows('SELECT key FROM idempotency')).toEqual(before);
    expect((await browser.get('/min-side')).status).toBe(200);
    expect((await elsewhere.get('/min-side')).location).toContain('/log-ind');
    expect((await api.get('/rounds')).status).toBe(401);
    expect((await mails(mette.email)).map(({ kind }) => kind)).toContain('identity.password-changed');
    // The same form once more: the old password is none any more.
    expect((await page.submit({ oldPassword: testPassword, password: good })).status).toBe(400);
    await portal.signIn(mette.email, good);
  });

  it('slows whoever guesses the old password', async () => {
    const page = await (await portal.signIn(mette.email)).get('/min-side/adgangskode');
    let answer = page;
    for (let n = 0; n < 14; n += 1)
      answer = await page.submit({ oldPassword: `gæt nummer ${n}`, password: good });
    expect(answer.errorSummary()).toEqual([expect.stringContaining('for mange forsøg')]);
  });

  it('changes its address when the new one is proved, tells the old, and kills what was sent there', async () => {
    const browser = await portal.signIn(mette.email);
    const page = await browser.get('/min-side/email');
    expect((await page.submit({ email: ` ${mette.email.toUpperCase()}` })).errorSummary()).toEqual([
      'Det er den adresse, du allerede logger ind med.',
    ]);
    const fresh = `ny-${mette.accountId}@region.example`;
    const sent = await (await page.submit({ email: fresh.toUpperCase() })).follow();
    expect(sent.heading()).toBe('Se i din nye mail');
    expect((await browser.get('/min-side')).text()).toContain(mette.email);
    const [mail] = await mails(fresh);
    const link = await portal.browser().get(`/link/${mail?.token}`);
    expect([link.heading(), link.text().includes(fresh)]).toEqual(['Bekræft din nye e-mailadresse', true]);
    await link.submit();
    expect((await browser.get('/min-side')).text()).toContain(fresh);
    expect((await mails(mette.email)).map(({ kind }) => kind)).toEqual(['identity.email-changed']);
    await portal.signIn(fresh);
    await expect(portal.signIn(mette.email)).rejects.toThrow();
  });

  it('answers an address that exists alike, tells its owner, and lets nobody have it', async () => {
    const bo = await portal.person({ name: 'Bo Lund' });
    const browser = await portal.signIn(mette.email);
    const sent = await (await (await browser.get('/min-side/email')).submit({ email: bo.email })).follow();
    expect(sent.heading()).toBe('Se i din nye mail');
    expect(await mails(bo.email)).toEqual([{ kind: 'identity.email-in-use', token: null }]);
    // Got by somebody else after it was asked for.
    const fresh = `kapløb-${mette.accountId}@region.example`;
    await (await browser.get('/min-side/email')).submit({ email: fresh });
    const [mail] = await mails(fresh);
    await portal.person({ email: fresh });
    const used = await (await portal.browser().get(`/link/${mail?.token}`)).submit();
    expect([used.status, used.text().includes('allerede en bruger')]).toEqual([409, true]);
  });

  it('shows where it is signed in, and ends one or all others', async () => {
    const browser = await signInFrom(firefox);
    const [phone, other] = [await signInFrom('Mozilla/5.0 (iPhone) Safari/604.1'), await signInFrom('')];
    const page = await browser.get('/min-side/logins');
    expect(page.text()).toContain('Her, hvor du er nuFirefox på Windows');
    expect([page.text().includes('Safari på iPhone'), page.text().includes('Ukendt enhed')]).toEqual([
      true,
      true,
    ]);
    expect((await page.submit()).errorSummary()).toEqual([
      expect.stringContaining('Vælg, hvor du vil logges ud'),
    ]);
    const label = page.$('label:contains("Safari på iPhone")').attr('for') ?? '';
    const signIn = page.$(`#${label}`).attr('value') ?? '';
    // Another's sign-in is none of one's own.
    const bo = await portal.person();
    const others = await portal.signIn(bo.email);
    const { _csrf } = (await others.get('/min-side')).formFields() as Record<string, string>;
    expect((await others.post('/min-side/logins', { _csrf: _csrf ?? '', signIn })).status).toBe(400);
    expect((await page.submit({ signIn })).location).toBe('/min-side/logins');
    expect((await phone.get('/min-side')).location).toContain('/log-ind');
    expect((await other.get('/min-side')).status).toBe(200);
    expect((await (await browser.get('/min-side/logins')).submit({ all: 'ja' })).status).toBe(303);
    expect((await other.get('/min-side')).location).toContain('/log-ind');
    expect((await browser.get('/min-side/logins')).text()).toContain('Du er ikke logget ind andre steder.');
  });

  it('is closed by its owner and opened by an administrator', async () => {
    const [browser, elsewhere] = [await portal.signIn(mette.email), await portal.signIn(mette.email)];
    const page = await browser.get('/min-side/luk');
    expect((await page.submit()).status).toBe(400);
    expect((await page.submit({ sure: 'on' })).location).toBe('/');
    for (const one of [browser, elsewhere])
      expect((await one.get('/min-side')).location).toContain('/log-ind');
    await expect(portal.signIn(mette.email)).rejects.toThrow('passer ikke sammen');
    expect((await mails(mette.email)).map(({ kind }) => kind)).toEqual(['identity.account-closed']);
    const keeper = await portal.person({ roles: [{ role: 'administrator' }] });
    const { accountId } = mette;
    await portal.uow.run(keeper.actor, (tx) => portal.get(ReopenAccount).execute(tx, { accountId }));
    await portal.signIn(mette.email);
    const again = portal.uow.run(keeper.actor, (tx) => portal.get(ReopenAccount).execute(tx, { accountId }));
    await expect(again).rejects.toMatchObject({ refusal: { status: 409 } });
  });

  it('says before it is closed which roles end', async () => {
    const leaving = await portal.person({ roles: [{ role: 'auditor' }] });
    const page = await (await portal.signIn(leaving.email)).get('/min-side/luk');
    expect(page.text()).toContain('Roller, der ophører');
    expect(page.text()).toContain('Revisor');
    expect((await page.submit({ sure: 'on' })).location).toBe('/');
    const [mail] = await rows<{ text: string }>(
      `SELECT text_body AS text FROM mail_message WHERE to_address = $1 AND mail_kind = 'identity.account-closed'`,
      [leaving.email],
    );
    expect(mail?.text).toContain('Dine roller er ophørt');
  });

  it('is not closed when nobody else could let people in', async () => {
    await rows(`DELETE FROM role_assignment WHERE role = 'administrator'`);
    const keeper = await portal.person({ roles: [{ role: 'administrator' }] });
    const page = await (await portal.signIn(keeper.email)).get('/min-side/luk');
    expect((await page.submit({ sure: 'on' })).errorSummary()).toEqual([
      expect.stringContaining('den eneste administrator'),
    ]);
    const other = await portal.person({ roles: [{ role: 'administrator' }] });
    const close = ({ accountId, actor }: MadePerson) =>
      portal.uow
        .run(actor, (tx) => portal.get(CloseAccount).execute(tx, { accountId }))
        .then(
          () => 'closed',
          (error: unknown) => (error instanceof Refused ? error.refusal.key : Promise.reject(error)),
        );
    // Both at once: one of them stays.
    expect((await Promise.all([close(keeper), close(other)])).sort()).toEqual([
      'closed',
      'identity.last-administrator',
    ]);
  });

  describe('over the API', () => {
    const status = async (answer: Promise<{ status: number }>) => (await answer).status;

    it('tells who one is, and where one is signed in', async () => {
      await signInFrom(firefox);
      const api = await portal.api(mette.email);
      const { accountId: id, personId, name, email } = mette;
      expect((await api.get('/account')).body).toEqual({ id, personId, name, email, roles: [] });
      const { items } = (await api.get('/account/sign-ins')).body as {
        items: { id: string; device: string }[];
      };
      expect(items.map(({ device }) => device)).toEqual(['Firefox på Windows']);
      expect(await status(api.delete(`/account/sign-ins/${items[0]?.id}`))).toBe(204);
      expect(await status(api.delete(`/account/sign-ins/${items[0]?.id}`))).toBe(422);
    });

    it('changes password and address', async () => {
      const api = await portal.api(mette.email);
      const change = (oldPassword: string) =>
        status(api.post('/account/password', { oldPassword, password: good }));
      expect(await change('forkert')).toBe(422);
      expect(await status(api.post('/account/email', { email: 'ingen' }))).toBe(422);
      expect(await status(api.post('/account/email', { email: `x${mette.email}` }))).toBe(204);
      expect(await change(testPassword)).toBe(204);
      expect(await status(api.get('/account'))).toBe(401);
      await portal.api(mette.email, good);
    });

    it('chooses a password by a link; one that is refused leaves the link as it was', async () => {
      const { accountId, email } = mette;
      const issue = (purpose: LinkPurpose) =>
        portal.uow.run(systemActor('test'), (tx) =>
          portal.get(OneTimeLinks).issue(tx, { purpose, accountId, email }),
        );
      const { token } = await issue('reset');
      const api = await portal.api();
      const choose = (given: string, password = good) =>
        status(api.post('/account/password-by-link', { token: given, password }));
      expect(await choose(token, 'adgangskode2026')).toBe(422);
      expect(await choose((await issue('sign-in')).token)).toBe(422);
      expect([await choose('forfalsket'), await choose(token), await choose(token)]).toEqual([404, 204, 410]);
      await portal.api(email, good);
    });

    it('has a link sent that lets a new password be chosen, and says the same to everyone', async () => {
      const api = await portal.api();
      const ask = (email: string) => status(api.post('/account/password-reset', { email }));
      expect([await ask(mette.email), await ask('ingen@region.example'), await ask('ingen')]).toEqual([
        204, 204, 204,
      ]);
      const asked = await rows<{ data: { purpose: string } }>(
        `SELECT data FROM pgboss.job WHERE name = 'identity.send-link' ORDER BY created_on DESC LIMIT 3`,
      );
      expect(asked.map(({ data }) => data.purpose)).toEqual(['reset', 'reset', 'reset']);
      let last = 204;
      for (let n = 0; n < 40 && last === 204; n += 1) last = await ask(`nr-${n}@region.example`);
      expect(last).toBe(429);
    });

    it('closes and opens anybody’s account for an administrator, and for nobody else', async () => {
      const keeper = await portal.person({ roles: [{ role: 'administrator' }] });
      const [api, own] = [await portal.api(keeper.email), await portal.api(mette.email)];
      const act = (name: string, by = api) => status(by.post(`/accounts/${mette.accountId}/${name}`, {}));
      expect(await act('close', own)).toBe(403);
      expect([await act('close'), await act('close')]).toEqual([204, 409]);
      expect(await status(own.get('/account'))).toBe(401);
      expect([await act('reopen'), await act('reopen')]).toEqual([204, 409]);
      await portal.api(mette.email);
    });
  });
});
