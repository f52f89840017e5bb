import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleAnswers, exampleEvaluation, exampleHeading } from '../evaluation.facts.examples';
import { presentAnswer } from './answer.presenter';

/** The form of an evaluation. */
export const answerExamples = defineExamples({
  template: join(__dirname, 'answer.hbs'),
  present: presentAnswer,
  facts: {
    'tilfredshed, for ledelsen': [
      exampleHeading,
      exampleEvaluation('satisfaction', { mayAnswerFor: ['management'] }),
      {},
      [],
    ],
    'effekt med udgangspunkt, for begge sider': [
      exampleHeading,
      exampleEvaluation('effect', { mayAnswerFor: ['management', 'employees'] }),
      exampleAnswers('effect'),
      [],
    ],
    'et svar mangler': [
      exampleHeading,
      exampleEvaluation('satisfaction', { mayAnswerFor: ['employees'] }),
      {},
      [{ field: 'overall', message: 'Vælg et tal fra 1 til 5.' }],
    ],
  },
  errors: ([, , , errors]) => errors,
});
