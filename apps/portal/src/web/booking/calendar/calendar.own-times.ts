import type { OtherCalendar, OwnTimes } from '@samraad/booking';
import type { LocalDate } from '@samraad/deadlines';
import { addressOf } from '@samraad/platform';
import type { Form, Link } from '../../../views';
import { newSubmission } from '../../shell';
import { ownTimesWords as words } from '../own-times/own-times.da';
import { otherCalendarWords as others } from '../other-calendars/other-calendars.da';
import { otherCalendarLines } from '../other-calendars/other-calendars.words';
import { exceptionWords, regularWords } from '../own-times/own-times.words';

type RowForm = Form & { readonly label: string };

interface OwnTimeRow {
  readonly what: string;
  readonly lines: readonly string[];
  readonly acts: readonly RowForm[];
}

/** Regular times, or what is otherwise: a list, and the way to a new one. */
export interface OwnTimesPanel {
  readonly heading: string;
  readonly none: string;
  readonly rows: readonly OwnTimeRow[];
  readonly add: Link;
}

/** The lists of somebody who keeps times. */
export function ownTimesPanels(
  { regular, exceptions, calendars }: OwnTimes & { readonly calendars: readonly OtherCalendar[] },
  today: LocalDate,
): readonly OwnTimesPanel[] {
  const row = (id: string, address: Removing, said: { what: string; lines: string[] }) => ({
    ...said,
    acts: [buttonForm(addressOf(address, { timeId: id }), words.remove, words.removeOf(said.what))],
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
    {
      heading: others.heading,
      none: others.none,
      rows: calendars.map(calendarRow),
      add: { text: others.add, href: addressOf('calendar.others') },
    },
  ];
}

type Removing = 'calendar.remove-regular-time' | 'calendar.remove-exception';

function calendarRow(one: OtherCalendar): OwnTimeRow {
  const { id: calendarId, name, kind } = one;
  const again = addressOf('calendar.read-other', { calendarId });
  const remove = addressOf('calendar.remove-other', { calendarId });
  return {
    what: name,
    lines: otherCalendarLines(one),
    acts: [
      ...(kind === 'feed' ? [buttonForm(again, others.again, others.againOf(name))] : []),
      buttonForm(remove, words.remove, words.removeOf(name)),
    ],
  };
}

const buttonForm = (action: string, text: string, label: string): RowForm => ({
  action,
  submission: newSubmission(),
  submit: { text, quiet: true },
  label,
});
