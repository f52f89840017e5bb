import { writtenLine } from '@samraad/platform';
import { type InvitationView, invitedRoles } from '@samraad/requests';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

const role = z.enum(invitedRoles);
const states = ['asked', 'accepted', 'declined', 'withdrawn'] as const;

/** An invitation to a draft; its e-mail is told to nobody. */
export const invitationView = z
  .object({
    id: apiId,
    caseId: apiId,
    unitId: apiId,
    unit: z.string(),
    role,
    person: z.object({ id: apiId, name: z.string() }),
    invitedBy: z.string(),
    invitedAt: apiInstant,
    state: z.enum(states),
    answeredAt: apiInstant.nullable(),
  })
  .meta({ id: 'ColleagueInvitation' });

const caseId = '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const unitId = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

export const invitationBody = z
  .strictObject({
    unitId: apiId,
    role,
    name: writtenLine(200),
    email: writtenLine(254),
  })
  .meta({ examples: [{ unitId, role: 'amr', name: 'Jonas Lind', email: 'jonas.lind@demosygehus.example' }] });

export const answerInvitationBody = z
  .strictObject({ accepts: z.boolean() })
  .meta({ examples: [{ accepts: true }] });

export const invitationOf = ({ personId, name, inviter, ...one }: InvitationView) => ({
  ...one,
  person: { id: personId, name },
  invitedBy: inviter,
});

export const invitationExample = {
  id: '1f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18',
  caseId,
  unitId,
  unit: 'Akutmodtagelsen',
  role: 'amr' as const,
  person: { id: '2f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b18', name: 'Jonas Lind' },
  invitedBy: 'Mette Holm',
  invitedAt: '2026-11-20T09:00:00.000Z',
  state: 'asked' as const,
  answeredAt: null,
};
