import type { AnswersGiven } from '@samraad/requests';
import { checkbox } from '../../../shell';
import { type DraftStep, shown } from '../step';
import { longFields, longForm } from './long-answer';
import { stepWords } from './steps.da';

const words = stepWords.followUp;

const talk = words.talk;

/** How the local follow-up happens, and the talk with the provider (domain.md §4 [K]). */
export const followUpStep: DraftStep = {
  key: 'opfoelgning',
  title: words.title,
  lead: words.lead,
  form: () => longForm(['followUp']).extend({ followUpTalk: checkbox(talk) }),
  stored: ({ request: { answers } }) => ({
    followUp: answers.followUp,
    followUpTalk: answers.followUpTalk ? 'ja' : undefined,
  }),
  fields: (fields, desk) => [
    ...longFields({ followUp: words.hint })(fields, desk),
    shown(
      'checkboxes',
      fields.checkboxes({
        name: 'followUpTalk',
        label: words.talkHeading,
        hint: words.talkHint,
        items: [{ value: 'ja', label: talk }],
      }),
    ),
  ],
  command: ({ followUp, followUpTalk }: FollowUpData) => ({
    answers: { followUp, followUpTalk: followUpTalk || null },
  }),
};

type FollowUpData = Pick<AnswersGiven, 'followUp'> & { readonly followUpTalk: boolean };
