import { trimmed } from '@samraad/platform';
import type { ChoiceField, DateField, RatingField, SelectField, TextField } from '../../../views';
import type { ShownField } from './step';
import { clashWords } from './clash.da';

type AnyField = TextField | ChoiceField | DateField | RatingField | SelectField;

/** What a field is filled in with, as a reader would say it; '' when with nothing. */
export function fieldWords({ field }: ShownField): string {
  const shown = field as AnyField;
  if ('options' in shown) return shown.options.find((one) => one.selected && one.value !== '')?.text ?? '';
  if ('low' in shown) {
    const rated = shown.items.find(({ checked }) => checked)?.value;
    return rated === undefined ? '' : clashWords.ofFive(rated);
  }
  if ('items' in shown)
    return shown.items
      .filter(({ checked }) => checked)
      .map(({ label, more }) => [label, more?.date ? dateWords(more.date) : ''].filter(Boolean).join(', '))
      .join('; ');
  return 'day' in shown ? dateWords(shown) : trimmed(shown.value);
}

const dateWords = ({ day, month, year }: DateField): string =>
  [day, month, year].map((part) => trimmed(part)).join('') === '' ? '' : `${day}.${month}.${year}`;
