import { isId, onOneLine, readAddress, readKroner, readTime } from '@samraad/platform';
import { asField, field, type Read, textField } from './field';

const limited =
  (max: number) =>
  (value: string): Read<string> =>
    value.length > max ? { problem: 'form.too-long', params: { max, length: value.length } } : { value };

/** One line of text, at most `max` characters. Line breaks become spaces. */
export const text = (max: number, label: string) =>
  textField(label, (typed) => limited(max)(onOneLine(typed)));

/** A password, as it was typed: space around it belongs to it. */
export const password = (label: string) =>
  field<string>({ label }, (raw) => {
    if (raw === undefined || raw === null || raw === '') return { problem: 'form.missing' };
    return typeof raw === 'string' ? limited(longestTyped)(raw) : { problem: 'form.wrong-type' };
  });
/** More than any password may have; its own rule says what is too long. */
const longestTyped = 800;

/** Text of several lines, at most `max` characters. */
export const longText = (max: number, label: string) => textField(label, limited(max));

/** Money typed in kroner, as whole øre. */
export const kroner = (label: string) =>
  textField<bigint>(label, (typed) => asField('money', readKroner(typed)));

/** A whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number, label: string) =>
  textField<number>(label, (typed) => {
    const value = /^-?\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
    return value >= min && value <= max ? { value } : { problem: 'form.not-a-number', params: { min, max } };
  });

/** A time of day as 'HH:MM', typed as 14.30, 14:30, kl. 14 or 9. */
export const clockTime = (label: string) =>
  textField<string>(label, (typed) => asField('time', readTime(typed)));

/** An e-mail address, in the form it is stored. */
export const email = (label: string) =>
  textField<string>(label, (typed) => {
    const read = readAddress(typed);
    if ('address' in read) return { value: read.address };
    return { problem: read.fault === 'several' ? 'form.several-emails' : 'form.not-an-email' };
  });

/** A row's id, from a select or a hidden input. */
export const id = (label: string) =>
  textField<string>(
    label,
    (typed) => (isId(typed) ? { value: typed.toLowerCase() } : { problem: 'form.not-an-id' }),
    'form.choose',
  );

/** One to five. */
export const rating = (label: string) =>
  textField<1 | 2 | 3 | 4 | 5>(
    label,
    (typed) => (/^[1-5]$/.test(typed) ? { value: Number(typed) as 1 } : { problem: 'form.rating' }),
    'form.rating',
  );

/** The version the page was drawn from: what the use case compares with. */
export const version = textField<number>(
  '',
  (typed) => (/^\d{1,9}$/.test(typed) ? { value: Number(typed) } : { problem: 'form.version' }),
  'form.version',
);
