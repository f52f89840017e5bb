import type { LocalDate } from '@samraad/deadlines';
import { addressOf, capital } from '@samraad/platform';
import { type ChoiceField, type DateField, Fields, type Form, type PageHead } from '../../../views';
import { type Sent, typedDay } from '../../shell';
import { calendarWords } from '../calendar/calendar.da';
import { ownTimesWords as words } from './own-times.da';
import { type PartOfDayModel, presentPartOfDay } from './part-of-day.presenter';

/** The days of a week as a form names them: Monday 1 … Sunday 7. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

export interface RegularTimesFacts {
  readonly today: LocalDate;
}

export interface RegularTimesModel {
  readonly head: PageHead;
  readonly weekdays: ChoiceField;
  readonly part: PartOfDayModel;
  readonly days: readonly DateField[];
  readonly holidays: string;
  readonly form: Form;
}

/** The form, from today on and an hour each. */
export function presentRegularTimes({ today }: RegularTimesFacts, sent: Sent): RegularTimesModel {
  const begun = { length: '60', gap: '0', ...typedDay('validFrom', today) };
  const f = new Fields(sent.typedOr(begun), sent.errors);
  const back = { text: calendarWords.title, href: addressOf('calendar') };
  return {
    head: {
      title: words.regularTitle,
      sub: words.regularSub,
      crumbs: [back, { text: words.regularTitle }],
    },
    weekdays: f.checkboxes({
      name: 'weekdays',
      label: words.weekdays,
      items: weekdays.map((value) => ({ value, label: capital(words.weekday[Number(value)] ?? '') })),
    }),
    part: presentPartOfDay(f, { optional: false }),
    days: [
      f.date({ name: 'validFrom', label: words.validFrom }),
      f.date({ name: 'validTo', label: words.validTo, hint: words.validToHint, optional: true }),
    ],
    holidays: words.holidays,
    form: {
      action: addressOf('calendar.regular-times'),
      submission: sent.submission,
      submit: { text: words.save },
      cancel: back,
    },
  };
}
