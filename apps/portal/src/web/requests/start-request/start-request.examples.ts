import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleDesk } from '../whole-request/whole-request.facts.examples';
import { presentStartRequest } from './start-request.presenter';

const units = exampleDesk().units.slice(1);

/** Starting a draft. */
export const startRequestExamples = defineExamples({
  template: join(__dirname, 'start-request.hbs'),
  present: presentStartRequest,
  facts: {
    'én arbejdsplads': [units.slice(0, 1), {}, []],
    'to arbejdspladser, intet valg': [units, {}, [{ field: 'unitId', message: 'Vælg en arbejdsplads.' }]],
    'ingen arbejdsplads': [[], {}, []],
  },
  errors: ([, , errors]) => errors,
});
