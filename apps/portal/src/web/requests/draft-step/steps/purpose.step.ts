import { z } from 'zod';
import { choiceWords } from '../../../../i18n/requests.da';
import { choice } from '../../../shell';
import { type DraftStep, shown } from '../step';

const values = ['workplace', 'crisis', 'personal'] as const;
const label = 'Hvad skal hjælpen bruges til?';

/** What the help is for: crisis help and personal support are turned down kindly (domain.md §4 [M][K]). */
export const purposeStep: DraftStep = {
  key: 'formaal',
  title: label,
  lead: 'Tilbuddet er for arbejdspladsen som helhed. Har I brug for noget andet, viser vi jer, hvor I kan gå hen.',
  form: () => z.object({ purpose: choice(values, label) }),
  stored: ({ request }) => ({ purpose: request.answers.purpose }),
  fields: (fields) => [
    shown(
      'radios',
      fields.radios({
        name: 'purpose',
        label: 'Vi søger hjælp til',
        items: values.map((value) => ({ value, label: choiceWords.purpose[value] })),
      }),
    ),
  ],
  command: ({ purpose }: { purpose: (typeof values)[number] }) => ({ answers: { purpose } }),
};
