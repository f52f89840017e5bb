import { limits } from '@samraad/dialogue';
import { writtenText } from '@samraad/platform';
import { sides } from '@samraad/requests';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';
import { dialogueExamples } from './dialogue.examples';

const id = dialogueExamples.promise.id;
const side = z.enum(sides);

/** One side's wish for another provider. */
export const providerChangeView = z
  .object({
    id: apiId,
    fromProviderId: apiId,
    toProviderId: apiId,
    reason: z.string(),
    proposedBy: apiId,
    proposedSide: side,
    proposedAt: apiInstant,
    state: z.enum(['proposed', 'agreed', 'refused', 'withdrawn', 'lapsed']),
    stateSince: apiInstant,
    answeredBy: apiId.nullable(),
  })
  .meta({ id: 'ProviderChange' });

export const providerChangeExample: z.input<typeof providerChangeView> = {
  ...{ id, fromProviderId: id, toProviderId: id, reason: 'De kender vores arbejde.', proposedBy: id },
  ...{ proposedSide: 'management', proposedAt: '2026-11-24T09:00:00.000Z', state: 'proposed' },
  ...{ stateSince: '2026-11-24T09:00:00.000Z', answeredBy: null },
};

/** `side` only for who holds roles on both. */
export const newProviderChange = z
  .strictObject({ providerId: apiId, reason: writtenText(limits.reason), side: side.optional() })
  .meta({ id: 'NewProviderChange', examples: [{ providerId: id, reason: 'De kender vores arbejde.' }] });

export const providerChangeAnswer = z
  .strictObject({ agrees: z.boolean(), side: side.optional() })
  .meta({ id: 'ProviderChangeAnswer', examples: [{ agrees: true }] });
