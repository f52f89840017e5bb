import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('throttling of writes', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' });
  });
  afterAll(() => portal.close());

  it('stops a flood with a 429 in Danish, and never a read', async () => {
    const browser = portal.browser();
    const page = await browser.get('/kan-vi-bruge-det');
    for (let sent = 0; sent < 300; sent += 50) {
      await Promise.all(Array.from({ length: 50 }, () => page.submit({})));
    }
    const last = await page.submit({});
    expect([last.status, last.heading()]).toEqual([429, 'Vent et øjeblik']);
    expect(Number(last.header('retry-after'))).toBeGreaterThan(0);
    // Signing in counts for itself: a flood from a hospital's one address must not shut the hospital out.
    expect((await (await browser.get('/log-ind')).submit({})).status).toBe(400);
    expect((await browser.get('/log-ind')).status).toBe(200);
    // 300 whole pages: seconds on a quiet machine, more on a busy one.
  }, 120_000);
});
