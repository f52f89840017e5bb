import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleCase } from '../../cases/case.facts.examples';
import { exampleActivity } from '../course.facts.examples';
import { presentReportActivity } from './report-activity.presenter';

const desk = { facts: exampleCase({ stage: 'under_way' }), activity: exampleActivity() };

/** Telling that an activity was held. */
export const reportActivityExamples = defineExamples({
  template: join(__dirname, 'report-activity.hbs'),
  present: presentReportActivity,
  facts: {
    tom: [desk, new Fields({}, []), 'indsendelse'],
    'tallet kan ikke læses': [
      desk,
      new Fields(
        { 'heldOn-day': '12', 'heldOn-month': '1', 'heldOn-year': '2027', attendedEmployees: 'mange' },
        [{ field: 'attendedEmployees', message: 'Skriv et helt tal.' }],
      ),
      'indsendelse',
    ],
  },
});
