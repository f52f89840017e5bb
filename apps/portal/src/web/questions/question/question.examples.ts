import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { answer, exampleDraft, exampleQuestion } from '../questions.facts.examples';
import { presentQuestion } from './question.presenter';

const { messages } = exampleQuestion();
const answered = { messages: [...messages, answer] };
const noReminder = { remindAt: null };
const provider = { reading: 'provider', personId: ids.other, side: 'provider' } as const;
const later = { now: new Date('2026-12-08T09:00:00Z') };
const sent = { ...exampleDraft, stage: 'sent_to_provider', providerId: ids.provider };

/** One question, as each of its readers sees it. */
export const questionExamples = defineExamples({
  template: join(__dirname, 'question.hbs'),
  present: presentQuestion,
  facts: {
    'du venter på svar': [exampleQuestion({ others: [{ id: ids.other, provider: 'RUC' }] }), new Sent()],
    'du venter, og de er mindet om det': [exampleQuestion(later), new Sent()],
    'udbyderen har svaret': [
      exampleQuestion({ ...answered, theme: 'Vold og trusler' }, { state: 'answered', ...noReminder }),
      new Sent({ body: '' }, [{ field: 'body', message: 'Skriv en tekst.' }]),
    ],
    'besvaret og knyttet til en kladde': [
      exampleQuestion(
        { ...answered, case: exampleDraft },
        { state: 'answered', ...noReminder, caseId: ids.request },
      ),
      new Sent(),
    ],
    'du har afsluttet det': [exampleQuestion(answered, { state: 'closed', ...noReminder }), new Sent()],
    'afsluttet og knyttet til en kladde': [
      exampleQuestion({ case: exampleDraft }, { state: 'closed', ...noReminder, caseId: ids.request }),
      new Sent(),
    ],
    'fulgt med på sagen': [
      exampleQuestion({ case: sent }, { state: 'moved', ...noReminder, caseId: ids.request }),
      new Sent(),
    ],
    'du læser med': [
      exampleQuestion({ reading: 'party', personId: ids.jonas, case: exampleDraft }, { caseId: ids.request }),
      new Sent(),
    ],
    'udbyderen skal svare': [exampleQuestion(provider), new Sent()],
    'udbyderen skal stadig svare': [exampleQuestion({ ...provider, ...later }), new Sent()],
    'udbyderen har svaret selv': [
      exampleQuestion(
        { ...provider, messages: [...messages.map((one) => ({ ...one, stated: true })), answer] },
        { state: 'answered', ...noReminder },
      ),
      new Sent(),
    ],
    'udbyderen, afsluttet': [exampleQuestion(provider, { state: 'closed', ...noReminder }), new Sent()],
    'udbyderen, ingen læser svaret': [exampleQuestion(provider, { askerThere: false }), new Sent()],
    'udbyderen har fået henvendelsen': [
      exampleQuestion({ ...provider, case: sent }, { state: 'moved', ...noReminder, caseId: ids.request }),
      new Sent(),
    ],
    'udbyderen har ikke sagen mere': [
      exampleQuestion(provider, { state: 'moved', ...noReminder, caseId: ids.request }),
      new Sent(),
    ],
  },
  errors: ([, { errors }]) => errors,
});
