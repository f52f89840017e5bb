import { earlyEndStates } from '@samraad/delivery';
import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { newAgreement } from '../disputes/disputes.schemas';
import { apiInstant, apiOre } from '../shell';

const side = z.enum(['management', 'employees', 'provider']);
const words = writtenText(4000);

export const earlyEndView = z
  .object({
    no: z.int(),
    side,
    reason: z.string().nullable(),
    amount: apiOre,
    /** Whether the planned follow-up talk is held all the same. */
    keepsFollowUpTalk: z.boolean(),
    hash: z.string(),
    proposedAt: apiInstant,
    state: z.enum(earlyEndStates),
    stateSince: apiInstant,
    /** What went back to the frame; null until all have agreed. */
    released: apiOre.nullable(),
    refusal: z.object({ by: z.string(), side, reason: z.string().nullable() }).nullable(),
    agreed: z.array(z.object({ by: z.string(), side, at: apiInstant })),
  })
  .meta({ id: 'EarlyEnd' });

export const newEarlyEnd = z
  .strictObject({ reason: words, amount: apiOre, keepsFollowUpTalk: z.boolean().default(false) })
  .meta({ id: 'NewEarlyEnd', examples: [{ reason: 'Afsnittet lukker.', amount: '2000000' }] });

export const earlyEndAgreement = newAgreement;

export const newEarlyEndRefusal = newAgreement
  .extend({ reason: words })
  .meta({ id: 'NewEarlyEndRefusal', examples: [{ hash: '0'.repeat(64), reason: 'Vi vil have resten.' }] });

export const earlyEndExample = {
  no: 1,
  side: 'provider',
  reason: 'Afsnittet lukker.',
  amount: '2000000',
  keepsFollowUpTalk: false,
  hash: '0'.repeat(64),
  proposedAt: '2026-11-30T10:00:00.000Z',
  state: 'open',
  stateSince: '2026-11-30T10:00:00.000Z',
  released: null,
  refusal: null,
  agreed: [{ by: 'Sara Due', side: 'provider', at: '2026-11-30T10:00:00.000Z' }],
};
