import { Logger } from '@nestjs/common';
import request from 'supertest';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const production = {
  NODE_ENV: 'production',
  SAMRAAD_DEMO: '0',
  BASE_URL: 'https://samraad.example',
  SESSION_SECRET: 'kX9#pQ2!vL7@mZ4$wR8%tB5^nH3&jF6*',
};

describe('a production that is reached the wrong way', () => {
  let portal: PortalApp;
  const warn = jest.spyOn(Logger.prototype, 'warn');
  beforeAll(async () => {
    portal = await createPortalApp(production);
  });
  afterAll(async () => {
    await portal.close();
    warn.mockRestore();
  });
  const health = async () =>
    ((await request(portal.address).get('/health/ready')).body as { info: object }).info;

  it('is well as long as nobody has come that way', async () => {
    const page = await portal.browser({ 'X-Forwarded-Proto': 'https' }).get('/log-ind');
    expect([page.status, page.$('form [name=email]').length]).toEqual([200, 1]);
    expect(page.header('set-cookie')).toMatch(/__Host-samraad-form=.*Secure/);
    expect(await health()).toMatchObject({ deployment: { status: 'up' } });
    expect(JSON.stringify(await health())).not.toContain('fault');
  });

  it.each([
    ['X-Forwarded-Proto is missing', {}, 'portal.proto-missing', 'sender ikke X-Forwarded-Proto'],
    ['the reader came over http', { 'X-Forwarded-Proto': 'http' }, 'portal.over-http', 'over http'],
  ])('says on the page, in the log and in health that %s', async (_what, headers, fault, words) => {
    const browser = portal.browser(headers);
    warn.mockClear();
    const page = await browser.get('/log-ind');
    expect([page.status, page.$('main form').length]).toEqual([503, 0]);
    expect(page.text()).toContain(words);
    await browser.get('/log-ind');
    expect(warn.mock.calls.filter(([line]) => (line as { fault?: string }).fault === fault)).toHaveLength(1);
    expect(await health()).toMatchObject({ deployment: { status: 'up', fault } });
    const sent = await browser.post('/log-ind', { email: 'mette@region.example', password: 'hemmelig' });
    expect([sent.status, sent.text()]).toEqual([503, expect.stringContaining(words)]);
    expect(sent.html).not.toContain('hemmelig');
  });

  it('leads from http to the right address', async () => {
    const page = await portal.browser({ 'X-Forwarded-Proto': 'http' }).get('/log-ind');
    expect(page.links().map(({ href }) => href)).toContain('https://samraad.example/log-ind');
  });

  it('still lets everybody read', async () => {
    expect((await portal.browser().get('/')).status).toBe(200);
  });
});

describe('a production behind a proxy it was not told of', () => {
  it('says so', async () => {
    const portal = await createPortalApp({ ...production, TRUST_PROXY: '192.0.2.1' });
    const page = await portal.browser({ 'X-Forwarded-Proto': 'https' }).get('/log-ind');
    expect([page.status, page.text()]).toEqual([503, expect.stringContaining('ikke nævnt i TRUST_PROXY')]);
    await portal.close();
  });
});
