import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleDesk, filled } from '../desk/desk.facts.examples';
import { presentDraft } from './draft.presenter';

/** The draft's list of tasks. */
export const draftExamples = defineExamples({
  template: join(__dirname, 'draft.hbs'),
  present: presentDraft,
  facts: {
    'kun arbejdspladsen er valgt': [exampleDesk()],
    'halvt udfyldt, og svaret står i vejen': [
      exampleDesk({ answers: { title: 'Ro på', purpose: 'crisis' } }),
    ],
    'klar til at blive læst igennem': [exampleDesk(filled)],
    'der er bedt om underskrifter': [exampleDesk(asked)],
    'sendt retur': [exampleDesk({ ...asked, stage: 'returned' })],
  },
});
