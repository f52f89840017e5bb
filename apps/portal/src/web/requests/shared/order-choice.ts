import {
  hasOrder,
  type OrderAnswer,
  orderAnswers,
  type OrderMatter,
  type OrderStatement,
  type OrderTopic,
  orderTopics,
} from '@samraad/requests';
import type { RoundRules } from '@samraad/scheme';
import { orderNotInRound, orderWords, topicQuestion, topicWords } from '../../../i18n/requests.da';
import type { ChoiceField, Fields } from '../../../views';
import { choices, typedDay } from '../../shell';

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
  readonly topics: string;
}

/** Which topics an order is about; whether any must be named hangs on the answer. */
export const topicsRead = choices(orderTopics, topicQuestion.label, { min: 0 });

/** Whether a choice says that there is an order, and none of its topics are named. */
export const lacksTopics = (choice: unknown, topics: unknown): boolean =>
  hasOrder(choice === 'complied_other' ? 'complied' : (choice as OrderAnswer)) &&
  (topics as readonly OrderTopic[]).length === 0;

export const isComplied = (choice: unknown): boolean => choice === 'complied' || choice === 'complied_other';

/** The field a choice's day is typed in; null where none is. */
export function dayFieldOf(choice: unknown, names: OrderFieldNames): string | null {
  if (choice === 'complied_other') return names.otherDay;
  return choice === 'complied' ? names.day : null;
}

/** What the form's choice and day say of a workplace. */
export function orderSaid(
  unitId: string,
  choice: OrderChoice | null,
  {
    topics,
    ...days
  }: {
    readonly day: string | null;
    readonly otherDay: string | null;
    readonly topics: readonly OrderTopic[];
  },
): OrderStatement {
  const other = choice === 'complied_other';
  const compliedOn = other ? days.otherDay : days.day;
  const complied = isComplied(choice);
  return {
    unitId,
    answer: choice === 'complied_other' ? 'complied' : choice,
    compliedOn: complied ? compliedOn : null,
    matter: complied ? (other ? 'other' : 'same') : null,
    topics,
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
  { answer, compliedOn, matter, topics = [] }: Omit<OrderStatement, 'unitId'>,
): Record<string, unknown> {
  const choice = orderChosen(answer, matter ?? null);
  const dayField = dayFieldOf(choice, names);
  return {
    [names.answer]: choice,
    [names.topics]: topics,
    ...(dayField ? typedDay(dayField, compliedOn) : {}),
  };
}

/** The answers with what each leads to under a round's rules, told before one answers. */
export const orderWordsIn = (rules: RoundRules['order'] | undefined) => (choice: OrderChoice) =>
  choice === 'complied' && rules?.compliedAllows === false
    ? { ...orderWords.complied, hint: orderNotInRound }
    : orderWords[choice];

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

/** What the order is about: asked below the question, of whoever says that there is one. */
export const topicsField = (fields: Fields, names: OrderFieldNames, place?: string): ChoiceField =>
  fields.checkboxes({
    name: names.topics,
    label: place === undefined ? topicQuestion.label : `${place}: ${topicQuestion.label}`,
    hint: topicQuestion.hint,
    items: orderTopics.map((value) => ({ value, label: topicWords[value] })),
  });

/** An order's topics as a line of text; empty when none are named. */
export const topicsLine = (topics: readonly OrderTopic[]): string =>
  topics.map((topic) => topicWords[topic]).join(', ');
