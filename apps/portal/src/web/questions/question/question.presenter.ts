import { addressOf, formatInstantYear, formatList, t } from '@samraad/platform';
import {
  mayClose,
  mayWriteIn,
  questionLimits,
  type QuestionMessage,
  type QuestionView,
} from '@samraad/questions';
import type { Form, KeyValueRow, Link, Messages, PageHead, TextareaField, Turn } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import { questionsWords } from '../questions.da';
import { beginLink, questionTurn } from './question-turn.presenter';

const words = questionsWords.one;

export interface QuestionModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly thread: string;
  readonly messages: Messages;
  readonly write: { readonly form: Form; readonly body: TextareaField } | null;
  readonly about: { readonly heading: string; readonly rows: readonly KeyValueRow[] };
  readonly others: { readonly heading: string; readonly links: readonly Link[] } | null;
  /** The turn has it as its button once there is an answer. */
  readonly begin: Link | null;
  readonly close: Form | null;
}

/** Who can read what is written there: those who can now, and may later. */
export function readersOfQuestion({ reading, question, provider }: QuestionView): string[] {
  const { readers } = words;
  const attached = question.caseId !== null && reading !== 'provider';
  return [
    reading === 'asker' ? readers.you : readers.asker,
    readers.provider(provider.name),
    attached ? readers.parties : readers.partiesLater,
  ];
}

export function presentQuestion(view: QuestionView, sent: Sent): QuestionModel {
  const { question, reading } = view;
  const list = { text: questionsWords.asked, href: addressOf('questions') };
  const writes = mayWriteIn(question, reading) === true;
  const turn = questionTurn(view);
  return {
    head: { title: question.subject, crumbs: [list, { text: question.subject }] },
    turn,
    thread: words.thread,
    messages: {
      readers: writes ? '' : words.readBy(formatList(readersOfQuestion(view))),
      items: view.messages.map((one) => toItem(one, view)),
    },
    write: writes ? writeOf(view, sent, turn.action !== undefined) : null,
    about: { heading: words.facts.heading, rows: factsOf(view) },
    others: othersOf(view),
    begin: turn.action ? null : beginLink(view),
    close:
      mayClose(question, reading) === true
        ? {
            action: addressOf('question.close', { questionId: question.id }),
            submission: newSubmission(),
            submit: { text: words.close, quiet: true },
          }
        : null,
  };
}

/** `quiet`: the page has its one solid button elsewhere. */
function writeOf(
  { question, reading }: QuestionView,
  { fields, submission }: Sent,
  quiet: boolean,
): QuestionModel['write'] {
  const answers = reading === 'provider';
  const label = answers ? words.answer : words.body;
  return {
    body: fields.textarea({ name: 'body', label, maxLength: questionLimits.body, rows: 6 }),
    form: {
      action: addressOf('question', { questionId: question.id }),
      submission,
      submit: { text: answers ? words.submitAnswer : words.submit, quiet },
    },
  };
}

function toItem(message: QuestionMessage, { personId, provider }: QuestionView): Messages['items'][number] {
  const { side, author, at, stated, body } = message;
  const role = side === 'provider' ? provider.name : words.roles[side];
  return {
    author: author.name,
    role: stated ? `${role} (${t('identity.stated')})` : role,
    when: formatInstantYear(at),
    own: author.id === personId,
    paragraphs: body.split(/\n+/),
  };
}

function factsOf({ question, provider, unit, asker, theme, case: to }: QuestionView): KeyValueRow[] {
  const { facts } = words;
  return [
    {
      key: facts.provider,
      value: provider.name,
      href: addressOf('provider', { key: provider.key }),
    },
    { key: facts.workplace, value: unit.name },
    { key: facts.asker, value: asker.name },
    { key: facts.when, value: formatInstantYear(question.askedAt) },
    ...(theme === null ? [] : [{ key: facts.theme, value: theme }]),
    ...(to ? [{ key: facts.case, value: to.title, href: addressOf('case', { caseId: to.id }) }] : []),
  ];
}

const othersOf = ({ others }: QuestionView): QuestionModel['others'] =>
  others.length === 0
    ? null
    : {
        heading: words.facts.others,
        links: others.map(({ id, provider }) => ({
          text: provider,
          href: addressOf('question', { questionId: id }),
        })),
      };
