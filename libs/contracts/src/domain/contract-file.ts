import { writtenLine } from '@samraad/platform';
import { z } from 'zod';

/** A contract of the parties' own beside the facts: what is signed names the file and the SHA-256 of its bytes (domain.md §9 [ours]). */
export const contractFilePart = z.strictObject({
  name: writtenLine(120),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ContractFilePart = z.infer<typeof contractFilePart>;
