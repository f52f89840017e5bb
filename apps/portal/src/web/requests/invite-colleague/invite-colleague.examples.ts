import { join } from 'node:path';
import type { InvitationView } from '@samraad/requests';
import { defineExamples } from '../../../views';
import { exampleDesk } from '../whole-request/whole-request.facts.examples';
import { inviteColleagueWords as words } from './invite-colleague.da';
import { presentInvite, presentWithdraw } from './invite-colleague.presenter';

const desk = exampleDesk();
const unitId = desk.request.workplaces[0]?.unitId ?? '';

/** Somebody asked to the draft as its work-environment representative. */
export const exampleInvitation: InvitationView = {
  id: '1f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18',
  caseId: desk.request.id,
  unitId,
  unit: desk.request.workplaces[0]?.name ?? '',
  role: 'amr',
  personId: '2f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18',
  name: 'Jonas Lind',
  inviter: 'Mette Holm',
  invitedAt: new Date('2026-11-20T09:00:00Z'),
  state: 'asked',
  answeredAt: null,
};

const facts = { desk, invitations: [], ownUnitIds: [unitId] };

/** Inviting a colleague to a draft. */
export const inviteColleagueExamples = defineExamples({
  template: join(__dirname, 'invite-colleague.hbs'),
  present: presentInvite,
  facts: {
    'før nogen er inviteret': [facts],
    'med svar': [
      {
        ...facts,
        invitations: [
          exampleInvitation,
          { ...exampleInvitation, name: 'Sara Friis', role: 'tr' as const, state: 'accepted' as const },
          { ...exampleInvitation, name: 'Bo Dam', state: 'declined' as const },
        ],
      },
    ],
    'uden navn': [facts, { name: '' }, [{ field: 'name', message: `Udfyld feltet »${words.name}«.` }]],
  },
  errors: ([, , errors]) => errors,
});

/** Taking an invitation back. */
export const withdrawInvitationExamples = defineExamples({
  template: join(__dirname, 'withdraw-invitation.hbs'),
  present: presentWithdraw,
  facts: {
    'til en AMR': [exampleInvitation, 'eksempel'],
    'til en leder': [{ ...exampleInvitation, name: 'Mette Holm', role: 'manager' as const }, 'eksempel'],
  },
});
