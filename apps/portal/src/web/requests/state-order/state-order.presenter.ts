import type { Refusal } from '@samraad/platform';
import { refusalText } from '@samraad/platform';
import type { OrderStatement } from '@samraad/requests';
import { orderWords } from '../../../i18n/requests.da';
import type { Fields, Form, PageHead, Turn } from '../../../views';
import { requestPaths } from '../requests.paths';
import { orderChosen, orderField } from '../shared/order-choice';
import { orderNames, orderQuestion, whenComplied } from './state-order.form';
import { stateOrderWords } from './state-order.da';

/** What the page is drawn from. */
export interface StateOrderFacts {
  readonly caseId: string;
  readonly title: string;
  readonly unitName: string;
  readonly statement: OrderStatement;
  readonly obstacle: Refusal | null;
}

interface StateOrderModel {
  head: PageHead;
  turn: Turn;
  form: Form;
  answer: ReturnType<Fields['radios']>;
}

/** The order question after sending: what stands now, and a way to say something new (domain.md §4). */
export function presentStateOrder(
  facts: StateOrderFacts,
  fields: Fields,
  submission: string,
): StateOrderModel {
  return {
    head: {
      title: stateOrderWords.title,
      back: { text: stateOrderWords.case, href: requestPaths.case(facts.caseId) },
      sub: `${facts.title} · ${facts.unitName}`,
    },
    turn: presentNow(facts),
    form: {
      action: requestPaths.order(facts.caseId),
      submission,
      submit: { text: stateOrderWords.submit },
      cancel: { text: stateOrderWords.back, href: requestPaths.case(facts.caseId) },
    },
    answer: orderField(fields, orderNames, {
      label: orderQuestion,
      day: whenComplied,
      hint: stateOrderWords.hint,
    }),
  };
}

function presentNow({ obstacle, statement }: StateOrderFacts): Turn {
  const eyebrow = stateOrderWords.now;
  if (obstacle) return { tone: 'breached', eyebrow, sentence: refusalText(obstacle) };
  const choice = orderChosen(statement.answer, statement.matter ?? null);
  const words = choice ? orderWords[choice] : null;
  return {
    tone: 'done',
    eyebrow,
    sentence: words?.label ?? stateOrderWords.unanswered,
    explanation: stateOrderWords.nothingInTheWay,
  };
}
