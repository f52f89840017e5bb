import { type OrderAnswer, orderAnswers, type OrderMatter, type OrderStatement } from '@samraad/requests';
import { orderWords } from '../../../i18n/requests.da';
import type { ChoiceField, Fields } from '../../../views';
import { typedDay } from '../../shell';

/** The answers as a form offers them: "complied with" says what the order was about (domain.md §4 [ours, 2]). */
export const orderChoices = [
  ...orderAnswers.filter((one) => one !== 'unknown'),
  'complied_other',
  'unknown',
] as const satisfies readonly (OrderAnswer | 'complied_other')[];
export type OrderChoice = (typeof orderChoices)[number];

/** Names of the fields of one question. */
export interface OrderFieldNames {
  readonly answer: string;
  readonly day: string;
  readonly otherDay: string;
}

export const isComplied = (choice: unknown): boolean => choice === 'complied' || choice === 'complied_other';

/** The field a choice's day is typed in; null where none is. */
export function dayFieldOf(choice: unknown, names: OrderFieldNames): string | null {
  if (choice === 'complied_other') return names.otherDay;
  return choice === 'complied' ? names.day : null;
}

/** What the form's choice and day say of a workplace. */
export function orderSaid(
  unitId: string,
  choice: OrderChoice,
  days: { readonly day: string | null; readonly otherDay: string | null },
): OrderStatement {
  const other = choice === 'complied_other';
  const compliedOn = other ? days.otherDay : days.day;
  const complied = isComplied(choice);
  return {
    unitId,
    answer: choice === 'complied_other' ? 'complied' : choice,
    compliedOn: complied ? compliedOn : null,
    matter: complied ? (other ? 'other' : 'same') : null,
  };
}

/** A stored answer as the form's choice. */
export function orderChosen(answer: OrderAnswer | null, matter: OrderMatter | null): OrderChoice | undefined {
  if (answer === null) return undefined;
  return answer === 'complied' && matter === 'other' ? 'complied_other' : answer;
}

/** A stored answer as the form's values. */
export function orderStored(
  names: OrderFieldNames,
  { answer, compliedOn, matter }: Omit<OrderStatement, 'unitId'>,
): Record<string, unknown> {
  const choice = orderChosen(answer, matter ?? null);
  const dayField = dayFieldOf(choice, names);
  return { [names.answer]: choice, ...(dayField ? typedDay(dayField, compliedOn) : {}) };
}

/** The question with its answers, and the day beside each of the two that have one. */
export function orderField(
  fields: Fields,
  names: OrderFieldNames,
  words: {
    readonly label: string;
    readonly day: string;
    readonly hint?: string;
    readonly of?: (choice: OrderChoice) => { readonly label: string; readonly hint: string };
  },
): ChoiceField {
  const { label, day, hint, of = (choice) => orderWords[choice] } = words;
  return fields.radios({
    name: names.answer,
    label,
    ...(hint === undefined ? {} : { hint }),
    items: orderChoices.map((value) => {
      const dayField = dayFieldOf(value, names);
      return {
        value,
        ...of(value),
        ...(dayField ? { more: { date: fields.date({ name: dayField, label: day }) } } : {}),
      };
    }),
  });
}
