import { contractLabels as label } from '../../../i18n/contracts.da';
import type { Fields, MoneyField, SelectField, TextField } from '../../../views';
import type { Typed } from '../../shell';
import { partNumbers } from './plan-rows';
import { maxParts } from './write-contract.form';
import { writeContractWords as words } from './write-contract.da';

/** One milestone as inputs. */
export interface PartRow {
  readonly legend: string;
  readonly title: TextField;
  readonly amount: MoneyField;
  readonly remove: string;
}

/** The milestones of a form, in their order. */
export function presentParts(
  f: Fields,
  typed: Typed,
): { readonly parts: readonly PartRow[]; readonly mayAddPart: boolean } {
  const numbers = partNumbers(typed);
  return {
    parts: numbers.map((number, index) => ({
      legend: words.part(index + 1),
      title: f.text({ name: `part-${number}-title`, label: label.partTitle, maxLength: 120, width: 'full' }),
      amount: f.money({ name: `part-${number}-amount`, label: label.partAmount }),
      remove: `remove-part-${number}`,
    })),
    mayAddPart: numbers.length < maxParts,
  };
}

/** Which milestone an activity belongs to; null while there are none. */
export function milestoneField(f: Fields, typed: Typed, name: string): SelectField | null {
  const numbers = partNumbers(typed);
  if (numbers.length === 0) return null;
  const titleOf = (number: number) => {
    const title = typed[`part-${number}-title`];
    return typeof title === 'string' && title !== '' ? `: ${title}` : '';
  };
  return f.select({
    name,
    label: label.rowMilestone,
    optional: true,
    options: [
      { value: '', text: words.noPart },
      ...numbers.map((number, index) => ({
        value: String(index + 1),
        text: `${words.part(index + 1)}${titleOf(number)}`,
      })),
    ],
  });
}
