import type { Locator } from 'playwright-core';
import type { BrowserWindow } from '../support/browser-window';
import { Keyboard } from './keyboard';
import { RequestPage } from './request.page';

/** The way from idea to receipt for a person without a mouse: whatever is pressed or chosen is reached with Tab and the arrows. */
export class KeyboardRequestPage extends RequestPage {
  readonly keyboard: Keyboard;

  constructor(window: BrowserWindow) {
    super(window);
    this.keyboard = new Keyboard(window);
  }

  protected override async press(what: Locator): Promise<void> {
    await this.keyboard.tabOnto(what);
    await this.keyboard.enter();
  }

  protected override async fillOne(name: string, value: string): Promise<void> {
    const fields = this.page.locator(`main form [name="${name}"]`);
    const type = await fields.first().getAttribute('type');
    if (type === 'checkbox') return this.check(fields.and(this.page.locator(`[value="${value}"]`)));
    if (type === 'radio') return this.choose(fields, value);
    await this.keyboard.tabOnto(fields.first());
    // What stands there is marked when one tabs onto it.
    await this.keyboard.type(value);
  }

  private async check(box: Locator): Promise<void> {
    if (await box.isChecked()) return;
    await this.keyboard.tabOnto(box);
    await this.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
  }

  /** Tab goes to the group, the arrows go through it. */
  private async choose(radios: Locator, value: string): Promise<void> {
    const wanted = radios.and(this.page.locator(`[value="${value}"]`));
    if (await wanted.isChecked()) return;
    await this.keyboard.tabOnto(radios);
    await this.keyboard.press('Space');
    for (let arrows = await radios.count(); arrows > 0 && !(await wanted.isChecked()); arrows -= 1)
      await this.keyboard.press('ArrowDown');
    expect(await wanted.isChecked()).toBe(true);
  }
}
