import { z } from 'zod';

/** A waiting contract is to go first in its list, though others have a lower number. */
export const overtakeChange = z.strictObject({ contractId: z.uuid() });
export type OvertakeChange = z.infer<typeof overtakeChange>;
