import type { AnswersGiven } from '@samraad/requests';
import { z } from 'zod';
import { answerWords, choiceWords } from '../../../../i18n/requests.da';
import { choice, optional, text } from '../../../shell';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.about;

const kinds = ['advice', 'inspiration'] as const;
const levels = ['operational', 'strategic'] as const;

/** What the case is called, and which kind of help is asked for (domain.md §7 [M]). */
export const aboutStep: DraftStep = {
  key: 'om',
  title: words.title,
  lead: words.lead,
  form: () =>
    z.object({
      title: optional(text(120, answerWords.title)),
      kind: optional(choice(kinds, answerWords.kind)),
      level: optional(choice(levels, answerWords.level)),
    }),
  stored: ({ request: { answers } }) => ({ title: answers.title, kind: answers.kind, level: answers.level }),
  fields: (fields) => [
    shown(
      'text',
      fields.text({
        name: 'title',
        label: answerWords.title,
        hint: words.titleHint,
        maxLength: 120,
        width: 'full',
      }),
    ),
    shown(
      'radios',
      fields.radios({
        name: 'kind',
        label: words.kind,
        items: kinds.map((value) => ({ value, label: choiceWords.kind[value] })),
      }),
    ),
    shown(
      'radios',
      fields.radios({
        name: 'level',
        label: words.level,
        items: levels.map((value) => ({ value, label: choiceWords.level[value] })),
      }),
    ),
  ],
  command: (data: Pick<AnswersGiven, 'title' | 'kind' | 'level'>) => ({ answers: { ...data } }),
};
