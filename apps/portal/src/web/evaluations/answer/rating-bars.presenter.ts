import { itemsOf, type EvaluationView, type RatingItem } from '@samraad/evaluation';
import type { Side } from '@samraad/identity';
import { evaluationsDa as words } from '../../../i18n/evaluations.da';
import type { DataBars } from '../../../views';

/** The statements rated 1–5, in their order. */
export const ratingsOf = ({ form }: EvaluationView): RatingItem[] =>
  itemsOf(form).filter((item) => item.kind === 'rating');

/** A 1–5 value as a bar; a value that is not there has an empty one. */
export const ratingBar = (label: string, value: number | undefined): DataBars['rows'][number] => ({
  label,
  value: value === undefined ? words.noAnswer : words.outOfFive(value),
  percent: value === undefined ? 0 : value * 20,
});

/** The baseline's statements as bars. */
export function baselineBars(view: EvaluationView): DataBars {
  const known = ratingsOf(view).filter(({ key }) => view.baseline?.[key] !== undefined);
  return { rows: known.map(({ key, text }) => ratingBar(text, view.baseline?.[key])) };
}

/** A side's ratings as bars; empty when there is no answer to show. */
export function sideBars(view: EvaluationView, side: Side): DataBars {
  const answers = view.sides.find((one) => one.side === side)?.answers;
  if (!answers) return { rows: [] };
  const valueOf = (key: string) => {
    const value = answers[key];
    return typeof value === 'number' ? value : undefined;
  };
  return { rows: ratingsOf(view).map(({ key, text }) => ratingBar(text, valueOf(key))) };
}
