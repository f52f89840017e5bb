import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { exampleOpenings, metteReady, openingsDesk } from '../openings.facts.examples';
import { presentWriteOpening } from './write-opening.presenter';

/** A side's own view, before and after it is written. */
export const writeOpeningExamples = defineExamples({
  template: join(__dirname, 'write-opening.hbs'),
  present: presentWriteOpening,
  facts: {
    tom: [openingsDesk(exampleOpenings()), new Sent()],
    'en kollega har skrevet imens': [
      openingsDesk(exampleOpenings({ openings: [{ ...metteReady, version: 4 }] })),
      new Sent({ weight: '5', tried: 'Fælles pauser.', before: '{}', opened: '3' }, [], 409),
    ],
    'skrevet af egen side': [openingsDesk(exampleOpenings({ openings: [metteReady] })), new Sent()],
  },
});
