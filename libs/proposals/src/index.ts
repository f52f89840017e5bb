import './i18n/da';

export {
  type AnswerOutcome,
  AnswerProposal,
  type AnswerProposalCommand,
} from './application/answer-proposal';
export { MakeProposal, type MakeProposalCommand } from './application/make-proposal';
export { type GroundNow, ProposalGround } from './application/proposal-ground';
export {
  type ApprovedProposal,
  type PlainJson,
  ProposalKind,
  ProposalKinds,
} from './application/proposal-kind';
export { ProposalReader, type WaitingProposal } from './application/proposal.reader';
export { WithdrawProposal } from './application/withdraw-proposal';
export type { Proposal } from './domain/proposal';
export {
  longestReason,
  type ProposalActor,
  type ProposalStanding,
  standingTo,
} from './domain/proposal.rules';
export { nextProposalStates, type ProposalState, proposalStates } from './domain/proposal-state';
export { answerWorkingDays, remindersOf } from './domain/proposal-time.rules';
export {
  otherSide,
  type ProposalScope,
  type ProposalSide,
  proposalSides,
  type SidePair,
  sidePairs,
  sidesHeld,
} from './domain/sides';
export { proposalsDa } from './i18n/da';
export { ProposalsModule } from './proposals.module';
export {
  type ListedProposal,
  type ProposalGroup,
  ProposalListQuery,
  type ProposalPage,
  type ProposalViewer,
} from './read/proposal-list.query';
