import { load, type CheerioAPI } from 'cheerio';
import type { Response } from 'supertest';
import type { Browser, ChosenFile } from './browser';

type Values = Readonly<Record<string, string | readonly string[]>>;
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page as a person reads it. */
export class Page {
  readonly $: CheerioAPI;

  constructor(
    private readonly browser: Browser,
    readonly path: string,
    private readonly response: Response,
  ) {
    this.$ = load(response.text ?? '');
  }

  get status(): number {
    return this.response.status;
  }

  /** Where the answer sends one; empty when it is a page. */
  get location(): string {
    return String(this.response.headers['location'] ?? '');
  }

  header(name: string): string {
    return String(this.response.headers[name.toLowerCase()] ?? '');
  }

  get html(): string {
    return this.response.text ?? '';
  }

  heading(): string {
    return squeeze(this.$('h1').text());
  }

  title(): string {
    return squeeze(this.$('title').text());
  }

  /** All words of the page's own part. */
  text(): string {
    return squeeze(this.$('main').text());
  }

  /** The lines of the error summary; empty when there is none. */
  errorSummary(): string[] {
    return this.$('.error-summary li')
      .toArray()
      .map((item) => squeeze(this.$(item).text()));
  }

  /** The fields of the page's form (not the sign-out one), by name, as they would be sent. */
  formFields(action?: string): Record<string, string | string[]> {
    const fields: Record<string, string | string[]> = {};
    for (const { name, value } of this.form(action).serializeArray()) {
      const before = fields[name];
      fields[name] = before === undefined ? value : [before, value].flat();
    }
    return fields;
  }

  links(): { text: string; href: string }[] {
    return this.$('main a')
      .toArray()
      .map((link) => ({
        text: squeeze(this.$(link).text()),
        href: this.$(link).attr('href') ?? '',
      }));
  }

  /** Sends the form with these values over those it holds; hidden fields stay unless given. */
  submit(values: Values = {}, options: { action?: string } = {}): Promise<Page> {
    const form = this.form(options.action);
    const action = form.attr('action') ?? this.path;
    return this.browser.post(action, { ...this.formFields(options.action), ...values });
  }

  /** As `submit`, with a file, or several, chosen in a field. */
  upload(field: string, file: ChosenFile | readonly ChosenFile[], values: Values = {}): Promise<Page> {
    const action = this.form().attr('action') ?? this.path;
    return this.browser.postFiles(action, { ...this.formFields(), ...values }, { [field]: file });
  }

  /** Goes where the answer sends one. */
  follow(): Promise<Page> {
    if (!this.location)
      throw new Error(`${this.path} answered ${this.status}, no redirect: ${this.heading()}`);
    return this.browser.get(this.location);
  }

  private form(action?: string) {
    const forms = this.$('main form[method=post]');
    const form = action
      ? forms.filter((_, one) => this.$(one).attr('action') === action).first()
      : forms.first();
    if (form.length === 0) throw new Error(`${this.path} has no form ${action ?? ''}: ${this.heading()}`);
    return form;
  }
}
