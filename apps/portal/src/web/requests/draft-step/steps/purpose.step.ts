import { z } from 'zod';
import { choiceWords } from '../../../../i18n/requests.da';
import { choice, optional } from '../../../shell';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.purpose;

const values = ['workplace', 'crisis', 'personal'] as const;
const label = words.title;

/** What the help is for: crisis help and personal support are turned down kindly (domain.md §4 [M][K]). */
export const purposeStep: DraftStep = {
  key: 'formaal',
  title: label,
  lead: words.lead,
  form: () => z.object({ purpose: optional(choice(values, label)) }),
  stored: ({ request }) => ({ purpose: request.answers.purpose }),
  fields: (fields) => [
    shown(
      'radios',
      fields.radios({
        name: 'purpose',
        label: words.choose,
        items: values.map((value) => ({ value, label: choiceWords.purpose[value] })),
      }),
    ),
  ],
  command: ({ purpose }: { purpose: (typeof values)[number] | null }) => ({ answers: { purpose } }),
};
