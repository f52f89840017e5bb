export * from './application/answer-room-offer';
export { AmendContract, type Amendment } from './application/amend-contract';
export * from './application/ask-for-changes';
export { plannedOf } from './application/change-frame.proposal';
export { type FrameWithQueue } from './application/frames-with-queue';
export * from './application/fit-contract-to-room';
export { KeptRoom } from './application/kept-room';
export { type OvertakeFacts } from './application/overtake.proposal';
export { type MoveFrameFacts } from './application/move-frame.proposal';
export * from './application/comment-on-contract';
export * from './application/contract-papers';
export * from './application/contract.reader';
export * from './application/pass-pen';
export * from './application/attach-contract-file';
export { ContractFileIntake } from './application/contract-file-intake';
export { SaveContractDraft, type SaveContractDraftCommand } from './application/save-contract-draft';
export * from './application/send-contract';
export {
  type StandardContractChange,
  standardContractChange,
  type StandardContractFacts,
} from './application/standard-contract.proposal';
export * from './application/sign-after-order-question';
export * from './application/sign-contract';
export * from './application/take-up-waiting';
export * from './application/withdraw-contract';
export * from './contracts.module';
export * from './domain/contract-comments';
export * from './domain/contract-content';
export type { ContractFilePart } from './domain/contract-file';
export type { ContractPeriod } from './domain/contract-period';
export * from './domain/contract-reading';
export * from './domain/contract-state';
export * from './domain/contract.duties';
export * from './domain/contracts.events';
export { expectedMonth, type Month } from './domain/expected-month.rules';
export { type OvertakeChange, overtakeChange } from './domain/overtake';
export {
  answersTo,
  mayFit,
  type OfferAnswer,
  offerAnswers,
  type RoomOffer,
  roomOffers,
} from './domain/room-offer.rules';
export { milestonesFor, milestonesObstacle } from './domain/milestones.rules';
export * from './domain/pen';
export { completeContract, type SendFacts } from './domain/send-contract.rules';
export {
  missingSignatures,
  signatureOwed,
  signingUnits,
  signsFor,
  type WantedSignature,
} from './domain/signers.rules';
export { signByDay } from './domain/sign-by.rules';
export { contractLapseKey } from './domain/work-keys';
export type { WaitingFacts } from './domain/waiting.facts';
export { type RoomForOne, whoGetsRoom } from './domain/who-gets-room';
export { type WaitingReason, waitingReasons } from './domain/waiting-list.rules';
export {
  filledClauses,
  type Filling,
  type StandardClause,
  standardClausesSchema,
  standardObstacle,
  type StandardPart,
  written,
} from './domain/standard-contract';
export { placeholders } from './domain/placeholders';
export * from './i18n/da';
export * from './i18n/standard.da';
export type { StandardContract } from './persistence/standard-contract.store';
export * from './read/standard-contract.query';
export type { ContractSignature, SigningSide } from './persistence/contract-signature.entity';
export type { ContractVersion } from './persistence/contract-version.entity';
export type { ContractFileRow, TakenFile } from './persistence/contract-file.store';
export type { WaitingRow } from './persistence/waiting.store';
export * from './read/contract-list.query';
export * from './read/contract.query';
export * from './read/overtakes.query';
export * from './read/waiting-list.query';
export type { ContractSurroundings } from './read/contract-surroundings';
