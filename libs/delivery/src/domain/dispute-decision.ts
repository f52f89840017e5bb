import { z } from 'zod';

/** What both central sides decide of a dispute that was handed over to them: what is earned, in øre. */
export const disputeDecision = z.strictObject({
  attestationId: z.uuid(),
  amount: z.string().regex(/^\d{1,15}$/),
});
export type DisputeDecision = z.infer<typeof disputeDecision>;
