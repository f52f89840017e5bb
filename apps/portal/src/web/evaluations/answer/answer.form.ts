import { itemsOf, type EvaluationForm, type FormItem } from '@samraad/evaluation';
import { z } from 'zod';
import { choice, longText, optional, rating } from '../../shell';
import { evaluationsDa } from '../../../i18n/evaluations.da';

/** A form's items as fields of a page; `sides` asks which side, of somebody who holds roles on both. */
export function answerForm(form: EvaluationForm, asksSide: boolean): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  if (asksSide) shape['side'] = choice(['management', 'employees'], evaluationsDa.bothSides);
  for (const item of itemsOf(form)) shape[item.key] = fieldOf(item);
  return z.object(shape);
}

function fieldOf(item: FormItem): z.ZodType {
  if (item.kind === 'rating') return rating(item.text);
  if (item.kind === 'choice')
    return choice(
      item.options.map(({ value }) => value),
      item.text,
    );
  return optional(longText(item.maxLength, item.text));
}

/** What the use case is given: only the form's own answers, without the empty ones. */
export function answersOf(
  form: EvaluationForm,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = itemsOf(form).map(({ key }) => [key, data[key]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}
