import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentWithdraw } from './withdraw-request.presenter';

/** Taking a request back. */
export const withdrawRequestExamples = defineExamples({
  template: join(__dirname, 'withdraw-request.hbs'),
  present: presentWithdraw,
  facts: {
    'en kladde': [exampleDesk(filled)],
    'en sag med nummer': [exampleDesk({ ...filled, stage: 'in_dialogue', number: 7 })],
    'en afsluttet sag': [exampleDesk({ ...filled, stage: 'closed', number: 7 })],
  },
  errors: ([, , errors]) => errors,
});
