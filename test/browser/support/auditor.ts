import { type AxeResults, type RunOptions, source as axeSource } from 'axe-core';
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';

// Only what is wrong, and without a second fetch of the style sheets: four times as fast.
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  preload: false,
};
const axeRun = `window.axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`;
const widths = { desktop: 1280, phone: 320 } as const;
const height = 900;

/** What changes from one answer to the next without being another page. */
const passing = /name="_(csrf|submission)" value="[^"]*"/g;

/** What sticks out of the window: the innermost elements beyond its right edge, outside boxes that scroll by themselves. */
const overflow = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1);
  return out.filter((one) => ![...one.children].some((child) => out.includes(child)))
    .slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).concat(['scrolls sideways']);
})()`;

/** Buttons, and links that look like them, smaller than 44 px either way. */
const smallTargets = `[...document.querySelectorAll('button, .button')]
  .map((one) => ({ one, box: one.getBoundingClientRect() }))
  .filter(({ one, box }) => box.width > 0 && !one.classList.contains('sr-only') && (box.height < 43.5 || box.width < 43.5))
  .map(({ one, box }) => Math.round(box.width) + ' x ' + Math.round(box.height) + ' px: ' + one.textContent.trim().slice(0, 40))`;

/**
 * Looks at every page the windows show: axe (WCAG 2.2 AA and below), sideways scrolling and target sizes at 1280 and
 * 320 px. Axe needs timers, which a window without JavaScript hasn't: so it reads a copy of the page in one that has.
 */
export class Auditor {
  private found: string[] = [];
  private work: Promise<void> = Promise.resolve();
  private readonly seen = new Set<string>();

  private constructor(private readonly page: Page) {}

  static async open(browser: Browser, address: string): Promise<Auditor> {
    const context = await browser.newContext({ viewport: { width: widths.desktop, height } });
    const page = await context.newPage();
    // A page of the portal, so that the copies load the portal's own style sheets.
    await page.goto(`${address}/om`);
    // Once: the copies are written into this window, which keeps what it has loaded.
    await page.evaluate(axeSource);
    return new Auditor(page);
  }

  /** How many different pages were looked at. */
  get looked(): number {
    return this.seen.size;
  }

  /** Puts a page in line to be looked at, while its window goes on. */
  look(html: string, where: string): void {
    const key = createHash('sha256').update(html.replace(passing, '')).digest('base64');
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.work = this.work.then(() => this.examine(html, where));
    this.work.catch(() => undefined);
  }

  /** Keeps what a window itself found wrong. */
  note(what: string, where: string): void {
    this.add(where, what);
  }

  /** What was found since it was last asked, when every page in line has been looked at. */
  async findings(): Promise<readonly string[]> {
    await this.work;
    return this.found.splice(0);
  }

  private async examine(html: string, where: string): Promise<void> {
    await this.page.setContent(html);
    const { violations } = await this.page.evaluate<Pick<AxeResults, 'violations'>>(axeRun);
    for (const { id, help, nodes } of violations)
      this.add(where, `${id} (${help}): ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    await this.measure(widths.desktop, where);
    await this.page.setViewportSize({ width: widths.phone, height });
    await this.measure(widths.phone, where);
    await this.page.setViewportSize({ width: widths.desktop, height });
  }

  private async measure(width: number, where: string): Promise<void> {
    for (const what of await this.page.evaluate<string[]>(`[...${overflow}, ...${smallTargets}]`))
      this.add(where, `${width} px: ${what}`);
  }

  /** The colour behind an element of the page looked at last. */
  backgroundOf(selector: string): Promise<string> {
    return this.page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
  }

  private add(where: string, what: string): void {
    this.found.push(`${where}: ${what}`);
  }
}
