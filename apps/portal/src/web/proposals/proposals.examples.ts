import type { PageExamples } from '../../views';
import { proposalExamples } from './proposal/proposal.examples';
import { proposalListExamples } from './proposal-list/proposal-list.examples';

/** The examples of the pages of proposals. */
export const proposalsExamples: readonly PageExamples[] = [proposalListExamples, proposalExamples];
