import type { Browser } from 'playwright-core';
import { createPortalApp, type PortalApp } from '../support/portal-app';
import { Auditor } from './support/auditor';
import { launchChromium } from './support/chromium';

// The portal's policy forbids styles in the page: attributes of old HTML do here.
const around = (body: string) =>
  `<!doctype html><html lang="da"><head><title>Prøve</title>` +
  `<link rel="stylesheet" href="/assets/samraad.css"></head><body><main><h1>Prøve</h1>${body}</main></body></html>`;

describe('the auditor, which every browser test trusts,', () => {
  let portal: PortalApp;
  let browser: Browser;
  let auditor: Auditor;

  beforeAll(async () => {
    portal = await createPortalApp();
    browser = await launchChromium();
    auditor = await Auditor.open(browser, portal.address);
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });

  async function findings(body: string, where: string): Promise<readonly string[]> {
    auditor.look(around(body), where);
    return auditor.findings();
  }

  it('finds nothing on a good page, which has the portal’s looks', async () => {
    expect(
      await findings('<button class="button button-primary" type="button">Gem</button>', 'good'),
    ).toEqual([]);
    expect(await auditor.backgroundOf('.button-primary')).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('finds what axe finds', async () => {
    const found = await findings(
      '<p><font color="#aaaaaa">Grå ord på hvid bund</font></p><input name="x">',
      'bad',
    );
    expect(found.map((one) => one.replace(/ \(.*/s, ''))).toEqual(['bad: color-contrast', 'bad: label']);
  });

  it('finds what sticks out at 320 px but not at 1280', async () => {
    expect(await findings('<hr width="600">', 'wide')).toEqual([
      'wide: 320 px: <hr width="600">',
      'wide: 320 px: scrolls sideways',
    ]);
  });

  it('finds buttons that are too small to hit', async () => {
    const found = await findings('<button type="button">x</button>', 'small');
    expect(found.map((one) => one.replace(/\d+ x \d+/, 'n x n'))).toEqual([
      'small: 1280 px: n x n px: x',
      'small: 320 px: n x n px: x',
    ]);
  });

  it('looks at the same page once', async () => {
    const before = auditor.looked;
    const page = (token: string) => around(`<input type="hidden" name="_csrf" value="${token}">`);
    auditor.look(page('a'), 'one');
    auditor.look(page('b'), 'the same');
    expect(auditor.looked).toBe(before + 1);
  });
});
