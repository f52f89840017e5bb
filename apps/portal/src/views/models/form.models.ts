import type { Link, PillTone } from './common.models';

/** What every field has; `id` is also the target of the error summary's link. */
export interface FieldBase {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
}

export interface TextField extends FieldBase {
  value: string;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'time';
  width?: 'short' | 'medium' | 'full';
  maxLength?: number;
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'text';
  prefix?: string;
  suffix?: string;
  /** A button of its own, that sends the form to do something with what is typed here. */
  button?: { readonly text: string; readonly name: string; readonly value: string };
}

export interface TextareaField extends FieldBase {
  value: string;
  rows?: number;
  maxLength?: number;
  /** `maxLength` in words: "2.000". */
  limit?: string;
  /** "Skrevet af Mette Holm, 12. nov." */
  author?: string;
}

export interface Choice {
  id: string;
  value: string;
  label: string;
  hint?: string;
  checked: boolean;
  /** Asked only when this is chosen; shown always where the browser lacks `:has()`. */
  more?: { text?: TextField; textarea?: TextareaField; date?: DateField };
}

export interface ChoiceField extends FieldBase {
  items: readonly Choice[];
  /** Radios side by side, for two or three short answers. */
  inline?: boolean;
}

/** Three inputs named `<name>-day`, `<name>-month`, `<name>-year`. */
export interface DateField extends FieldBase {
  day: string;
  month: string;
  year: string;
}

export interface SelectField extends FieldBase {
  options: readonly { value: string; text: string; selected: boolean }[];
}

export interface MoneyField extends FieldBase {
  /** In kroner as typed, e.g. "48.500" or "48.500,50". */
  value: string;
}

export interface RatingField extends FieldBase {
  low: string;
  high: string;
  items: readonly { id: string; value: string; checked: boolean }[];
}

/** A file to be chosen; a browser never fills it in again. */
export interface FileField extends FieldBase {
  /** What the browser offers: ".csv,text/csv". */
  accept?: string;
  /** Several may be chosen at once. */
  multiple?: true;
}

/** A form: wrap its fields in `{{#> form form=page.form}} … {{/form}}`. */
export interface Form {
  action: string;
  /** What it is called to who hears the page; its button's words when left out. */
  label?: string;
  /** The address without its question, where it asks one: by it is told who reads what is written. */
  path?: string;
  /** The hidden submission id that makes a double click happen once. */
  submission: string;
  /** It has a field for a file. */
  upload?: true;
  version?: number | string;
  hidden?: readonly { name: string; value: string }[];
  /** quiet: not the page's one solid button. */
  submit: { text: string; name?: string; value?: string; danger?: boolean; quiet?: boolean };
  /** A second button of the same form, e.g. "Gem kladde". */
  other?: { text: string; name: string; value: string };
  /** Further buttons after those two. */
  others?: readonly { text: string; name: string; value: string }[];
  cancel?: Link;
}

/** A form that is sent with a passkey: `{{#> passkey passkey=page.passkey}} … {{/passkey}}`, and the script `passkeys.js`. */
export interface PasskeyForm {
  kind: 'create' | 'get';
  /** Where the question to the device is asked for. */
  options: string;
  /** The hidden field of the answer. */
  field: string;
  /** What is said where it can't be done, by why. */
  words: Readonly<Record<'unable' | 'stopped' | 'elsewhere' | 'late' | 'held' | 'noScript', string>>;
  form: Form;
}

/** Who can read what a form writes: one line, or one for each kind of thing it writes. */
export interface WhoSees {
  lines: readonly { label: string; readers: string }[];
  link: Link;
}

export interface TaskList {
  items: readonly { text: string; href?: string; hint?: string; status: string; tone: PillTone }[];
}

export interface CheckAnswers {
  heading?: string;
  rows: readonly { key: string; lines: readonly string[]; author?: string; change?: string }[];
}

export interface ConfirmBox {
  heading: string;
  text: string;
  consequences?: readonly string[];
  form: Form;
}
