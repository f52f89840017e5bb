import type { AnswerField, Answers } from '@samraad/requests';
import { z } from 'zod';
import { answerWords } from '../../../../i18n/requests.da';
import { longText, optional } from '../../../shell';
import { authorOf } from '../../shared/answer-lines';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.longAnswer;

type LongField = 'coreTask' | 'wanted' | 'existing' | 'followUp';

/** Answers of up to this many characters. */
const most = 4000;

export const longForm = (names: readonly LongField[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, optional(longText(most, answerWords[name]))])));

/** Text areas with their authors beside them. */
export const longFields =
  (hints: Readonly<Partial<Record<LongField, string>>>): DraftStep['fields'] =>
  (fields, { request }) =>
    (Object.entries(hints) as [LongField, string][]).map(([name, hint]) =>
      shown(
        'textarea',
        fields.textarea({
          name,
          label: answerWords[name],
          hint,
          maxLength: most,
          rows: 7,
          author: writtenBy(request, name),
        }),
      ),
    );

const pick = (answers: Answers, names: readonly AnswerField[]) =>
  Object.fromEntries(names.map((name) => [name, answers[name]]));

/** A step of nothing but long answers. */
export function longStep(
  step: Pick<DraftStep, 'key' | 'title' | 'lead'>,
  hints: Readonly<Partial<Record<LongField, string>>>,
): DraftStep {
  const names = Object.keys(hints) as LongField[];
  return {
    ...step,
    form: () => longForm(names),
    stored: ({ request }) => pick(request.answers, names),
    fields: longFields(hints),
    command: (data) => ({ answers: data }),
  };
}

function writtenBy(request: Parameters<typeof authorOf>[0], name: AnswerField): string | undefined {
  const author = authorOf(request, name);
  return author && words.writtenBy(author);
}
