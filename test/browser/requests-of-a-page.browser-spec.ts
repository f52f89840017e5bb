import type { Browser, BrowserContext } from 'playwright-core';
import { createPortalApp, type PortalApp } from '../support/portal-app';
import { launchChromium } from './support/chromium';

describe('what a page asks for', () => {
  let portal: PortalApp;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    portal = await createPortalApp();
    browser = await launchChromium();
    context = await browser.newContext({ baseURL: portal.address });
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });

  /** What goes to the portal while a page is fetched and drawn: what is taken from the browser's own keeping does not. */
  async function asked(path: string): Promise<string[]> {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const addresses = new Map<string, string>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
      addresses.set(requestId, request.url),
    );
    devtools.on('Network.requestServedFromCache', ({ requestId }) => addresses.delete(requestId));
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache) addresses.delete(requestId);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.close();
    return [...addresses.values()].filter((url) => url.startsWith(portal.address));
  }

  it('is at most six things the first time, and the page alone after that', async () => {
    const first = await asked('/');
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThanOrEqual(6);
    for (const path of ['/om', '/']) expect(await asked(path)).toEqual([portal.address + path]);
  });

  it('is a script more where a page has one, and only the first time', async () => {
    const script = expect.stringMatching(/\/assets\/[^/]+\/passkeys\.js$/);
    expect(await asked('/log-ind')).toEqual([`${portal.address}/log-ind`, script]);
    expect(await asked('/log-ind')).toEqual([`${portal.address}/log-ind`]);
  });
});
