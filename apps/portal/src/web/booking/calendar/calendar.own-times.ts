import type { OwnTimes } from '@samraad/booking';
import type { LocalDate } from '@samraad/deadlines';
import { addressOf } from '@samraad/platform';
import type { Form, Link } from '../../../views';
import { newSubmission } from '../../shell';
import { ownTimesWords as words } from '../own-times/own-times.da';
import { exceptionWords, regularWords } from '../own-times/own-times.words';

interface OwnTimeRow {
  readonly what: string;
  readonly lines: readonly string[];
  readonly remove: Form & { readonly label: string };
}

/** Regular times, or what is otherwise: a list, and the way to a new one. */
export interface OwnTimesPanel {
  readonly heading: string;
  readonly none: string;
  readonly rows: readonly OwnTimeRow[];
  readonly add: Link;
}

/** The two lists of somebody who keeps times. */
export function ownTimesPanels(
  { regular, exceptions }: OwnTimes,
  today: LocalDate,
): readonly OwnTimesPanel[] {
  const row = (id: string, address: Removing, said: { what: string; lines: string[] }) => ({
    ...said,
    remove: removeForm(address, id, said.what),
  });
  return [
    {
      heading: words.regularHeading,
      none: words.regularNone,
      rows: regular.map((one) => row(one.id, 'calendar.remove-regular-time', regularWords(one, today))),
      add: { text: words.regularNew, href: addressOf('calendar.regular-times') },
    },
    {
      heading: words.exceptionHeading,
      none: words.exceptionNone,
      rows: exceptions.map((one) => row(one.id, 'calendar.remove-exception', exceptionWords(one))),
      add: { text: words.exceptionNew, href: addressOf('calendar.exceptions') },
    },
  ];
}

type Removing = 'calendar.remove-regular-time' | 'calendar.remove-exception';

const removeForm = (address: Removing, timeId: string, what: string) => ({
  action: addressOf(address, { timeId }),
  submission: newSubmission(),
  submit: { text: words.remove, quiet: true },
  label: words.removeOf(what),
});
