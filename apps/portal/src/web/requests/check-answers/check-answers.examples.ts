import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleChoice, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentCheckAnswers } from './check-answers.presenter';

const away = {
  name: 'Ruc',
  changes: [],
  absences: [{ from: '2026-11-16', to: '2026-11-27', stopsFrom: '2026-11-16' }],
};

/** Reading the draft through. */
export const checkAnswersExamples = defineExamples({
  template: join(__dirname, 'check-answers.hbs'),
  present: presentCheckAnswers,
  facts: {
    'alt er besvaret': [exampleDesk(filled)],
    'ingen er valgt til at skrive under': [exampleDesk({ ...filled, signers: [] })],
    'den valgte udbyder har lukket': [{ ...exampleDesk({ ...filled, choice: exampleChoice }), chosen: away }],
    'næsten intet er besvaret': [exampleDesk({ answers: { title: 'Ro på' } })],
    'ingen runde er åben': [exampleDesk(filled, { round: null })],
    'der er bedt om underskrifter': [exampleDesk(asked)],
  },
  errors: ([, , errors]) => errors,
});
