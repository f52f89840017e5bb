import { limits } from '@samraad/dialogue';
import type { InboxChoices } from '@samraad/monitoring';
import { addressOf } from '@samraad/platform';
import type { Fields, Form, Link, SelectField, TextareaField } from '../../../views';
import { inboxWords } from './inbox.da';
import { inboxAddress, inboxQuery, type InboxQuestion } from './inbox.form';

const words = inboxWords.give;

/** What was typed in it; nothing the first time. */
export interface TypedGift {
  readonly fields: Fields;
  /** Ticks that are set. */
  readonly ticked: readonly string[];
  readonly submission: string;
}

/** Several cases to one colleague: the ticks are in the list's rows. */
export interface GiveCases {
  readonly heading: string;
  readonly lead: string;
  /** Ticks all, or none, of the page: without a script. */
  readonly all: Link;
  /** What is wrong with the ticks. */
  readonly error: string | undefined;
  readonly person: SelectField;
  readonly note: TextareaField;
  readonly form: Form;
}

export function presentGiveCases(
  count: number,
  question: InboxQuestion,
  { colleagues }: InboxChoices,
  { fields, submission }: TypedGift,
): GiveCases {
  const { allTicked } = question;
  return {
    heading: words.heading,
    lead: words.lead,
    all: {
      text: allTicked ? words.tickNone : words.tickAll(count),
      href: inboxAddress({ ...question, allTicked: !allTicked }),
    },
    error: fields.checkboxes({ name: 'sager', label: words.cases, items: [] }).error,
    person: fields.select({
      name: 'personId',
      label: words.person,
      options: [
        { value: '', text: words.choose },
        ...colleagues.map(({ id, name, cases }) => ({ value: id, text: words.colleague(name, cases) })),
      ],
    }),
    note: fields.textarea({
      name: 'note',
      label: words.note,
      hint: words.noteHint,
      maxLength: limits.note,
      rows: 3,
      optional: true,
    }),
    form: {
      action: addressOf('inbox.give'),
      label: words.heading,
      submission,
      hidden: [{ name: 'liste', value: inboxQuery({ ...question, allTicked: false }).toString() }],
      submit: { text: words.submit, quiet: true },
    },
  };
}
