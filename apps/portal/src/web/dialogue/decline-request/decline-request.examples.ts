import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleToAnswer } from '../request-asked.facts.examples';
import { presentDeclineRequest } from './decline-request.presenter';

/** Saying no to a request. */
export const declineRequestExamples = defineExamples({
  template: join(__dirname, 'decline-request.hbs'),
  present: presentDeclineRequest,
  facts: {
    tom: [exampleToAnswer(), new Fields({}, []), 'indsendelse'],
    'begrundelsen mangler': [
      exampleToAnswer(),
      new Fields({ reasonCode: 'capacity' }, [{ field: 'reason', message: 'Skriv hvorfor.' }]),
      'indsendelse',
    ],
  },
});
