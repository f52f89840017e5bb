import { allRoles } from '@samraad/identity';
import { writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, listQuery } from '../shell';

const role = z.enum(allRoles as [string, ...string[]]);

export const peopleQuery = listQuery([], { q: writtenText(120).optional() });

/** Somebody in the list, with the first of the roles held now. */
export const listedPersonView = z
  .object({
    id: apiId,
    name: z.string(),
    emails: z.array(z.string()),
    roles: z.array(z.object({ role, place: z.string().nullable() })),
    /** Of how many held now. */
    roleCount: z.int(),
  })
  .meta({ id: 'ListedPerson' });

const named = z.object({ personId: apiId, name: z.string(), kind: z.enum(['successor', 'deputy']) });

/** A role with its days: both are days on which it is held. */
export const roleView = z
  .object({
    id: apiId,
    personId: apiId,
    role,
    unitId: apiId.nullable(),
    providerId: apiId.nullable(),
    place: z.string().nullable(),
    from: apiDay,
    lastDay: apiDay.nullable(),
    state: z.enum(['coming', 'held', 'ended']),
    heirs: z.array(named),
    cameFrom: named.nullable(),
  })
  .meta({ id: 'Role' });

export const personView = z
  .object({
    id: apiId,
    name: z.string(),
    mergedInto: z.object({ id: apiId, name: z.string() }).nullable(),
    /** `invited`: has not come in yet. */
    accounts: z.array(z.object({ id: apiId, email: z.string(), active: z.boolean(), invited: z.boolean() })),
    roles: z.array(roleView),
  })
  .meta({ id: 'Person' });

const place = {
  role,
  /** For a role held at units: one or several. */
  unitIds: z.array(apiId).max(50).optional(),
  /** For a role held at a provider. */
  providerId: apiId.optional(),
  from: apiDay,
  lastDay: apiDay.optional(),
};

export const newRole = z.strictObject({ personId: apiId, ...place }).meta({
  id: 'NewRole',
  examples: [
    {
      personId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
      role: 'amr',
      unitIds: ['6f2c9e0d-8d6b-4c55-9a59-3f5a2b7c1d20'],
      from: '2026-11-27',
    },
  ],
});

export const newRolesView = z.object({ ids: z.array(apiId) }).meta({ id: 'NewRoles' });

export const roleEnd = z
  .strictObject({
    when: z.enum(['now', 'day', 'open']),
    /** With "day": the last day on which the role is held. */
    lastDay: apiDay.optional(),
    /** Who takes it over from then on. */
    successorId: apiId.optional(),
  })
  .meta({ id: 'RoleEnd', examples: [{ when: 'day', lastDay: '2026-12-31' }] });

export const newDeputy = z.strictObject({ personId: apiId, from: apiDay, lastDay: apiDay }).meta({
  id: 'NewDeputy',
  examples: [{ personId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', from: '2026-12-01', lastDay: '2026-12-14' }],
});

export const newInvitation = z
  .strictObject({ name: writtenLine(200), email: writtenLine(254), ...place })
  .meta({
    id: 'NewInvitation',
    examples: [
      {
        name: 'Sara Friis',
        email: 'sara.friis@demosygehus.example',
        role: 'tr',
        unitIds: ['6f2c9e0d-8d6b-4c55-9a59-3f5a2b7c1d20'],
        from: '2026-11-27',
      },
    ],
  });

/** `invited` is false when somebody with that name and address was there already, and only got the role. */
export const invitationView = z.object({ personId: apiId, invited: z.boolean() }).meta({ id: 'Invitation' });

/** Somebody invited who has not come in yet. */
export const openInvitationView = z
  .object({ personId: apiId, accountId: apiId, name: z.string(), email: z.string() })
  .meta({ id: 'OpenInvitation' });

export const newName = z
  .strictObject({ name: writtenLine(200) })
  .meta({ id: 'NewName', examples: [{ name: 'Jonas Lind' }] });
