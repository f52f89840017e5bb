import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { consultantId, exampleBookings, exampleMeeting, examplePoll } from '../booking.facts.examples';
import { presentMeetings } from './meetings.presenter';

const moved = exampleMeeting({ id: 'n', sequence: 1, reason: 'Toget kører ikke den dag.' });
const cancelled = exampleMeeting({ id: 'o', state: 'cancelled', sequence: 1, reason: 'Konsulenten er syg.' });
const unanswered = examplePoll();
const first = { ...unanswered, times: unanswered.times.map((one) => ({ ...one, answers: new Map() })) };

/** A case's times and meetings. */
export const meetingsExamples = defineExamples({
  template: join(__dirname, 'meetings.hbs'),
  present: presentMeetings,
  facts: {
    'en tid passer begge sider': [exampleBookings({ polls: [examplePoll()] }), new Sent()],
    'ingen har svaret endnu': [exampleBookings({ polls: [first] }), new Sent()],
    'tiden blev taget lige før': [
      exampleBookings({ polls: [examplePoll()] }),
      new Sent({}, [{ field: '', message: 'Tiden blev taget lige før jer.' }]),
    ],
    'udbyderen venter på svar': [
      exampleBookings({ polls: [first], viewer: asProvider, personId: consultantId }),
      new Sent(),
    ],
    'møder er aftalt, flyttet og aflyst': [
      exampleBookings({ meetings: [exampleMeeting(), moved, cancelled] }),
      new Sent(),
    ],
    'intet er aftalt, og udbyderen kan foreslå': [
      exampleBookings({ viewer: asProvider, personId: consultantId }),
      new Sent(),
    ],
    'intet er aftalt': [exampleBookings(), new Sent()],
  },
});
