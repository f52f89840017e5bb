import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentMail } from './mail.presenter';
import { exampleMail } from './mails.examples';

/** One mail of the demo. */
export const demoMailExamples = defineExamples({
  template: join(__dirname, 'mail.hbs'),
  present: presentMail,
  facts: {
    'med link': [exampleMail, 'https://samraad.example'],
    'uden link og uden HTML': [{ ...exampleMail, text: 'Hej', html: '' }, 'https://samraad.example'],
  },
});
