import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { answeredEvaluation, exampleEvaluation, exampleHeading } from '../evaluation.facts.examples';
import { presentResult } from './result.presenter';

/** The answers beside each other. */
export const resultExamples = defineExamples({
  template: join(__dirname, 'result.hbs'),
  present: presentResult,
  facts: {
    'begge har svaret, med udgangspunkt': [exampleHeading, answeredEvaluation('effect', true)],
    'kun ledelsen har svaret': [exampleHeading, answeredEvaluation('satisfaction', false)],
    'åbner først senere': [exampleHeading, exampleEvaluation('effect', { state: 'scheduled' })],
    'lukket uden svar, set uden titel': [
      { ...exampleHeading, title: null },
      exampleEvaluation('satisfaction', { state: 'closed' }),
    ],
  },
});
