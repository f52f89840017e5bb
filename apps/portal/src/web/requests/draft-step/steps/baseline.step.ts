import { baselineItems } from '@samraad/requests';
import { z } from 'zod';
import { answerWords, baselineWords } from '../../../../i18n/requests.da';
import { longText, optional, rating } from '../../../shell';
import { type DraftStep, shown } from '../step';

/** Where they stand now: shown again in the effect evaluation (domain.md §11 [ours]). */
export const baselineStep: DraftStep = {
  key: 'udgangspunkt',
  title: 'Hvordan står det til nu?',
  lead: 'Svar, som I ser det i dag. I får de samme spørgsmål 3 til 6 måneder efter forløbet, så I kan se, om det har flyttet noget.',
  form: () =>
    z.object({
      ...Object.fromEntries(baselineItems.map((item) => [item, rating(baselineWords[item])])),
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
          low: 'passer slet ikke',
          high: 'passer helt',
        }),
      ),
    ),
    shown(
      'textarea',
      fields.textarea({
        name: 'baselineWords',
        label: answerWords.baselineWords,
        hint: 'Hvad ville en gæst lægge mærke til hos jer?',
        optional: true,
        maxLength: 2000,
        rows: 4,
      }),
    ),
  ],
  command: ({ baselineWords: words, ...baseline }: BaselineData) => ({
    answers: { baseline, baselineWords: words ?? '' },
  }),
};

interface BaselineData {
  workload: number;
  cooperation: number;
  influence: number;
  safety: number;
  baselineWords: string | null;
}
