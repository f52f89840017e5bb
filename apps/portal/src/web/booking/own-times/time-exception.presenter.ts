import { exceptionLimits, timeExceptionKinds } from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import {
  type ChoiceField,
  type DateField,
  Fields,
  type Form,
  type PageHead,
  type TextField,
} from '../../../views';
import type { Sent } from '../../shell';
import { calendarWords } from '../calendar/calendar.da';
import { ownTimesWords as words } from './own-times.da';
import { type PartOfDayModel, presentPartOfDay } from './part-of-day.presenter';

export interface TimeExceptionModel {
  readonly head: PageHead;
  readonly kind: ChoiceField;
  readonly days: readonly DateField[];
  readonly part: PartOfDayModel;
  readonly note: TextField;
  readonly form: Form;
}

/** The form of one exception. */
export function presentTimeException(sent: Sent): TimeExceptionModel {
  const f = new Fields(sent.typedOr({ kind: 'away-days', length: '60', gap: '0' }), sent.errors);
  const back = { text: calendarWords.title, href: addressOf('calendar') };
  return {
    head: {
      title: words.exceptionTitle,
      sub: words.exceptionSub,
      crumbs: [back, { text: words.exceptionTitle }],
    },
    kind: f.radios({
      name: 'kind',
      label: words.kind,
      items: timeExceptionKinds.map((value) => ({
        value,
        label: words.kinds[value],
        hint: words.kindHints[value],
      })),
    }),
    days: [
      f.date({ name: 'firstDay', label: words.firstDay }),
      f.date({ name: 'lastDay', label: words.lastDay, optional: true }),
    ],
    part: presentPartOfDay(f, { optional: true }),
    note: f.text({
      name: 'note',
      label: words.note,
      maxLength: exceptionLimits.note,
      optional: true,
      width: 'full',
    }),
    form: {
      action: addressOf('calendar.exceptions'),
      submission: sent.submission,
      submit: { text: words.save },
      cancel: back,
    },
  };
}
