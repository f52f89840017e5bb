import { isLocalDate } from '@samraad/deadlines';
import { z } from 'zod';

/** Øre in a proposal's JSON: whole, as a decimal string, at most what one posting moves. */
export const oreText = z.string().regex(/^\d{1,15}$/);

const day = z.string().refine(isLocalDate);

/** A provider's frame in a round is set, tranche by tranche. */
export const setFrameChange = z.strictObject({
  roundId: z.uuid(),
  providerId: z.uuid(),
  tranches: z
    .array(z.strictObject({ label: z.string().max(100).optional(), opensOn: day, amount: oreText }))
    .min(1)
    .max(12),
});
export type SetFrameChange = z.infer<typeof setFrameChange>;

/** A frame's tranches get other amounts, or new ones are added. */
export const changeFrameChange = z.strictObject({
  frameId: z.uuid(),
  amounts: z.array(z.strictObject({ trancheId: z.uuid(), amount: oreText })).max(50),
  added: z.array(z.strictObject({ opensOn: day, amount: oreText })).max(12),
});
export type ChangeFrameChange = z.infer<typeof changeFrameChange>;

/** Free money of one frame goes to another. */
export const moveFrameChange = z.strictObject({
  fromFrameId: z.uuid(),
  toFrameId: z.uuid(),
  amount: oreText,
});
export type MoveFrameChange = z.infer<typeof moveFrameChange>;
