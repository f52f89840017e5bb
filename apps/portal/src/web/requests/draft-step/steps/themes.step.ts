import { z } from 'zod';
import { answerWords } from '../../../../i18n/requests.da';
import { choice, choices, longText, optional } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.themes;

const themesOf = (desk: StepOnDesk) => desk.round?.themes ?? [];
const why = words.why;

/** Themes bind "primarily": a request outside them is justified (domain.md §1). Under model 1 also the region's topic. */
export const themesStep: DraftStep = {
  key: 'temaer',
  title: words.title,
  lead: words.lead,

  form: (desk) =>
    z.object({
      themes: choices(
        themesOf(desk).map((theme) => theme.key),
        words.themes,
      ),
      themeJustification: optional(longText(2000, why)),
      ...(desk.focusTopics.length > 0 && {
        focusTopic: optional(
          choice(['', ...desk.focusTopics.map((topic) => topic.key)].map(none), answerWords.focusTopic),
        ),
      }),
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
        label: words.themes,
        hint: words.several,
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
        hint: words.onlyIfNone,
        optional: true,
        maxLength: 2000,
        rows: 3,
      }),
    ),
    ...topicField(fields, desk),
  ],

  // Nothing ticked and no reason is no answer yet; with a reason it says that none of them fits.
  command: ({ themes, themeJustification, focusTopic }: ThemesData) => ({
    answers: {
      themes: themes.length > 0 || themeJustification !== null ? themes : null,
      themeJustification,
      ...(focusTopic !== undefined && { focusTopic: focusTopic === 'none' ? '' : focusTopic }),
    },
  }),
};

interface ThemesData {
  readonly themes: string[];
  readonly themeJustification: string | null;
  readonly focusTopic?: string | null;
}

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
            label: words.focus,
            hint: words.focusHint,
            items: [
              ...desk.focusTopics.map((topic) => ({ value: topic.key, label: topic.name })),
              { value: 'none', label: words.focusNone },
            ],
          }),
        ),
      ];
