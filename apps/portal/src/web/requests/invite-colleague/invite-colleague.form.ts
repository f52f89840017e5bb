import { invitedRoles } from '@samraad/requests';
import { z } from 'zod';
import { choice, email, text } from '../../shell';
import { inviteColleagueWords as words } from './invite-colleague.da';

/** A colleague by name and e-mail, in a role at one of the writer's own workplaces. */
export const inviteForm = (unitIds: readonly string[]) =>
  z.object({
    unitId: choice(unitIds, words.unit),
    role: choice(invitedRoles, words.role),
    name: text(200, words.name),
    email: email(words.email),
  });
