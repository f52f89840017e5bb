import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleInvitation } from '../invite-colleague/invite-colleague.examples';
import { colleagueInvitationWords as words } from './colleague-invitation.da';
import { presentInvitation } from './colleague-invitation.presenter';

const missing = [{ field: 'answer', message: `Vælg et svar på »${words.question}«.` }];

/** An invited colleague's answer. */
export const colleagueInvitationExamples = defineExamples({
  template: join(__dirname, 'colleague-invitation.hbs'),
  present: presentInvitation,
  facts: {
    'før der er svaret': [exampleInvitation, new Fields({}, []), 'eksempel'],
    'uden svar': [exampleInvitation, new Fields({}, missing), 'eksempel'],
    'sagt ja': [{ ...exampleInvitation, state: 'accepted' as const }, new Fields({}, []), 'eksempel'],
    'trukket tilbage': [
      { ...exampleInvitation, state: 'withdrawn' as const },
      new Fields({}, []),
      'eksempel',
    ],
  },
});
