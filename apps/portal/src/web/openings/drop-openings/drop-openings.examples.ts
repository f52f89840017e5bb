import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleOpenings, openingsDesk } from '../openings.facts.examples';
import { presentDropOpenings } from './drop-openings.presenter';

const drop = { by: 'Jonas Lind', side: 'employees', at: new Date('2026-11-14T08:00:00Z') } as const;

/** Before the openings are dropped. */
export const dropOpeningsExamples = defineExamples({
  template: join(__dirname, 'drop-openings.hbs'),
  present: presentDropOpenings,
  facts: {
    'som den første': [openingsDesk(exampleOpenings())],
    'som den anden': [openingsDesk(exampleOpenings({ drop }))],
  },
});
