import { z } from 'zod';
import { answerWords, choiceWords } from '../../../../i18n/requests.da';
import { choice, text } from '../../../shell';
import { type DraftStep, shown } from '../step';

const kinds = ['advice', 'inspiration'] as const;
const levels = ['operational', 'strategic'] as const;

/** What the case is called, and which kind of help is asked for (domain.md §7 [M]). */
export const aboutStep: DraftStep = {
  key: 'om',
  title: 'Hvilken slags hjælp søger I?',
  lead: 'Titlen står i mails og på lister, så skriv ingen navne på personer i den.',
  form: () =>
    z.object({
      title: text(120, answerWords.title),
      kind: choice(kinds, answerWords.kind),
      level: choice(levels, answerWords.level),
    }),
  stored: ({ request: { answers } }) => ({ title: answers.title, kind: answers.kind, level: answers.level }),
  fields: (fields) => [
    shown(
      'text',
      fields.text({
        name: 'title',
        label: answerWords.title,
        hint: 'For eksempel »Ro på efter sammenlægningen«.',
        maxLength: 120,
        width: 'full',
      }),
    ),
    shown(
      'radios',
      fields.radios({
        name: 'kind',
        label: 'Vi søger',
        items: kinds.map((value) => ({ value, label: choiceWords.kind[value] })),
      }),
    ),
    shown(
      'radios',
      fields.radios({
        name: 'level',
        label: 'Hjælpen skal bruges',
        items: levels.map((value) => ({ value, label: choiceWords.level[value] })),
      }),
    ),
  ],
  command: (data: { title: string; kind: 'advice'; level: 'operational' }) => ({ answers: { ...data } }),
};
