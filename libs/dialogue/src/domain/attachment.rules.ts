/** What is known of a file's viruses: asked and not answered, nothing found, something found, or nobody could say. */
export const scanStates = ['waiting', 'clean', 'infected', 'not-scanned'] as const;
export type ScanState = (typeof scanStates)[number];

/** How a file can be read now: openly, not yet, or never more. */
export type AttachmentReading = 'open' | 'waiting' | 'withdrawn';

/**
 * Of somebody who may read the message it came with. While it is being looked through only whoever added it opens it; with a
 * virus nobody does. Where nobody could say it is open, and says so [ours].
 */
export function attachmentReading(file: {
  readonly scan: ScanState;
  readonly own: boolean;
}): AttachmentReading {
  if (file.scan === 'infected') return 'withdrawn';
  return file.scan === 'waiting' && !file.own ? 'waiting' : 'open';
}

/** Minutes between one try and the next; after the last nobody could say [ours]. */
const waits = [1, 5, 15, 60] as const;

/** What a scan came to, and in how many minutes it is tried again. */
export interface ScanAnswer {
  readonly scan: ScanState;
  readonly inMinutes: number | null;
}

/** Where a file stands that a scanner could not answer about, after so many tries. */
export function afterFailedScan(tries: number): ScanAnswer {
  const inMinutes = waits[tries - 1] ?? null;
  return { scan: inMinutes === null ? 'not-scanned' : 'waiting', inMinutes };
}

/** A file that was added and never sent is kept so many days [ours]. */
export const unsentDays = 30;
