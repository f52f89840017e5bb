import type { Side } from '@samraad/identity';
import type { Refusal } from '@samraad/platform';
import { formatDayYear, formatShortDay, formatTime, refusalText } from '@samraad/platform';
import type { OrderSaid, OrderStatement } from '@samraad/requests';
import type { RoundRules } from '@samraad/scheme';
import { orderWords } from '../../../i18n/requests.da';
import type { ChoiceField, Fields, Form, LinkList, Notice, PageHead, Timeline, Turn } from '../../../views';
import { requestPaths } from '../requests.paths';
import { orderChosen, orderField, orderWordsIn, topicsField, topicsLine } from '../shared/order-choice';
import { orderNames, orderQuestion, whenComplied } from './state-order.form';
import { stateOrderWords as words } from './state-order.da';

/** What the page is drawn from. */
export interface StateOrderFacts {
  readonly caseId: string;
  readonly title: string;
  readonly unitName: string;
  /** The viewer's own workplaces; the page is about one at a time. */
  readonly places: readonly { readonly unitId: string; readonly name: string }[];
  readonly statement: OrderStatement;
  readonly obstacle: Refusal | null;
  /** Everything said of this workplace, the same for both its sides. */
  readonly said: readonly OrderSaid[];
  /** The sides that are asked again before the course begins, and have not answered. */
  readonly missing: readonly Side[];
  readonly rules: RoundRules['order'] | undefined;
}

interface StateOrderModel {
  head: PageHead;
  turn: Turn;
  before: Notice | null;
  places: LinkList | null;
  form: Form;
  answer: ChoiceField;
  topics: ChoiceField;
  history: Timeline | null;
  strictest: string;
}

/** The order question after sending: what stands now, who said what when, and a way to say something new (domain.md §4). */
export function presentStateOrder(
  facts: StateOrderFacts,
  fields: Fields,
  submission: string,
): StateOrderModel {
  const { caseId, places, said, statement } = facts;
  const several = places.length > 1;
  return {
    head: {
      title: words.title,
      back: { text: words.case, href: requestPaths.case(caseId) },
      sub: `${facts.title} · ${facts.unitName}`,
    },
    turn: presentNow(facts),
    before: presentBefore(facts),
    places: several ? { items: places.map((place) => placeLink(caseId, place)) } : null,
    form: {
      action: requestPaths.order(caseId, several ? statement.unitId : undefined),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.back, href: requestPaths.case(caseId) },
    },
    answer: answerField(fields, facts.rules),
    topics: topicsField(fields, orderNames),
    history: said.length > 0 ? { items: said.toReversed().map(presentSaid) } : null,
    strictest: words.strictest,
  };
}

const placeLink = (caseId: string, { unitId, name }: StateOrderFacts['places'][number]) => ({
  text: name,
  href: requestPaths.order(caseId, unitId),
});

const answerField = (fields: Fields, rules: StateOrderFacts['rules']): ChoiceField =>
  orderField(fields, orderNames, {
    label: orderQuestion,
    day: whenComplied,
    hint: words.hint,
    of: (choice) => {
      const { label, hint } = orderWordsIn(rules)(choice);
      const closed = choice === 'complied' && rules?.compliedAllows === false;
      return { label, hint: closed ? hint : words.leadsTo[choice] };
    },
  });

function presentBefore({ missing }: StateOrderFacts): Notice | null {
  const [side] = missing;
  if (side === undefined) return null;
  const whom = missing.length > 1 ? words.before.both : words.sides[side];
  return { kind: 'info', heading: words.before.heading, text: words.before.text(whom) };
}

/** An answer in one line: what, about what, complied with when. */
function lineOf({ answer, matter, topics = [], compliedOn }: OrderStatement): string {
  const choice = orderChosen(answer, matter ?? null);
  if (choice === undefined) return words.unanswered;
  const about = topics.length > 0 ? ` (${topicsLine(topics)})` : '';
  return `${orderWords[choice].label}${about}${compliedOn ? `: ${formatDayYear(compliedOn)}` : ''}`;
}

const presentSaid = (one: OrderSaid): Timeline['items'][number] => ({
  state: 'past',
  when: formatShortDay(one.saidAt),
  time: formatTime(one.saidAt),
  title: lineOf(one),
  detail: [
    one.side ? words.said(one.name, words.sides[one.side]) : one.name,
    one.inRequest ? words.inRequest : '',
  ]
    .filter((part) => part !== '')
    .join('. '),
});

function presentNow({ obstacle, statement }: StateOrderFacts): Turn {
  const eyebrow = words.now;
  if (obstacle)
    return { tone: 'breached', eyebrow, sentence: refusalText(obstacle), explanation: lineOf(statement) };
  return { tone: 'done', eyebrow, sentence: lineOf(statement), explanation: words.nothingInTheWay };
}
