import { newProviderSchema } from '@samraad/catalogue';
import { writtenLine } from '@samraad/platform';
import { z } from 'zod';

const from = z.iso.date();

/** A provider that is in the round is paused there, takes requests again, or ends, from a day. */
export const serviceChange = z.strictObject({ roundId: z.uuid(), providerId: z.uuid(), from });
export type ServiceChangeProposed = z.infer<typeof serviceChange>;

/** Who comes in first at a provider the portal does not know. */
const coordinator = z.strictObject({ name: writtenLine(120), email: writtenLine(254) });

/** A provider comes into the round: one that is known, or a new one with its first coordinator. */
export const takeInChange = z.strictObject({
  roundId: z.uuid(),
  from,
  provider: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ new: newProviderSchema, coordinator }),
  ]),
});
export type TakeInChange = z.infer<typeof takeInChange>;
