import { maybeText } from '@samraad/platform';
import { z } from 'zod';
import { itemsOf, type EvaluationForm, type FormItem } from './forms/form';

/** Answers by item key: 1–5, an option's value, or text; a text left empty is not there. */
export type FormAnswers = Readonly<Record<string, number | string>>;

/** An answer that does not fit its item. */
export interface AnswerProblem {
  /** The item's key, or a key the form does not have. */
  readonly path: string;
  readonly problem: 'rating' | 'choice' | 'text' | 'unknown';
}

const problemOf = { rating: 'rating', choice: 'choice', text: 'text' } as const;

function schemaOf(item: FormItem): z.ZodType<number | string | undefined> {
  if (item.kind === 'rating') return z.int().min(1).max(5);
  if (item.kind === 'choice') return z.enum(item.options.map(({ value }) => value) as [string, ...string[]]);
  return maybeText(item.maxLength).optional();
}

/** Checks what was sent against the form it answers: the cleaned answers, or each thing wrong once. */
export function checkAnswers(
  form: EvaluationForm,
  sent: Readonly<Record<string, unknown>>,
): { readonly answers: FormAnswers } | { readonly problems: readonly AnswerProblem[] } {
  const answers: Record<string, number | string> = {};
  const known = new Set(itemsOf(form).map(({ key }) => key));
  const problems: AnswerProblem[] = Object.keys(sent)
    .filter((key) => !known.has(key))
    .map((path) => ({ path, problem: 'unknown' }));
  for (const item of itemsOf(form)) {
    const given = Object.hasOwn(sent, item.key) ? (sent[item.key] ?? undefined) : undefined;
    const read = schemaOf(item).safeParse(given);
    if (!read.success) problems.push({ path: item.key, problem: problemOf[item.kind] });
    else if (read.data !== undefined && read.data !== '') answers[item.key] = read.data;
  }
  return problems.length > 0 ? { problems } : { answers };
}
