import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { names, none, sent, returned } from '../profile.facts.examples';
import { presentAnswerProfile } from './answer-profile.presenter';

/** What the page is shown with. */
export const answerProfileExamples = defineExamples({
  template: join(__dirname, 'answer-profile.hbs'),
  present: presentAnswerProfile,
  facts: {
    'venter på svar': [{ found: sent, provider: 'Joblife', names, answers: true }, none, 'indsendelse'],
    'revisor læser': [{ found: sent, provider: 'Joblife', names, answers: false }, none, 'indsendelse'],
    'sendt retur': [{ found: returned, provider: 'Joblife', names, answers: true }, none, 'indsendelse'],
  },
});
