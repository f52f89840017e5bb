import { addressOf, formatDay } from '@samraad/platform';
import { mayAttach, type QuestionView } from '@samraad/questions';
import type { Link, Turn } from '../../../views';
import { questionsWords } from '../questions.da';

const words = questionsWords.one.turns;
type Moment = Pick<Turn, 'tone' | 'sentence' | 'explanation' | 'action'>;

/** Where a question is, and whose word it is, as its reader sees it. */
export function questionTurn(view: QuestionView): Turn {
  if (view.question.state === 'moved') return movedTurn(view);
  if (view.reading === 'party') return alongTurn(view);
  return view.reading === 'asker' ? askerTurn(view) : providerTurn(view);
}

/** Where a request is begun from it, or it is taken into a draft; null where that is done, or another's to do. */
export const beginLink = ({ question, reading }: QuestionView): Link | null =>
  mayAttach(question, reading) === true
    ? {
        text: questionsWords.one.begin,
        href: addressOf('question.request', { questionId: question.id }),
      }
    : null;

function movedTurn({ reading, case: to }: QuestionView): Turn {
  const atProvider = reading === 'provider';
  // A case that has left a provider does not exist for it.
  if (!to) return { tone: 'done', sentence: words.movedAway };
  return {
    tone: 'done',
    sentence: atProvider ? words.movedProvider : words.moved,
    explanation: words.movedWhy,
    action: { text: words.toCase, href: addressOf('case.messages', { caseId: to.id }) },
  };
}

function alongTurn({ asker, provider, case: draft }: QuestionView): Turn {
  return {
    tone: 'wait',
    sentence: words.along,
    explanation: words.alongWhy(asker.name, provider.name),
    ...(draft && { action: { text: words.toDraft, href: addressOf('case', { caseId: draft.id }) } }),
  };
}

function askerTurn(view: QuestionView): Moment {
  const { question, provider } = view;
  const begin = beginLink(view);
  const action = begin && question.state !== 'open' ? { action: begin } : {};
  const attached = question.caseId !== null;
  switch (question.state) {
    case 'open':
      return { tone: 'wait', sentence: words.waits(provider.name), explanation: remindedOf(view) };
    case 'answered': {
      const explanation = attached ? words.answeredAttachedWhy : words.answeredWhy;
      return { tone: 'own', sentence: words.answered(provider.name), explanation, ...action };
    }
    default: {
      const explanation = attached ? words.closedAttachedWhy : words.closedWhy;
      return { tone: 'done', sentence: words.closed, explanation, ...action };
    }
  }
}

function providerTurn({ question, asker, unit, now }: QuestionView): Moment {
  const { state, remindAt, askerThere } = question;
  if (state === 'closed')
    return { tone: 'done', sentence: words.closedByAsker(asker.name), explanation: words.closedByAskerWhy };
  if (!askerThere) return { tone: 'done', sentence: words.gone, explanation: words.goneWhy };
  if (state === 'answered')
    return { tone: 'wait', sentence: words.answeredByYou(asker.name), explanation: words.answeredByYouWhy };
  const ahead = remindAt && remindAt > now ? ` ${words.yoursReminder(formatDay(remindAt))}` : '';
  return { tone: 'own', sentence: words.yours(unit.name), explanation: `${words.yoursWhy}${ahead}` };
}

const remindedOf = ({ question: { remindAt }, now }: QuestionView): string =>
  remindAt && remindAt > now ? words.waitsWhy(formatDay(remindAt)) : words.reminded;
