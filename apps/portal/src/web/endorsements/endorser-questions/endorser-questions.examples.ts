import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleOwnLine } from '../../cases/case-line.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import {
  answeredThread,
  askedThread,
  closedThread,
  exampleEndorsementDesk,
} from '../endorsement-desk.facts.examples';
import { endorserQuestionWords as words } from './endorser-questions.da';
import { presentEndorserQuestions } from './endorser-questions.presenter';

const none = new Sent();
const line = exampleOwnLine(
  'Svar på spørgsmålet fra den, der skal påtegne henvendelsen',
  'Læs og svar',
  'answer-endorser',
);
const asked = exampleEndorsementDesk({ line, threads: [askedThread], mayAnswer: true });
const [question] = askedThread.questions;
const two = question ? [question, { ...question, id: 'q2', body: 'Er TR med?' }] : [];

/** What is asked before a request is endorsed. */
export const endorserQuestionsExamples = defineExamples({
  template: join(__dirname, 'endorser-questions.hbs'),
  present: presentEndorserQuestions,
  facts: {
    'parterne skal svare': [asked, ids.mette, none],
    'to spørgsmål venter': [{ ...asked, threads: [{ ...askedThread, questions: two }] }, ids.mette, none],
    'der er svaret': [{ ...asked, threads: [answeredThread], mayAnswer: true }, ids.jonas, none],
    'afgjort uden svar, set af den, der spurgte': [
      exampleEndorsementDesk({ threads: [closedThread] }),
      ids.sara,
      none,
    ],
    'ingen har spurgt': [exampleEndorsementDesk({ threads: [] }), ids.mette, none],
    'uden ord': [
      asked,
      ids.mette,
      new Sent({ body: '' }, [{ field: 'body', message: `Udfyld feltet »${words.answer}«.` }]),
    ],
  },
  errors: ([, , sent]) => sent.errors,
});
