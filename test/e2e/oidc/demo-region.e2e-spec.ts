import { demoIssuer, demoSubjectOf } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { newId, systemActor } from '@samraad/platform';
import { seedScheme } from '@samraad/scheme/testing';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('»Log ind via regionen« in the demo', () => {
  let portal: PortalApp;
  let mette: MadePerson;
  const run = (sql: string, params: unknown[] = []) =>
    portal.uow.run(systemActor('test'), async (tx) => void (await tx.query(sql, params)));
  /** Follows the provider's own redirects, which are on the portal's very address. */
  const follow = async (browser: Browser, from: Page): Promise<Page> => {
    let page = from;
    while (page.status === 303 && page.location !== '/') {
      const to = new URL(page.location, portal.address);
      expect(to.origin).toBe(portal.address);
      page = await browser.get(to.pathname + to.search);
    }
    return page;
  };
  const toRegion = async (browser: Browser) =>
    follow(browser, await (await browser.get('/log-ind')).submit({}, { action: '/log-ind/via/regionen' }));

  beforeAll(async () => {
    portal = await createPortalApp();
    const roles = [{ role: 'manager', unitId: (await seedScheme(portal)).unit('sj-demo-akut') }] as const;
    mette = await portal.person({ name: 'Mette Prøve', email: 'mette@region.example', roles });
    await run(`INSERT INTO demo_person VALUES ($1, 'vist', 'Leder, Akutafdelingen', 1)`, [mette.accountId]);
    await run(
      `INSERT INTO external_identity (id, issuer, subject, account_id, linked_at)
       VALUES ($1, $2, $3, $4, clock_timestamp())`,
      [newId(), demoIssuer, demoSubjectOf(mette.email), mette.accountId],
    );
  });
  afterAll(() => portal.close());

  it('asks who one is, and tells whom Samråd does not know what to do', async () => {
    const browser = portal.browser();
    const region = await toRegion(browser);
    expect(region.heading()).toBe('Regionens login');
    const back = await follow(browser, await region.submit({ subject: 'kim.nygaard' }));
    expect([back.status, back.heading()]).toEqual([403, 'Samråd kender dig ikke fra regionen endnu']);
    const no = await follow(browser, await (await toRegion(browser)).submit({ subject: '' }));
    expect([no.status, no.text()]).toEqual([403, expect.stringContaining('sagde selv nej')]);
  });

  it('lets in the region’s people', async () => {
    const browser = portal.browser();
    const region = await toRegion(browser);
    expect(region.text()).toContain('Leder, Akutafdelingen');
    const back = await follow(browser, await region.submit({ subject: demoSubjectOf(mette.email) }));
    expect([back.status, back.location]).toEqual([303, '/']);
    expect((await browser.get('/min-side')).text()).toContain('Mette Prøve');
  });

  it('is not there for others, nor outside a demo', async () => {
    const foreign = portal.browser({ 'X-Forwarded-For': '203.0.113.9' });
    const where = '/demo/regionens-login/.well-known/openid-configuration';
    expect((await foreign.get(where)).status).toBe(404);
    expect((await portal.browser().get('/demo/regionen/opdigtet')).status).toBe(404);
    const real = await createPortalApp({ SAMRAAD_DEMO: '0' });
    expect((await real.browser().get(where)).status).toBe(404);
    expect((await real.browser().get('/log-ind')).text()).not.toContain('Log ind via');
    await real.close();
  });
});
