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
    'mens der bliver skrevet under': [exampleDesk({ ...filled, stage: 'awaiting_signatures' })],
    'mens den venter på påtegning': [exampleDesk({ ...filled, stage: 'awaiting_endorsement' })],
    'mellem to udbydere': [exampleDesk({ ...filled, stage: 'choosing_provider', number: 7 })],
    'med en kontrakt til underskrift': [exampleDesk({ ...filled, stage: 'contract_proposed', number: 7 })],
    'mens kontrakten venter på plads': [exampleDesk({ ...filled, stage: 'waiting_for_room', number: 7 })],
    'et forløb, der er i gang': [exampleDesk({ ...filled, stage: 'under_way', number: 7 })],
    'en sag med nummer': [exampleDesk({ ...filled, stage: 'in_dialogue', number: 7 })],
    'en afsluttet sag': [exampleDesk({ ...filled, stage: 'closed', number: 7 })],
  },
  errors: ([, , errors]) => errors,
});
