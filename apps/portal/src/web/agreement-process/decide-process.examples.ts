import { join } from 'node:path';
import { defineExamples, Fields } from '../../views';
import { ids } from '../cases/case.facts.examples';
import { presentDecideProcess } from './decide-process.presenter';
import { exampleRefused, exampleSpread } from './process.facts.examples';

const toDecide = { caseId: ids.request, reference: 'SR-7KQ4-M2', process: exampleSpread, open: true };
/** The central parties' answer about spread. */
export const decideProcessExamples = defineExamples({
  template: join(__dirname, 'decide-process.hbs'),
  present: presentDecideProcess,
  facts: {
    'et svar mangler': [toDecide, new Fields({}, []), 'indsendelse'],
    'der er svaret nej før': [{ ...toDecide, process: exampleRefused }, new Fields({}, []), 'indsendelse'],
    'der er svaret ja': [
      { ...toDecide, process: { ...exampleRefused, allowed: true } },
      new Fields({}, []),
      'indsendelse',
    ],
    'begrundelsen mangler': [
      toDecide,
      new Fields({ answer: 'nej' }, [{ field: 'reason', message: 'Skriv en begrundelse.' }]),
      'indsendelse',
    ],
  },
});
