import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { testPassword } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const asking = 'Bekræft, at det er dig';

describe('what can’t be taken back asks for a fresh proof', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  const query = (sql: string) => portal.uow.run(systemActor('test'), (tx) => tx.query(sql));
  /** System time can't be moved: what was proved is made to have been proved earlier. */
  const letPass = async (minutes: number) => {
    const earlier = `to_jsonb((sess->'proof'->>'at')::bigint - ${minutes * 60_000})`;
    await query(
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', ${earlier}) WHERE sess->'proof' IS NOT NULL`,
    );
    await query(`UPDATE access_token SET proved_at = proved_at - interval '${minutes} minutes'`);
  };
  const toSign = async () =>
    (await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'joblife' })).asked();
  const signed = async (caseId: string) =>
    Number(
      (await query(`SELECT count(*) FROM request_signature WHERE request_id = '${caseId}'`))[0]?.['count'],
    );

  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
  });
  afterAll(() => portal.close());
  beforeEach(() => query('DELETE FROM sign_in_budget'));

  it('not within ten minutes of signing in, and then before anything is done', async () => {
    const request = await toSign();
    const path = `/sager/${request.caseId}/underskriv`;
    const mette = await portal.signIn(request.people.manager.email);
    await letPass(9);
    const notRead = await (await mette.get(path)).submit({ read: [] });
    expect([notRead.status, notRead.heading()]).toEqual([400, 'Læs, og skriv under']);
    await letPass(2);
    const page = await mette.get(path);
    expect(page.heading()).toBe('Læs, og skriv under');
    const asked = await page.submit({ read: 'ja' });
    expect([asked.status, asked.heading(), asked.errorSummary()]).toEqual([403, asking, []]);
    expect(await signed(request.caseId)).toBe(0);
  });

  it('keeps all that was typed, and once it is proved sends that very form, once', async () => {
    const request = await toSign();
    const path = `/sager/${request.caseId}/underskriv`;
    const mette = await portal.signIn(request.people.manager.email);
    await letPass(11);
    const sent = { ...(await mette.get(path)).formFields(), read: 'ja', more: ['æ "1"', '<2>'] };
    const asked = await mette.post(path, sent);
    const { 'proof-given': _, 'proof-password': empty, ...kept } = asked.formFields(path);
    expect(kept).toEqual({ ...sent, _csrf: expect.any(String) });
    expect(empty).toBe('');

    const wrong = await asked.submit({ 'proof-password': 'noget andet' });
    expect([wrong.status, wrong.heading()]).toEqual([403, asking]);
    expect(wrong.errorSummary()).toEqual(['Adgangskoden er ikke rigtig. Prøv igen.']);
    expect(wrong.html).not.toContain('noget andet');
    expect(wrong.formFields(path)).toMatchObject({ _submission: kept['_submission'], more: sent.more });

    const twice = [1, 2].map(() => wrong.submit({ 'proof-password': testPassword }));
    const answers = await Promise.all(twice);
    expect(answers.map(({ location }) => location)).toEqual(
      Array(2).fill(`/sager/${request.caseId}/kvittering`),
    );
    expect(await signed(request.caseId)).toBe(1);
    // The proof holds for what comes next.
    const next = await mette.post(path, { ...sent, _submission: 'en-anden-gang' });
    expect([next.status, next.heading()]).toEqual([409, 'Noget er ændret imens']);
  });

  it('is not asked of who may not do it anyway', async () => {
    const request = await toSign();
    const stranger = await portal.person();
    const browser = await portal.signIn(stranger.email);
    await letPass(11);
    const _csrf = (await browser.get('/min-side')).formFields()['_csrf'] ?? '';
    expect((await browser.post(`/sager/${request.caseId}/underskriv`, { _csrf })).status).toBe(404);
  });

  it('takes nobody else’s page: not with their token, nor their password', async () => {
    const request = await toSign();
    const path = `/sager/${request.caseId}/underskriv`;
    const { manager, representative } = request.people;
    const mette = await portal.signIn(manager.email);
    const jonas = await portal.signIn(representative.email);
    await letPass(11);
    const fields = (await (await mette.get(path)).submit({ read: 'ja' })).formFields(path);
    const stolen = await jonas.post(path, { ...fields, 'proof-password': 'jonas-egen-adgangskode' });
    expect([stolen.status, stolen.heading()]).toEqual([403, 'Siden er for gammel til at blive sendt']);
    expect(stolen.html).not.toContain('jonas-egen-adgangskode');
    expect(await signed(request.caseId)).toBe(0);
  });

  it('slows down guessing like signing in', async () => {
    const request = await toSign();
    const path = `/sager/${request.caseId}/underskriv`;
    const mette = await portal.signIn(request.people.manager.email);
    await letPass(11);
    let page = await (await mette.get(path)).submit({ read: 'ja' });
    for (let n = 0; n < 10; n += 1) page = await page.submit({ 'proof-password': 'forkert' });
    expect(page.status).toBe(403);
    page = await page.submit({ 'proof-password': testPassword });
    expect([page.status, page.heading()]).toEqual([429, asking]);
    expect(Number(page.header('retry-after'))).toBeGreaterThan(0);
    expect(await signed(request.caseId)).toBe(0);
  });

  it('is asked of a token older than ten minutes, for writing only', async () => {
    const request = await toSign();
    const api = await portal.api(request.people.manager.email);
    const path = `/requests/${request.caseId}/signatures`;
    await letPass(11);
    const refused = await api.post(path, { hash: request.hash });
    expect([refused.status, refused.body['code']]).toEqual([403, 'identity.not-fresh']);
    expect((await api.get(path)).status).toBe(200);
    const renewed = await portal.api(request.people.manager.email);
    expect((await renewed.post(path, { hash: request.hash })).status).toBe(200);
  });
});

describe('in a demo', () => {
  it('asks, and takes a yes: its people have shown no password', async () => {
    const portal = await createPortalApp();
    try {
      await portal.setTime('2026-11-20T13:10:00Z');
      const place = { unit: 'sj-demo-akut', provider: 'joblife' };
      const request = await (await RequestBuilder.at(portal, await seedCatalogue(portal), place)).asked();
      const mette = await portal.signIn(request.people.manager.email);
      await portal.uow.run(systemActor('test'), (tx) =>
        tx.query(`UPDATE session SET sess = jsonb_set(sess::jsonb, '{proof,at}', '1')`),
      );
      const asked = await (await mette.get(`/sager/${request.caseId}/underskriv`)).submit({ read: 'ja' });
      expect(asked.heading()).toBe(asking);
      expect(asked.text()).toContain('Det her er en demo');
      expect((await asked.submit()).location).toBe(`/sager/${request.caseId}/kvittering`);
    } finally {
      await portal.close();
    }
  });
});
