import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleDesk, ids } from '../desk/desk.facts.examples';
import { presentSignRequest } from './sign-request.presenter';

/** Reading and signing the request. */
export const signRequestExamples = defineExamples({
  template: join(__dirname, 'sign-request.hbs'),
  present: presentSignRequest,
  facts: {
    'din tur': [exampleDesk(asked), ids.jonas],
    'ikke bedt om at skrive under': [exampleDesk(asked), ids.sara],
  },
});
