import { join } from 'node:path';
import { t } from '@samraad/platform';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { presentFollowCalendar } from './follow-calendar.presenter';

/** Saying where else one has a calendar. */
export const followCalendarExamples = defineExamples({
  template: join(__dirname, 'follow-calendar.hbs'),
  present: presentFollowCalendar,
  facts: {
    'en anden kalender': [new Sent()],
    'uden adresse': [
      new Sent({ name: 'Outlook' }, [{ field: 'address', message: t('booking.calendar-source-missing') }]),
    ],
  },
});
