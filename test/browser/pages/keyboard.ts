import type { Locator } from 'playwright-core';
import type { BrowserWindow } from '../support/browser-window';

const mostTabs = 80;

/** What has the focus, and whether a person can see that it has (on it, or on the drawn box of the label beside it). */
const focused = `(() => {
  const one = document.activeElement;
  const seen = (style) => style.boxShadow !== 'none' ||
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  const label = one.labels && one.labels[0];
  const places = [getComputedStyle(one)];
  if (label) places.push(getComputedStyle(label, '::before'), getComputedStyle(label));
  const box = one.getBoundingClientRect();
  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { words: (one.textContent || one.name || one.tagName).trim().slice(0, 40), visible: inWindow && places.some(seen) };
})()`;

/** A person without a mouse. */
export class Keyboard {
  /** What had the focus without showing it. */
  readonly unseen: string[] = [];

  constructor(private readonly window: BrowserWindow) {}

  /** Tabs on until this has the focus. */
  tabTo(selector: string): Promise<void> {
    return this.tabOnto(this.window.page.locator(selector));
  }

  /** Tabs on until one of these has the focus. */
  async tabOnto(these: Locator): Promise<void> {
    const focus = these.and(this.window.page.locator(':focus'));
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.tab();
      if (await focus.count()) return;
    }
    throw new Error(`${this.window.path}: ${these.toString()} is not reached with ${mostTabs} tabs`);
  }

  /** One tab on, noting what shows no focus. */
  async tab(): Promise<void> {
    const { page } = this.window;
    await page.keyboard.press('Tab');
    const { words, visible } = await page.evaluate<{ words: string; visible: boolean }>(focused);
    if (!visible) this.unseen.push(`${this.window.path}: ${words}`);
  }

  async type(text: string): Promise<void> {
    await this.window.page.keyboard.type(text);
  }

  async press(key: 'Space' | 'ArrowDown' | 'ArrowRight'): Promise<void> {
    await this.window.page.keyboard.press(key);
  }

  /** Enter on what leads to another page. */
  enter(): Promise<void> {
    return this.window.leading(() => this.window.page.keyboard.press('Enter'));
  }
}
