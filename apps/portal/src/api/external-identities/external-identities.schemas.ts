import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

/** A login elsewhere that leads to an account. */
export const externalIdentityView = z
  .object({
    id: apiId,
    issuer: z.string(),
    subject: z.string(),
    accountId: apiId,
    personId: apiId,
    email: z.string(),
    active: z.boolean().meta({ description: 'Whether the account is open' }),
    linkedAt: apiInstant,
    lastUsedAt: apiInstant.nullable(),
  })
  .meta({ id: 'ExternalIdentity' });

const accountExample = '0190a2f4-6f4e-7c1a-9d51-9c9f3a1d2b11';

/** The account a login elsewhere is to lead to. */
export const relinkBody = z
  .strictObject({ accountId: apiId })
  .meta({ id: 'AccountToLinkTo', examples: [{ accountId: accountExample }] });

export const externalIdentityExample = {
  id: '0190a2f4-6f4e-7c1a-9d51-9c9f3a1d2b12',
  issuer: 'https://login.nord.example',
  subject: 'mette.holm',
  accountId: accountExample,
  personId: '0190a2f4-6f4e-7c1a-9d51-9c9f3a1d2b10',
  email: 'mette.holm@region.example',
  active: true,
  linkedAt: '2026-11-20T08:00:00.000Z',
  lastUsedAt: null,
};
