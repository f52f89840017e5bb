import { addressOf } from '@samraad/platform';
import type { AboutPart } from './attest-place';

/** The page where a dispute is talked over. */
export const disputePlace = ({ caseId, part }: AboutPart): string =>
  addressOf('case.dispute-talk', { caseId, milestone: String(part?.no ?? 0) });
