import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { answeredEvaluation, exampleEvaluation, exampleHeading } from '../evaluation.facts.examples';
import { presentOverview } from './overview.presenter';

/** Both evaluations of a case. */
export const overviewExamples = defineExamples({
  template: join(__dirname, 'overview.hbs'),
  present: presentOverview,
  facts: {
    'ingen endnu': [exampleHeading, []],
    'din tur, og effekten kommer': [
      exampleHeading,
      [
        exampleEvaluation('satisfaction', { mayAnswerFor: ['employees'] }),
        exampleEvaluation('effect', { state: 'scheduled' }),
      ],
    ],
    'alt er besvaret': [
      exampleHeading,
      [answeredEvaluation('satisfaction', true), { ...answeredEvaluation('effect', true), state: 'closed' }],
    ],
    'ledelsen har svaret, effekten er åben': [
      exampleHeading,
      [answeredEvaluation('satisfaction', false), exampleEvaluation('effect')],
    ],
    'lukket, den ene side svarede ikke': [
      exampleHeading,
      [
        { ...answeredEvaluation('satisfaction', false), state: 'closed' },
        { ...exampleEvaluation('effect'), state: 'closed' },
      ],
    ],
  },
});
