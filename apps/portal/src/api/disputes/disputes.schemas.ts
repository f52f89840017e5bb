import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant, apiOre } from '../shell';

const side = z.enum(['management', 'employees', 'provider']);
const said = { by: z.string(), side, at: apiInstant };
const words = writtenText(4000);

const settlementView = z.object({
  no: z.int(),
  amount: apiOre,
  text: z.string(),
  hash: z.string(),
  proposedAt: apiInstant,
  agreed: z.array(z.object(said)),
});

export const disputeView = z
  .object({
    attestationId: apiId,
    requestNumber: z.int(),
    provider: z.string(),
    /** Which milestone of the contract, from 1; 0 for the whole. */
    milestone: z.int(),
    attested: apiOre,
    /** The most it can be settled for. */
    most: apiOre,
    /** Null when nothing is disputed now. */
    disputedSince: apiInstant.nullable(),
    objections: z.array(z.object({ ...said, unit: z.string(), reason: z.string() })),
    messages: z.array(z.object({ ...said, id: apiId, body: z.string().nullable() })),
    settlements: z.array(settlementView),
    /** The number of the settlement that can be agreed to now. */
    openSettlement: z.int().nullable(),
    handedOver: z.object(said).nullable(),
    ended: z
      .object({
        by: z.enum(['parties', 'central']),
        amount: apiOre,
        released: apiOre,
        text: z.string(),
        at: apiInstant,
      })
      .nullable(),
  })
  .meta({ id: 'Dispute' });

export const newDisputeMessage = z
  .strictObject({ body: words })
  .meta({ id: 'NewDisputeMessage', examples: [{ body: 'Vi havde aftalt en halv dag.' }] });

export const newSettlement = z
  .strictObject({ text: words, amount: apiOre })
  .meta({ id: 'NewSettlement', examples: [{ text: 'Vi trækker en halv dag fra.', amount: '3000000' }] });

export const newAgreement = z
  .strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
  .meta({ id: 'NewAgreement', examples: [{ hash: '0'.repeat(64) }] });

export const newDecision = z
  .strictObject({ amount: apiOre, reason: words })
  .meta({ id: 'NewDecision', examples: [{ amount: '3000000', reason: 'To af tre møder er holdt.' }] });

export const disputeExample = {
  attestationId: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d01',
  requestNumber: 39,
  provider: 'Joblife',
  milestone: 0,
  attested: '4000000',
  most: '4000000',
  disputedSince: '2026-11-30T10:00:00.000Z',
  objections: [
    {
      by: 'Jonas Lind',
      side: 'employees',
      at: '2026-11-30T10:00:00.000Z',
      unit: 'Akutafdelingen',
      reason: 'Det sidste møde er ikke holdt.',
    },
  ],
  messages: [],
  settlements: [],
  openSettlement: null,
  handedOver: null,
  ended: null,
};
