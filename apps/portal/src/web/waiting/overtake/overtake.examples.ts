import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleWaiting } from '../waiting.facts.examples';
import { presentOvertake } from './overtake.presenter';

const second = exampleWaiting({
  contractId: 'c2',
  number: 15,
  place: 2,
  unit: 'Sterilcentralen',
  offer: 'none',
});
const facts = { own: second, waiting: [exampleWaiting(), second], provider: 'Joblife' };

/** One central side proposes that a later number goes first. */
export const overtakeExamples = defineExamples({
  template: join(__dirname, 'overtake.hbs'),
  present: presentOvertake,
  facts: {
    'et senere nummer': [facts, new Fields({}, []), 'indsendelse'],
    'uden begrundelse': [
      facts,
      new Fields({}, [{ field: 'reason', message: 'Skriv en begrundelse.' }]),
      'indsendelse',
    ],
  },
});
