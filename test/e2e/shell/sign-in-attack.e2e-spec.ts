import type { MadePerson } from '@samraad/identity/testing';
import request from 'supertest';
import type { Browser } from '../../support/browser';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const right = 'kun-til-afprøvning';
const from = (...addresses: string[]) => ({ 'X-Forwarded-For': addresses.join(', ') });

describe('somebody who guesses at a password', () => {
  let portal: PortalApp;
  let owner: MadePerson;
  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    owner = await portal.person();
  });

  /** Sends these passwords one after the other; answers their statuses. */
  async function signIn(browser: Browser, ...passwords: string[]): Promise<number[]> {
    const statuses: number[] = [];
    const page = await browser.get('/log-ind');
    for (const password of passwords)
      statuses.push((await page.submit({ email: owner.email, password }, { action: '/log-ind' })).status);
    return statuses;
  }
  const guesses = (times: number) => Array.from({ length: times }, (_, n) => `forkert ${n}`);

  it('is slowed down after five, and told for how long', async () => {
    const browser = portal.browser(from('203.0.113.5'));
    expect(await signIn(browser, ...guesses(5), right)).toEqual([401, 401, 401, 401, 401, 429]);
    const last = await (await browser.get('/log-ind')).submit({ email: owner.email, password: right });
    expect(last.errorSummary()[0]).toMatch(/Vent \d+ sekund(er)?, og prøv igen/);
    expect(Number(last.header('retry-after'))).toBeGreaterThan(0);
    expect(last.formFields('/log-ind')['email']).toBe(owner.email);
  });

  it('does not keep the owner out, who comes from elsewhere', async () => {
    await signIn(portal.browser(from('203.0.113.5')), ...guesses(10));
    expect(await signIn(portal.browser(from('198.51.100.7')), right)).toEqual([303]);
  });

  it('does not keep the owner out from behind the same address, on a device the owner has used', async () => {
    const hospital = from('203.0.113.80');
    const own = portal.browser(hospital);
    expect(await signIn(own, right)).toEqual([303]);
    await (await own.get('/min-side')).submit();
    await signIn(portal.browser(hospital), ...guesses(6));
    expect(await signIn(portal.browser(hospital), right)).toEqual([429]);
    expect(await signIn(own, 'forkert', right)).toEqual([401, 303]);
  });

  it('does not escape by writing where it comes from: only a proxy of ours is believed', async () => {
    const statuses: number[] = [];
    for (const [n, password] of guesses(7).entries())
      statuses.push(...(await signIn(portal.browser(from(`10.9.9.${n}`, '203.0.113.9')), password)));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('is slowed down at the API alike', async () => {
    const ask = (password: string, address: string) =>
      request(portal.address)
        .post('/api/v1/auth/token')
        .set(from(address))
        .send({ email: owner.email, password });
    for (const password of guesses(5)) expect((await ask(password, '203.0.113.6')).status).toBe(401);
    const slowed = await ask(right, '203.0.113.6');
    expect(slowed).toMatchObject({ status: 429, body: { code: 'identity.too-many-tries' } });
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(right, '198.51.100.8')).status).toBe(200);
  });

  it('finds no difference between an account and none', async () => {
    const answers: [string, number, string][] = [];
    for (const email of [owner.email, 'ingen@region.example']) {
      const page = await portal.browser(from('203.0.113.7')).get('/log-ind');
      for (const password of guesses(6)) {
        const { status, html } = await page.submit({ email, password });
        const told = html.replaceAll(email, '').replace(/value="[^"]*"|\d+ sekund(er)?/g, '');
        answers.push([email, status, told]);
      }
    }
    const of = (email: string) => answers.filter(([one]) => one === email).map(([, ...answer]) => answer);
    expect(of('ingen@region.example')).toEqual(of(owner.email));
  });
});

describe('a portal behind a proxy it was told of', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0', TRUST_PROXY: '192.0.2.1' });
  });
  afterAll(() => portal.close());

  it('believes nobody else, not even the machine itself', async () => {
    const { email } = await portal.person();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const page = await portal.browser(from(`203.0.113.${n}`)).get('/log-ind');
      statuses.push((await page.submit({ email, password: 'forkert' })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
