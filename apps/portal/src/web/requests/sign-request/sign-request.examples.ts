import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleLine, exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk } from '../whole-request/whole-request.facts.examples';
import { presentSignRequest } from './sign-request.presenter';

const own = exampleOwnLine('Læs henvendelsen, og skriv under', 'Læs og skriv under', 'sign-request');

/** Reading and signing the request. */
export const signRequestExamples = defineExamples({
  template: join(__dirname, 'sign-request.hbs'),
  present: presentSignRequest,
  facts: {
    'din tur': [{ ...exampleDesk(asked), line: own }, ids.jonas],
    'ikke bedt om at skrive under': [{ ...exampleDesk(asked), line: exampleLine() }, ids.sara],
  },
});
