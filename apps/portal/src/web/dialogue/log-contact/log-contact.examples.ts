import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleDialogueDesk } from '../dialogue.facts.examples';
import { presentLogContact } from './log-contact.presenter';

/** Noting a contact. */
export const logContactExamples = defineExamples({
  template: join(__dirname, 'log-contact.hbs'),
  present: presentLogContact,
  facts: {
    tom: [exampleDialogueDesk(), new Fields({}, []), 'indsendelse'],
    'klokkeslættet kan ikke læses': [
      exampleDialogueDesk(),
      new Fields({ kind: 'call', heldAt: 'middag' }, [{ field: 'heldAt', message: 'Skriv et klokkeslæt.' }]),
      'indsendelse',
    ],
  },
});
