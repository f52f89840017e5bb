import { otherCalendarLimits } from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import type { FileField, Form, PageHead, TextField } from '../../../views';
import type { Sent } from '../../shell';
import { calendarWords } from '../calendar/calendar.da';
import { otherCalendarWords as words } from './other-calendars.da';

export interface FollowCalendarModel {
  readonly head: PageHead;
  readonly name: TextField;
  readonly address: TextField;
  readonly file: FileField;
  readonly form: Form;
}

/** The form of one calendar: an address, or a file. */
export function presentFollowCalendar(sent: Sent): FollowCalendarModel {
  const f = sent.fields;
  const back = { text: calendarWords.title, href: addressOf('calendar') };
  return {
    head: { title: words.title, sub: words.sub, crumbs: [back, { text: words.title }] },
    name: f.text({
      name: 'name',
      label: words.name,
      hint: words.nameHint,
      maxLength: otherCalendarLimits.name,
    }),
    address: f.text({
      ...{ name: 'address', label: words.address, hint: words.addressHint, optional: true, width: 'full' },
      maxLength: otherCalendarLimits.address,
    }),
    file: f.file({
      ...{ name: 'file', label: words.file, hint: words.fileHint, optional: true },
      accept: '.ics,text/calendar',
    }),
    form: {
      action: addressOf('calendar.others'),
      submission: sent.submission,
      upload: true,
      submit: { text: words.save },
      cancel: back,
    },
  };
}
