import type { Fields, SelectField, TextField } from '../../../views';
import { timeFieldWords } from '../meeting-time.da';
import { lengths, lengthWords } from '../meeting-time.fields';
import { ownTimesWords as words } from './own-times.da';
import { gaps } from './own-times.words';

/** The fields of a part of a day. */
export interface PartOfDayModel {
  readonly from: TextField;
  readonly to: TextField;
  readonly length: SelectField;
  readonly gap: SelectField;
}

export function presentPartOfDay(f: Fields, { optional }: { readonly optional: boolean }): PartOfDayModel {
  const clock = (name: string, label: string) =>
    f.text({ name, label, hint: words.clockHint, width: 'short', optional });
  return {
    from: clock('from', words.from),
    to: clock('to', words.to),
    length: f.select({
      name: 'length',
      label: optional ? timeFieldWords.length : words.length,
      options: lengths.map((value) => ({ value, text: lengthWords(value) })),
    }),
    gap: f.select({
      name: 'gap',
      label: words.gap,
      options: gaps.map((value) => ({ value, text: words.gaps[value] })),
    }),
  };
}
