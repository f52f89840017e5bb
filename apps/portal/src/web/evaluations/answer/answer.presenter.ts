import type { EvaluationView, FormItem } from '@samraad/evaluation';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import { Fields, type DataBars, type ErrorItem, type Form, type PageHead, type Turn } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { CaseHeading } from '../case-evaluations';
import { evaluationHead } from '../evaluation-head.presenter';
import { evaluationTurn } from '../evaluation-turn.presenter';
import { evaluationPaths } from '../evaluations.paths';
import { baselineBars } from './rating-bars.presenter';

type Field = { readonly rating?: object; readonly radios?: object; readonly textarea?: object };

/** The form of one evaluation, ready to be filled in. */
export interface AnswerPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly intro: string;
  readonly answersAs: string | null;
  readonly nameless: string;
  readonly baseline: {
    readonly heading: string;
    readonly bars: DataBars;
    readonly words: string | null;
  } | null;
  readonly side: Field | null;
  readonly groups: readonly { readonly heading: string; readonly fields: readonly Field[] }[];
  readonly form: Form;
}

/** What was typed is kept; an effect form begins with the own baseline (domain.md §11). */
export function presentAnswer(
  about: CaseHeading,
  view: EvaluationView,
  typed: Typed,
  errors: readonly ErrorItem[],
): AnswerPage {
  const fields = new Fields(typed, errors);
  const [own, other] = view.mayAnswerFor;
  return {
    head: evaluationHead(about, view.form.title, words.kinds[view.kind]),
    turn: evaluationTurn(about.line, view, false),
    intro: view.form.intro,
    answersAs: own && !other ? words.answerAs(words.ownSide[own]) : null,
    nameless: words.nameless,
    baseline: view.baseline && {
      heading: words.baselineHeading,
      bars: baselineBars(view),
      words: view.baselineWords,
    },
    side: other ? sideField(fields) : null,
    groups: view.form.groups.map(({ title, items }) => ({
      heading: title,
      fields: items.map((item) => toField(fields, item)),
    })),
    form: {
      action: evaluationPaths.one(view.caseId, view.kind),
      submission: newSubmission(typed),
      submit: { text: words.send },
      cancel: { text: words.cancel, href: evaluationPaths.overview(view.caseId) },
    },
  };
}

function sideField(fields: Fields): Field {
  const items = (['management', 'employees'] as const).map((value) => ({ value, label: words.sides[value] }));
  return { radios: fields.radios({ name: 'side', label: words.bothSides, items, inline: true }) };
}

function toField(fields: Fields, item: FormItem): Field {
  const base = { name: item.key, label: item.text, ...(item.hint && { hint: item.hint }) };
  if (item.kind === 'rating') return { rating: fields.rating({ ...base, low: item.low, high: item.high }) };
  if (item.kind === 'choice') return { radios: fields.radios({ ...base, items: item.options }) };
  const { maxLength } = item;
  return { textarea: fields.textarea({ ...base, hint: words.textHint, optional: true, maxLength, rows: 4 }) };
}
