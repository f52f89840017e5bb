import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant, apiOre, listQuery } from '../shell';

const side = z.enum(['management', 'employees']);
const words = writtenText(4000);

export const attestationsQuery = listQuery([], { requestId: apiId.optional() });

export const attestationView = z
  .object({
    id: apiId,
    requestId: apiId,
    contractId: apiId,
    /** Which milestone of the contract, from 1; 0 for the whole. */
    milestone: z.int(),
    amount: apiOre,
    state: z.enum(['open', 'disputed', 'stands', 'withdrawn']),
    side,
    attestedBy: z.string(),
    attestedAt: apiInstant,
    secondedBy: z.string().nullable(),
    secondedAt: apiInstant.nullable(),
    objectionDueAt: apiInstant,
    standsAt: apiInstant.nullable(),
    disputes: z.array(
      z.object({
        id: apiId,
        by: z.string(),
        side,
        reason: z.string(),
        disputedAt: apiInstant,
        outcome: z.enum(['lifted', 'withdrawn', 'settled']).nullable(),
        resolution: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Attestation' });

export const newAttestation = z
  .strictObject({
    amount: apiOre.optional(),
    revision: z.int().min(1).optional(),
    /** Which milestone; the whole when left out. */
    milestone: z.int().min(1).max(12).optional(),
  })
  .meta({ id: 'NewAttestation', examples: [{ amount: '4000000' }] });

export const newDispute = z
  .strictObject({ reason: words })
  .meta({ id: 'NewDispute', examples: [{ reason: 'Det sidste møde er ikke holdt.' }] });

export const newResolution = z
  .strictObject({ outcome: z.enum(['stands', 'withdrawn']), resolution: words })
  .meta({ id: 'NewResolution', examples: [{ outcome: 'stands', resolution: 'Mødet er holdt nu.' }] });

export const attestationExample = {
  id: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d01',
  requestId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  contractId: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22',
  milestone: 0,
  amount: '4000000',
  state: 'open',
  side: 'management',
  attestedBy: 'Mette Holm',
  attestedAt: '2026-11-30T10:00:00.000Z',
  secondedBy: null,
  secondedAt: null,
  objectionDueAt: '2026-12-07T22:59:59.000Z',
  standsAt: null,
  disputes: [],
};
