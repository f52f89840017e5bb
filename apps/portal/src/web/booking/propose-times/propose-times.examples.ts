import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider, exampleCaseOnDesk } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { consultantId } from '../booking.facts.examples';
import { timeFieldWords } from '../meeting-time.da';
import { presentPropose } from './propose-times.presenter';

const desk = {
  ...exampleCaseOnDesk({ viewer: asProvider }),
  personId: consultantId,
  colleagues: [{ id: consultantId, name: 'Per Bang' }],
};

/** Proposing times. */
export const proposeTimesExamples = defineExamples({
  template: join(__dirname, 'propose-times.hbs'),
  present: presentPropose,
  facts: {
    'et nyt forslag': [desk, new Sent()],
    'en time, der ikke findes': [
      desk,
      new Sent(
        {
          title: 'Første møde',
          'times-0-on-day': '28',
          'times-0-on-month': '3',
          'times-0-on-year': '2027',
          'times-0-at': '2.30',
        },
        [{ field: 'times-0-at', message: timeFieldWords.noHour }],
      ),
    ],
  },
});
