import { mustTick } from '../../../shell';
import { type DraftStep, shown } from '../step';
import { longFields, longForm } from './long-answer';

const talk = 'Vi deltager i en opfølgningssamtale med udbyderen';

/** How the local follow-up happens, and the talk with the provider (domain.md §4 [K]). */
export const followUpStep: DraftStep = {
  key: 'opfoelgning',
  title: 'Hvordan følger I op?',
  lead: 'Hjælpen virker kun, hvis I holder fast i den bagefter. Aftal allerede nu, hvordan I vil gøre det.',
  form: () => longForm(['followUp']).extend({ followUpTalk: mustTick(talk) }),
  stored: ({ request: { answers } }) => ({
    followUp: answers.followUp,
    followUpTalk: answers.followUpTalk ? 'ja' : undefined,
  }),
  fields: (fields, desk) => [
    ...longFields({ followUp: 'Hvem gør hvad, hvornår? For eksempel på TRIO-møder eller personalemøder.' })(
      fields,
      desk,
    ),
    shown(
      'checkboxes',
      fields.checkboxes({
        name: 'followUpTalk',
        label: 'Opfølgningssamtale',
        hint: 'Den er en fast del af tilbuddet.',
        items: [{ value: 'ja', label: talk }],
      }),
    ),
  ],
  command: (data: { followUp: string; followUpTalk: true }) => ({ answers: { ...data } }),
};
