import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { exampleBookings, exampleMeeting } from '../booking.facts.examples';
import { presentChangeMeeting } from './change-meeting.presenter';

/** Moving or cancelling a meeting. */
export const changeMeetingExamples = defineExamples({
  template: join(__dirname, 'change-meeting.hbs'),
  present: presentChangeMeeting,
  facts: {
    'et aftalt møde': [{ ...exampleBookings(), meeting: exampleMeeting() }, new Sent()],
    'uden grund': [
      { ...exampleBookings(), meeting: exampleMeeting() },
      new Sent({ at: '9.00' }, [{ field: 'reason', message: 'Skriv hvorfor.' }]),
    ],
  },
});
