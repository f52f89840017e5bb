import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { presentCaseContact } from './case-contact.presenter';

/** What the page is shown with. */
export const caseContactExamples = defineExamples({
  template: join(__dirname, 'case-contact.hbs'),
  present: presentCaseContact,
  facts: {
    'en forkert adresse': [
      new Fields({ email: 'post' }, [
        { field: 'email', message: 'Skriv en e-mailadresse, som navn@udbyder.example.' },
      ]),
      'indsendelse',
    ],
    'som den er': [new Fields({ email: 'post@joblife.example', phone: '' }, []), 'indsendelse'],
  },
});
