import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentCheckAnswers } from './check-answers.presenter';

/** Reading the draft through. */
export const checkAnswersExamples = defineExamples({
  template: join(__dirname, 'check-answers.hbs'),
  present: presentCheckAnswers,
  facts: {
    'alt er besvaret': [exampleDesk(filled)],
    'ingen er valgt til at skrive under': [exampleDesk({ ...filled, signers: [] })],
    'næsten intet er besvaret': [exampleDesk({ answers: { title: 'Ro på' } })],
    'ingen runde er åben': [exampleDesk(filled, { round: null })],
    'der er bedt om underskrifter': [exampleDesk(asked)],
  },
  errors: ([, , errors]) => errors,
});
