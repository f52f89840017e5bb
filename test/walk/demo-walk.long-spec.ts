import { launchChromium } from '../browser/support/chromium';
import { DemoPortal } from './support/demo-portal';
import { lookAtPages } from './support/look-at-pages';
import { walkAll } from './support/walk-all';
import { walkMails } from './support/walk-mails';
import { walkPages } from './support/walk-pages';

describe('whoever walks through all of the demo', () => {
  let demo: DemoPortal;

  beforeAll(async () => {
    demo = await DemoPortal.open();
  }, 120_000);
  afterAll(() => demo?.close());

  it('comes from every mail to a page they may read', async () => {
    const { followed, dead } = await walkMails(demo);
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(300);
  }, 600_000);

  it('meets nothing but pages, in Danish, wherever the portal offers them to go', async () => {
    const { seen, faults } = await walkAll(demo, demo.people, 60);
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(2000);
  }, 1_800_000);

  it('sees no error in the browser’s console, and nothing that is not loaded', async () => {
    const browser = await launchChromium();
    const found: string[] = [];
    let looked = 0;
    for (const person of demo.offered) {
      const { paths } = await walkPages(demo, person, 1);
      found.push(...(await lookAtPages(browser, demo.portal.address, person, paths)));
      looked += paths.length;
    }
    await browser.close();
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(200);
  }, 1_800_000);
});
