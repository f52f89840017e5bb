import { z } from 'zod';
import { answerWords } from '../../../../i18n/requests.da';
import { choice, choices, longText, optional } from '../../../shell';
import type { StepDesk } from '../../desk/surroundings.reader';
import { type DraftStep, shown } from '../step';

const themesOf = (desk: StepDesk) => desk.round?.themes ?? [];
const why = 'Hvorfor hører emnet til i tilbuddet?';

/** Themes bind "primarily": a request outside them is justified (domain.md §1). Under model 1 also the region's topic. */
export const themesStep: DraftStep = {
  key: 'temaer',
  title: 'Hvad handler det om?',
  lead: 'Vælg det eller de temaer, der passer bedst. Passer ingen af dem, så skriv hvorfor.',

  form: (desk) =>
    z
      .object({
        themes: choices(
          themesOf(desk).map((theme) => theme.key),
          'Temaer',
        ),
        themeJustification: optional(longText(2000, why)),
        ...(desk.focusTopics.length > 0 && {
          focusTopic: choice(
            ['', ...desk.focusTopics.map((topic) => topic.key)].map(none),
            answerWords.focusTopic,
          ),
        }),
      })
      .superRefine(({ themes, themeJustification }, context) => {
        if (themes.length > 0 || themeJustification !== null) return;
        context.addIssue({
          code: 'custom',
          path: ['themes'],
          message: 'Vælg et tema, eller skriv, hvorfor emnet hører til.',
        });
      }),

  stored: ({ request: { answers } }) => ({
    themes: answers.themes,
    themeJustification: answers.themeJustification,
    focusTopic: answers.focusTopic === undefined ? undefined : none(answers.focusTopic),
  }),

  fields: (fields, desk) => [
    shown(
      'checkboxes',
      fields.checkboxes({
        name: 'themes',
        label: 'Temaer',
        hint: 'Vælg gerne flere.',
        items: themesOf(desk).map(({ key, name, description }) => ({
          value: key,
          label: name,
          hint: description,
        })),
      }),
    ),
    shown(
      'textarea',
      fields.textarea({
        name: 'themeJustification',
        label: why,
        hint: 'Kun hvis ingen af temaerne passer.',
        optional: true,
        maxLength: 2000,
        rows: 3,
      }),
    ),
    ...topicField(fields, desk),
  ],

  command: (data: { themes: string[]; themeJustification: string | null; focusTopic?: string }) => ({
    answers: {
      themes: data.themes,
      themeJustification: data.themeJustification ?? '',
      ...(data.focusTopic !== undefined && { focusTopic: data.focusTopic === 'none' ? '' : data.focusTopic }),
    },
  }),
};

/** Radios can't send an empty value and be told from no answer. */
const none = (key: string): string => (key === '' ? 'none' : key);

const topicField: DraftStep['fields'] = (fields, desk) =>
  desk.focusTopics.length === 0
    ? []
    : [
        shown(
          'radios',
          fields.radios({
            name: 'focusTopic',
            label: 'Hører det til regionens fælles indsats?',
            hint: 'Jeres region har valgt en fælles indsats. Den centrale koordinator ser på, om henvendelsen passer ind.',
            items: [
              ...desk.focusTopics.map((topic) => ({ value: topic.key, label: topic.name })),
              { value: 'none', label: 'Nej, ingen af dem' },
            ],
          }),
        ),
      ];
