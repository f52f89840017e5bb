import type { PageExamples } from '../../views';
import { decideDisputeExamples } from './decide-dispute/decide-dispute.examples';
import { disputeTalkExamples } from './dispute-talk/dispute-talk.examples';

/** The examples of the pages about a dispute. */
export const disputeExamples: readonly PageExamples[] = [disputeTalkExamples, decideDisputeExamples];
