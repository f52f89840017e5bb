import { refusalText } from '@samraad/platform';
import {
  type AnswerField,
  hasOrder,
  isHalfAnswered,
  isWordless,
  missingAnswers,
  missingSigners,
  orderConsequence,
  purposeObstacle,
  someoneIsTold,
  pairsPossible,
  tooFewSigners,
} from '@samraad/requests';
import { formatList } from '@samraad/platform';
import { answerWords, orderWords } from '../../../i18n/requests.da';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { orderStands } from '../draft-step/next-step';
import type { StepKey } from '../requests.paths';
import { fieldsOfStep } from '../shared/content-rows';
import { draftWords } from './draft.da';

/** done · half (begun) · you (the viewer's own answer lacks) · others (only theirs lack) · none (not begun) · stops (in the way). */
export type PartState = 'done' | 'half' | 'you' | 'others' | 'none' | 'stops';

/** How far a part is, and in words what is still to be done in it; '' when nothing is. */
export interface PartFacts {
  readonly state: PartState;
  readonly lacks: string;
}

const words = draftWords.lacks;
const done: PartFacts = { state: 'done', lacks: '' };

/** How far one part of the draft is, for whoever looks. */
export function partFacts(desk: RequestOnDesk, key: StepKey): PartFacts {
  const { answers } = desk.request;
  if (key === 'arbejdspladser') return workplaceFacts(desk);
  if (key === 'paabud') return orderFacts(desk);
  if (key === 'underskrivere') return signerFacts(desk);
  const purpose = key === 'formaal' ? purposeObstacle(answers) : null;
  if (purpose) return { state: 'stops', lacks: refusalText(purpose) };
  const fields = fieldsOfStep[key] ?? [];
  const lacking = missingAnswers(answers).filter((field) => fields.includes(field));
  if (lacking.length > 0) {
    const begun = fields.some((field) => answers[field] !== undefined);
    return { state: begun ? 'half' : 'none', lacks: lacksOf(lacking, answers) };
  }
  const facts = { answers, workplaces: [], signers: desk.request.signers, actedFor: new Map() };
  return key === 'orientering' && !someoneIsTold(facts) ? { state: 'half', lacks: words.informed } : done;
}

const lacksOf = (fields: readonly AnswerField[], answers: RequestOnDesk['request']['answers']): string =>
  fields
    .map((field) => {
      if (isHalfAnswered(field, answers)) return words.half(answerWords[field]);
      return (isWordless(field, answers) ? words.wordless : words.missing)(answerWords[field]);
    })
    .join(' ');

function workplaceFacts({ request }: RequestOnDesk): PartFacts {
  const asked = request.workplaces.filter((one) => one.asked).map(({ name }) => name);
  if (request.workplaces.length === 0) return { state: 'none', lacks: words.workplaces };
  return asked.length === 0 ? done : { state: 'others', lacks: words.notJoined(formatList(asked)) };
}

type Place = RequestOnDesk['request']['workplaces'][number];

/** Answered with all that goes with the answer: what the order is about, and the day it was complied with. */
const isWhole = ({ orderAnswer, orderCompliedOn, orderTopics }: Place): boolean =>
  orderAnswer !== null &&
  (orderAnswer !== 'complied' || orderCompliedOn !== null) &&
  (!hasOrder(orderAnswer) || orderTopics.length > 0);

/** Each workplace answers for itself alone (domain.md §4 [ours, 2]). */
function orderFacts(desk: RequestOnDesk): PartFacts {
  const { request, viewer, round } = desk;
  if (round && orderStands(desk)) {
    const stands = request.workplaces.find(
      ({ unitId, orderAnswer: answer, orderCompliedOn: compliedOn, orderMatter: matter }) =>
        ['blocked', 'held'].includes(
          orderConsequence({ unitId, answer, compliedOn, matter }, round.rules.order),
        ),
    );
    return { state: 'stops', lacks: orderWords[stands?.orderAnswer ?? 'unknown'].hint };
  }
  const lacking = request.workplaces.filter((one) => !isWhole(one));
  if (lacking.length === 0) return done;
  const own = lacking.filter(({ unitId }) => viewer.unitIds.includes(unitId));
  const names = formatList((own.length > 0 ? own : lacking).map(({ name }) => name));
  if (own.length === 0) return { state: 'others', lacks: words.orderOthers(names) };
  const begun = own.some(({ orderAnswer }) => orderAnswer !== null);
  return begun
    ? { state: 'half', lacks: words.orderHalf(names) }
    : { state: 'you', lacks: words.orderYou(names) };
}

function signerFacts({ request, round }: RequestOnDesk): PartFacts {
  const workplaces = request.workplaces.map((one) => ({ ...one, answer: null, compliedOn: null }));
  const facts = { answers: request.answers, workplaces, signers: request.signers, actedFor: new Map() };
  const lacking = missingSigners(facts).length;
  const few = round ? tooFewSigners(request.signers, request.parties, round.rules.signing) : [];
  const apart = !pairsPossible(request.signers, request.parties);
  if (lacking + few.length === 0 && !apart) return done;
  const lacks = lacking > 0 ? words.signers : apart ? words.signersTogether : words.moreSigners;
  return { state: request.signers.length > 0 ? 'half' : 'none', lacks };
}
