import type { Locator, Page } from 'playwright-core';
import type { BrowserWindow } from '../support/browser-window';

/** What is typed or chosen, by field name; a list ticks several boxes. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page of the portal as a person uses it. Its window has axe look at whatever it arrives at. */
export class PortalPage {
  constructor(protected readonly window: BrowserWindow) {}

  protected get page(): Page {
    return this.window.page;
  }

  get path(): string {
    return this.window.path;
  }

  get status(): number {
    return this.window.status;
  }

  async go(path: string): Promise<this> {
    await this.window.go(path);
    return this;
  }

  async heading(): Promise<string> {
    return squeeze(await this.page.locator('h1').innerText());
  }

  /** The sentence that says where we are and whose turn it is. */
  async turn(): Promise<string> {
    return squeeze(await this.page.locator('.turn h2').innerText());
  }

  async text(): Promise<string> {
    return squeeze(await this.page.locator('main').innerText());
  }

  async errorSummary(): Promise<string[]> {
    return (await this.page.locator('.error-summary li').allInnerTexts()).map(squeeze);
  }

  /** The heading of the error summary when that is where one is: a screen reader begins with it. */
  async focusedSummary(): Promise<string> {
    const summary = this.page.locator('.error-summary:focus');
    await summary.waitFor({ timeout: 5_000 });
    const named = (await summary.getAttribute('aria-labelledby')) ?? '';
    return squeeze(await this.page.locator(`[id="${named}"]`).innerText());
  }

  /** Lines of the error summary that lead to no field. */
  async deadErrorLinks(): Promise<string[]> {
    const dead: string[] = [];
    for (const link of await this.page.locator('.error-summary li').all()) {
      const target = (await link.locator('a').getAttribute('href')) ?? '';
      const field = this.page.locator(`main [id="${target.slice(1)}"]`);
      if ((await field.count()) !== 1) dead.push(`${await link.innerText()} → ${target}`);
    }
    return dead;
  }

  title(): Promise<string> {
    return this.page.title();
  }

  async valueOf(name: string): Promise<string> {
    return this.page.locator(`main [name="${name}"]`).first().inputValue();
  }

  /** The radio that is chosen. */
  chosen(name: string): Promise<string> {
    return this.page.locator(`main [name="${name}"]:checked`).inputValue();
  }

  /** In pixels; more than the window's width when the page scrolls sideways. */
  widthNeeded(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth');
  }

  /** Types and chooses; a radio or box is chosen by clicking its words. */
  async fill(values: Values): Promise<this> {
    for (const [name, wanted] of Object.entries(values)) {
      for (const value of [wanted].flat()) await this.fillOne(name, value);
    }
    return this;
  }

  /** Presses the button of these words (the form's first one when left out), and arrives where it leads. */
  async send(button?: string): Promise<this> {
    const buttons = this.page.locator('main form button:not(.sr-only, .field-button)');
    await this.press((button === undefined ? buttons : buttons.filter({ hasText: button })).first());
    return this;
  }

  /** Presses the first button of the form that posts to this address. */
  async sendTo(action: string): Promise<this> {
    await this.press(this.page.locator(`main form[action="${action}"] button`).first());
    return this;
  }

  /** Presses the button that sends this value. */
  async pressValue(name: string, value: string): Promise<this> {
    const button = this.page.locator(`main button[name="${name}"][value="${value}"]:not(.sr-only)`);
    await this.press(button);
    return this;
  }

  /** As a program would that doesn't mind what the page says a field may hold. */
  async letTypeAnyLength(name: string): Promise<void> {
    await this.page.evaluate(`document.querySelector('main [name="${name}"]').removeAttribute('maxlength')`);
  }

  async follow(link: string): Promise<this> {
    await this.press(this.page.locator('main a').filter({ hasText: link }).first());
    return this;
  }

  /** Presses what leads to another page. */
  protected press(what: Locator): Promise<void> {
    return this.window.press(what);
  }

  protected async fillOne(name: string, value: string): Promise<void> {
    const fields = this.page.locator(`main form [name="${name}"]`);
    const type = await fields.first().getAttribute('type');
    if (type === 'radio' || type === 'checkbox') return this.tick(fields, value);
    const isSelect = (await this.page.locator(`main form select[name="${name}"]`).count()) > 0;
    if (isSelect) await fields.first().selectOption(value);
    else await fields.first().fill(value);
  }

  private async tick(fields: Locator, value: string): Promise<void> {
    const box = fields.and(this.page.locator(`[value="${value}"]`));
    if (await box.isChecked()) return;
    // A scale's radio lies over its number: the click falls where a person's would, whichever of the two is on top.
    await this.page.locator(`label[for="${await box.getAttribute('id')}"]`).click({ force: true });
    if (!(await box.isChecked())) throw new Error(`a click on the words of ${value} does not choose it`);
  }
}
