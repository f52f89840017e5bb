import type { MadePerson } from '@samraad/identity/testing';
import type { Browser } from '../../support/browser';
import { oidcPortal, type OidcPortal, pathOf, strong } from './support/oidc-portal';

const own = '/min-side/andre-logins';

describe('linking a login elsewhere', () => {
  let at: OidcPortal;
  let admin: MadePerson;
  const subjectsOf = async ({ personId }: MadePerson) =>
    (
      await at.sql<{ subject: string }>(
        `SELECT subject FROM external_identity JOIN account ON account.id = account_id
         WHERE person_id = $1 ORDER BY subject`,
        [personId],
      )
    ).map(({ subject }) => subject);
  const mailsTo = async ({ personId }: MadePerson) =>
    (
      await at.sql<{ kind: string }>(
        `SELECT mail_kind AS kind FROM mail_message WHERE person_id = $1 AND mail_kind LIKE 'identity.external%'
         ORDER BY mail_kind`,
        [personId],
      )
    ).map(({ kind }) => kind);
  const linked = async (name: string, subject: string) => {
    const person = await at.portal.person({ name });
    const browser = await at.portal.signIn(person.email);
    expect((await at.link(browser, subject)).location).toBe(own);
    return { person, browser };
  };
  const grow = (browser: Browser) =>
    browser
      .get('/min-side')
      .then(() => at.sql(`UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '1')`));

  beforeAll(async () => {
    at = await oidcPortal();
    admin = await at.portal.person({ name: 'Ada Prøve', roles: [{ role: 'administrator' }] });
  });
  afterAll(() => at.close());

  it('is done from one’s own page, told by mail, and undone there', async () => {
    const { person, browser } = await linked('Mette Prøve', 'm1');
    const page = await browser.get(own);
    expect(page.text()).toContain('Du kan logge ind via Region Nord.');
    expect(page.text()).toContain('er du stadig logget ind dér');
    expect(page.header('content-security-policy')).toContain(at.syd.issuer);
    expect(await subjectsOf(person)).toEqual(['m1']);
    const [row] = await at.sql<{ id: string }>(`SELECT id FROM external_identity WHERE subject = 'm1'`);
    const gone = await page.submit({}, { action: `${own}/${row?.id}/fjern` });
    expect(gone.location).toBe(own);
    expect(await subjectsOf(person)).toEqual([]);
    expect((await browser.get(own)).text()).toContain('Kobl din bruger til Region Nord');
    expect(await mailsTo(person)).toEqual(['identity.external-linked', 'identity.external-unlinked']);
  });

  it('asks for a fresh proof first, and goes on to the issuer from there', async () => {
    const person = await at.portal.person({ name: 'Frida Prøve' });
    const browser = await at.portal.signIn(person.email);
    const page = await browser.get(own);
    await grow(browser);
    const asked = await page.submit({}, { action: `${own}/nord/tilfoej` });
    expect(asked.status).toBe(403);
    expect(asked.header('content-security-policy')).toContain(at.nord.issuer);
    const on = await asked.submit({ 'proof-password': 'kun-til-afprøvning' });
    expect(new URL(on.location).origin).toBe(at.nord.issuer);
  });

  it('is refused to the second of two who want the same', async () => {
    const { browser: first } = await linked('Hans Prøve', 'h1');
    const grete = await at.portal.person({ name: 'Grete Prøve' });
    const second = await at.portal.signIn(grete.email);
    const page = await at.link(second, 'h1');
    expect([page.status, page.text()]).toEqual([422, expect.stringContaining('koblet til en anden bruger')]);
    expect(page.text()).not.toContain('Hans');
    expect(await subjectsOf(grete)).toEqual([]);
    expect((await first.get(own)).text()).toContain('Du kan logge ind via');
  });

  it('is one for each account at an issuer, and the same again is no error', async () => {
    const { person, browser } = await linked('Ida Prøve', 'i1');
    const again = async (subject: string) => {
      at.nord.person = subject;
      const token = String((await browser.get('/min-side')).formFields('/log-ud')['_csrf']);
      return at.through(browser, at.nord, await browser.post(`${own}/nord/tilfoej`, { _csrf: token }));
    };
    expect((await again('i1')).location).toBe(own);
    expect((await again('i2')).text()).toContain('allerede koblet til et andet login');
    expect(await subjectsOf(person)).toEqual(['i1']);
    expect(await mailsTo(person)).toEqual(['identity.external-linked']);
  });

  it('holds for who began it alone, and for nobody who is out', async () => {
    const per = await at.portal.person({ name: 'Per Prøve' });
    const browser = await at.portal.signIn(per.email);
    at.nord.person = 'p1';
    const begun = await (await browser.get(own)).submit({}, { action: `${own}/nord/tilfoej` });
    const back = pathOf(await at.nord.walk(begun.location));
    await (await browser.get('/min-side')).submit({}, { action: '/log-ud' });
    const page = await browser.get(back);
    expect([page.status, page.heading()]).toEqual([409, 'Din bruger blev ikke koblet']);
    expect(await subjectsOf(per)).toEqual([]);
  });

  it('counts as a second factor where the configuration takes the issuer’s word', async () => {
    const { browser } = await linked('Sara Prøve', 's1');
    const methods = async (acr?: string) => {
      at.nord.bend = (claims) => ({ ...claims, ...(acr && { acr }) });
      await (await browser.get('/min-side')).submit({}, { action: '/log-ud' });
      await at.through(browser, at.nord, await at.begin(browser));
      at.nord.bend = null;
      const [row] = await at.sql<{ methods: string[] }>(
        `SELECT sess #> '{proof,methods}' AS methods FROM session ORDER BY (sess #>> '{proof,at}')::bigint DESC LIMIT 1`,
      );
      return row?.methods;
    };
    expect(await methods()).toEqual(['oidc']);
    expect(await methods('https://refeds.org/profile/sfa')).toEqual(['oidc']);
    expect(await methods(strong)).toEqual(['oidc-strong']);
  });

  it('is enough for a role that asks for a second factor, when it counts as one', async () => {
    const ada = await at.portal.person({ name: 'Asta Prøve', roles: [{ role: 'administrator' }] });
    await at.link(await at.portal.signIn(ada.email), 'asta');
    await at.sql('DELETE FROM totp WHERE account_id = $1', [ada.accountId]);
    const statusWith = async (acr: string | undefined) => {
      at.nord.bend = (claims) => ({ ...claims, ...(acr && { acr }) });
      const browser = at.portal.browser();
      await at.through(browser, at.nord, await at.begin(browser));
      at.nord.bend = null;
      return (await browser.get('/mails')).status;
    };
    expect([await statusWith(undefined), await statusWith(strong)]).toEqual([303, 200]);
  });

  describe('an administrator', () => {
    const page = (personId: string) => `/administration/personer/${personId}/andre-logins`;
    /** A second account of a person. */
    const otherAccount = async (personId: string, email: string) => {
      const [row] = await at.sql<{ id: string }>(
        `INSERT INTO account (id, person_id, email) VALUES (gen_random_uuid(), $1, $2) RETURNING id`,
        [personId, email],
      );
      return row?.id ?? '';
    };

    it('takes it away, and moves it to another of the person’s own accounts', async () => {
      const { person } = await linked('Tove Prøve', 't1');
      await linked('Ulla Prøve', 'u1');
      const stranger = await at.portal.person({ name: 'Ole Prøve' });
      const second = await otherAccount(person.personId, 'tove@universitet.example');
      const browser = await at.portal.signIn(admin.email);
      const shown = await browser.get(page(person.personId));
      expect(shown.heading()).toBe('Hvor Tove Prøve kan logge ind fra');
      const [row] = await at.sql<{ id: string }>(`SELECT id FROM external_identity WHERE subject = 't1'`);
      const move = `${page(person.personId)}/${row?.id}/flyt`;
      const wrong = await shown.submit({ accountId: stranger.accountId }, { action: move });
      expect([wrong.status, wrong.text()]).toEqual([422, expect.stringContaining('personens egne brugere')]);
      expect((await shown.submit({}, { action: move })).location).toBe(page(person.personId));
      const [now] = await at.sql(`SELECT account_id FROM external_identity WHERE subject = 't1'`);
      expect(now).toEqual({ account_id: second });
      const elsewhere = `${page(stranger.personId)}/${row?.id}/fjern`;
      const token = String(shown.formFields(move)['_csrf']);
      expect((await browser.post(elsewhere, { _csrf: token })).status).toBe(404);
      await shown.submit({}, { action: `${page(person.personId)}/${row?.id}/fjern` });
      expect(await subjectsOf(person)).toEqual([]);
      expect(await mailsTo(person)).toEqual([
        'identity.external-linked',
        'identity.external-relinked',
        'identity.external-unlinked',
      ]);
    });

    it('does the same through the API', async () => {
      const { person } = await linked('Vera Prøve', 'v1');
      const second = await otherAccount(person.personId, 'vera@universitet.example');
      const api = await at.portal.api(admin.email);
      const path = `/people/${person.personId}/external-identities`;
      const listed = await api.get(path);
      expect(listed.body).toMatchObject({ total: 1, items: [{ subject: 'v1', issuer: at.nord.issuer }] });
      const { id } = (listed.body['items'] as { id: string }[])[0] ?? { id: '' };
      const key = { 'Idempotency-Key': 'flyt' };
      expect(
        (await api.post(`${path}/${id}/relink`, { accountId: admin.accountId }, { ...key })).status,
      ).toBe(422);
      expect(
        (await api.post(`${path}/${id}/relink`, { accountId: second }, { 'Idempotency-Key': 'f2' })).status,
      ).toBe(204);
      expect((await api.delete(`${path}/${id}`)).status).toBe(204);
      expect((await api.delete(`${path}/${id}`)).status).toBe(404);
      expect((await api.get(path)).body).toEqual({ items: [], total: 0 });
    });

    it('is one: nobody else sees or does any of it', async () => {
      const { person, browser } = await linked('Xenia Prøve', 'x1');
      expect((await browser.get(page(person.personId))).status).toBe(403);
      const api = await at.portal.api(person.email);
      expect((await api.get(`/people/${person.personId}/external-identities`)).status).toBe(403);
      expect((await browser.get(page('0190a2f4-6f4e-7c1a-9d51-9c9f3a1d2b10'))).status).toBe(403);
    });
  });
});
