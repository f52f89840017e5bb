import { join } from 'node:path';
import { defineExamples } from '../../../views';
import {
  answeredEvaluation,
  exampleAnswers,
  exampleEvaluation,
  exampleHeading,
} from '../evaluation.facts.examples';
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
    'ledelsens svar kan ikke ses endnu': [
      exampleHeading,
      exampleEvaluation('satisfaction', {
        sides: [
          { side: 'management', answeredAt: new Date('2027-03-10T09:00:00Z'), answers: null },
          { side: 'employees', answeredAt: null, answers: null },
        ],
      }),
    ],
    'et svar og et udgangspunkt med huller': [
      exampleHeading,
      exampleEvaluation('effect', {
        baseline: { workload: 2 },
        sides: [
          { side: 'management', answeredAt: new Date('2027-03-10T09:00:00Z'), answers: { workload: 5 } },
          {
            side: 'employees',
            answeredAt: new Date('2027-03-11T09:00:00Z'),
            answers: { ...exampleAnswers('effect'), cooperation: 1 },
          },
        ],
      }),
    ],
  },
});
