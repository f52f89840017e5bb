import { formatList } from '@samraad/platform';
import { type AnswerField, baselineItems } from '@samraad/requests';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import type { StepKey } from '../requests.paths';
import { answerLines, orderLine } from '../shared/answer-lines';
import { draftWords } from './draft.da';

const words = draftWords.parts;

/** As much of a text as tells which it is. */
const most = 90;
const short = (text: string): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()} …` : text;

/** The answer that tells most of a page in one line; what people wrote themselves stands in quotation marks. */
const telling: Readonly<Partial<Record<StepKey, { readonly field: AnswerField; readonly quoted?: true }>>> = {
  om: { field: 'kind' },
  formaal: { field: 'purpose' },
  temaer: { field: 'themes' },
  oensker: { field: 'wanted', quoted: true },
  allerede: { field: 'existing', quoted: true },
  opfoelgning: { field: 'followUp', quoted: true },
};

/** What a part says, in one line; '' where it says nothing yet. */
export function partSummary(desk: RequestOnDesk, key: StepKey): string {
  const { request } = desk;
  if (key === 'arbejdspladser') return formatList(request.workplaces.map(({ name }) => name));
  if (key === 'paabud') return orderSummary(desk);
  if (key === 'underskrivere') return formatList(request.signers.map(({ name }) => name));
  if (key === 'orientering')
    return formatList([...answerLines('informed', desk), ...answerLines('informedOutside', desk)]);
  if (key === 'udgangspunkt') return rated(desk);
  const told = telling[key];
  const said = told ? answerLines(told.field, desk).join(' ') : '';
  if (said === '') return '';
  return told?.quoted ? words.quoted(short(said)) : short(said);
}

function orderSummary({ request: { workplaces } }: RequestOnDesk): string {
  const answered = workplaces.filter(({ orderAnswer }) => orderAnswer !== null);
  const [only] = workplaces;
  if (workplaces.length > 1) return words.orderAnswered(answered.length, workplaces.length);
  return only && answered.length > 0 ? orderLine(only) : '';
}

function rated(desk: RequestOnDesk): string {
  const lines = answerLines('baseline', desk).length;
  return lines > 0 ? words.rated(lines, baselineItems.length) : '';
}
