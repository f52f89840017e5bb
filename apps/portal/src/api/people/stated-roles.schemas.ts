import { allRoles } from '@samraad/identity';
import { z } from 'zod';
import { apiId, apiInstant, listQuery } from '../shell';

export const statedRolesQuery = listQuery([]);

/** A role its holder has stated, with how much was signed in it. */
export const statedRoleView = z
  .object({
    id: apiId,
    personId: apiId,
    name: z.string(),
    role: z.enum(allRoles as [string, ...string[]]),
    unit: z.string(),
    region: z.string(),
    statedAt: apiInstant,
    signed: z.int().meta({ description: 'Cases in which something was signed in it' }),
  })
  .meta({ id: 'StatedRole' });

export const judgement = z
  .strictObject({ right: z.boolean() })
  .meta({ id: 'RoleJudgement', examples: [{ right: true }] });

export const judged = z.object({ roleId: apiId, right: z.boolean() }).meta({ id: 'RoleJudged' });

export const statedRoleExample = {
  id: '0a4f7c11-5d0e-4a8b-9f5c-3b1d2e4f6a70',
  personId: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
  name: 'Jonas Lind',
  role: 'amr',
  unit: 'Akutmodtagelsen',
  region: 'Region Sjælland',
  statedAt: '2026-11-18T09:12:00.000Z',
  signed: 1,
};
