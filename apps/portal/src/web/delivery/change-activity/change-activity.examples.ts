import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleCase } from '../../cases/case.facts.examples';
import { exampleActivity } from '../course.facts.examples';
import { presentChangeActivity } from './change-activity.presenter';

const facts = exampleCase({ stage: 'under_way' });

/** Moving or cancelling an activity. */
export const changeActivityExamples = defineExamples({
  template: join(__dirname, 'change-activity.hbs'),
  present: presentChangeActivity,
  facts: {
    'et møde': [{ facts, activity: exampleActivity() }, new Fields({}, []), 'indsendelse'],
    opfølgningssamtalen: [
      { facts, activity: exampleActivity({ kind: 'follow-up-talk', title: 'Opfølgningssamtale' }) },
      new Fields({}, []),
      'indsendelse',
    ],
    'aflyst uden begrundelse': [
      { facts, activity: exampleActivity() },
      new Fields({ reason: '' }, [{ field: 'reason', message: 'Skriv hvorfor.' }]),
      'indsendelse',
    ],
  },
});
