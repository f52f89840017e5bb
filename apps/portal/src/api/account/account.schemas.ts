import { allRoles } from '@samraad/identity';
import { writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

const password = z.string().nonempty().max(800);

/** Who the token is, with the roles held now. */
export const accountView = z
  .object({
    id: apiId,
    personId: apiId,
    name: z.string(),
    email: z.string(),
    roles: z.array(
      z.object({ role: z.enum(allRoles), unitId: apiId.nullable(), providerId: apiId.nullable() }),
    ),
  })
  .meta({ id: 'Account' });
export const signInView = z
  .object({ id: apiId, device: z.string(), since: apiInstant, lastSeen: apiInstant })
  .meta({ id: 'SignIn' });
export const newPassword = z
  .strictObject({ oldPassword: password, password })
  .meta({ examples: [{ oldPassword: 'den gamle adgangskode', password: 'lampe regnvejr tromme ost' }] });
export const newEmail = z
  .strictObject({ email: writtenLine(254) })
  .meta({ examples: [{ email: 'mette.holm@region.example' }] });
export const passwordByLink = z
  .strictObject({ token: writtenLine(200), password })
  .meta({ examples: [{ token: 'koden fra linket i mailen', password: 'lampe regnvejr tromme ost' }] });

const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
export const accountExample = {
  ...{ id, personId: id, name: 'Mette Holm', email: 'mette.holm@region.example' },
  roles: [{ role: 'manager', unitId: id, providerId: null }],
};
export const signInExample = {
  ...{ id, device: 'Firefox på Windows' },
  ...{ since: '2026-11-27T13:10:00.000Z', lastSeen: '2026-11-27T13:40:00.000Z' },
};
