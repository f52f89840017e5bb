import { addendumDraftSchema, addendumStates, writtenAddendumSchema } from '@samraad/addenda';
import { contractDraftSchema } from '@samraad/contracts';
import { writtenText } from '@samraad/platform';
import { contractSigners } from '@samraad/scheme';
import { z } from 'zod';
import { apiId, apiInstant, apiOre, listQuery } from '../shell';
import { addendumDraftExample } from './addenda.examples';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string();

/** A change of a signed contract; `draft` for the provider alone. */
export const addendumView = z
  .object({
    id: apiId,
    no: z.int(),
    state: z.enum(addendumStates),
    stateSince: apiInstant,
    /** For saving and sending. */
    version: z.int(),
    sentAt: apiInstant.nullable(),
    signedAt: apiInstant.nullable(),
    /** When what was sent lapsed unsigned; null once it is sent anew. */
    lapsedAt: apiInstant.nullable(),
    draft: addendumDraftSchema.nullable(),
    /** As it was sent last. */
    sent: z
      .object({
        hash,
        /** The hash of the contract's version that it changes. */
        amends: hash,
        reason: text,
        priceBefore: apiOre,
        price: apiOre,
        /** The contract as it holds with it. */
        content: contractDraftSchema,
        sentBy: text,
        /** Which workplaces' sides sign it, as the round said when it was sent. */
        signers: z.enum(contractSigners),
        sentAt: apiInstant,
        signatures: z.array(
          z.object({
            side: z.enum(['management', 'employees', 'provider']),
            /** The workplace it was given for; null for the provider's. */
            unitId: apiId.nullable(),
            person: z.object({ id: apiId, name: text }),
            role: text,
            signedAt: apiInstant,
          }),
        ),
      })
      .nullable(),
    setback: z
      .object({
        kind: z.enum(['declined', 'lapsed', 'withdrawn']),
        by: text.nullable(),
        side: text.nullable(),
        at: apiInstant,
        reason: text.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Addendum' });

export const addendaQuery = listQuery([]);

const version = z.int().min(0);

/** `version` is 0 for the first save, which begins from the contract as it holds. Parts left out stay as they were. */
export const addendumDraftBody = z
  .strictObject({ version, draft: writtenAddendumSchema })
  .meta({ examples: [{ version: 0, draft: addendumDraftExample }] });
export const addendumSendBody = z.strictObject({ version }).meta({ examples: [{ version: 2 }] });
export const addendumSignBody = z
  .strictObject({
    hash,
    unitId: apiId.optional().describe('The workplace signed for, by who acts for several'),
  })
  .meta({ examples: [{ hash: 'a'.repeat(64) }] });
export const addendumReasonBody = z
  .strictObject({ reason: writtenText(2000) })
  .meta({ examples: [{ reason: 'Det er for dyrt.' }] });
