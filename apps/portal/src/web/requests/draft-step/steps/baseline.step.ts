import { type BaselineItem, baselineItems } from '@samraad/requests';
import { z } from 'zod';
import { answerWords, baselineWords } from '../../../../i18n/requests.da';
import { longText, optional, rating } from '../../../shell';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

/** Where they stand now: shown again in the effect evaluation (domain.md §11 [ours]). */
export const baselineStep: DraftStep = {
  key: 'udgangspunkt',
  title: stepWords.baseline.title,
  lead: stepWords.baseline.lead,
  form: () =>
    z.object({
      ...Object.fromEntries(baselineItems.map((item) => [item, optional(rating(baselineWords[item]))])),
      baselineWords: optional(longText(2000, answerWords.baselineWords)),
    }),
  stored: ({ request: { answers } }) => ({ ...answers.baseline, baselineWords: answers.baselineWords }),
  fields: (fields) => [
    ...baselineItems.map((item) =>
      shown(
        'rating',
        fields.rating({
          name: item,
          label: baselineWords[item],
          low: stepWords.baseline.low,
          high: stepWords.baseline.high,
        }),
      ),
    ),
    shown(
      'textarea',
      fields.textarea({
        name: 'baselineWords',
        label: answerWords.baselineWords,
        hint: stepWords.baseline.wordsHint,
        optional: true,
        maxLength: 2000,
        rows: 4,
      }),
    ),
  ],
  command: ({ baselineWords: words, ...rated }: BaselineData) => {
    const baseline = Object.fromEntries(Object.entries(rated).filter(([, value]) => value !== null));
    return {
      answers: { baseline: Object.keys(baseline).length > 0 ? baseline : null, baselineWords: words },
    };
  },
};

type BaselineData = Record<BaselineItem, number | null> & { readonly baselineWords: string | null };
