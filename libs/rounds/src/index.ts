import './i18n/da';

export { type ChangeRoundChange } from './application/change-round.proposal';
export { ChangeRoundDraft } from './application/change-round-draft';
export type { CloseRoundChange } from './application/close-round.proposal';
export { ClosingReader, type RoundClosing } from './application/closing.reader';
export { DiscardRoundDraft } from './application/discard-round-draft';
export { type OpenRoundChange, OpenRoundProposal } from './application/open-round.proposal';
export { type DraftOnDesk, problemsOf, RoundDesk } from './application/round-desk.reader';
export { RoundDraftReader } from './application/round-draft.reader';
export { RoundPlanReader } from './application/round-plan.reader';
export { RoundSurroundingsReader } from './application/round-surroundings.reader';
export type { RoundToChange } from './application/running-round.reader';
export { StartRoundChange } from './application/start-round-change';
export { StartRoundDraft } from './application/start-round-draft';
export { beforeContract, type LeftOutcome } from './domain/carry-over.rules';
export { checkChange } from './domain/check-change';
export { type CaseStanding, touchedParts, type TouchedParts } from './domain/touched-parts';
export type { ServiceChangeFacts } from './application/service-change.proposals';
export type { TakeInFacts } from './application/take-in-provider.proposal';
export { type ServiceChangeProposed, type TakeInChange } from './domain/provider-changes';
export {
  dayObstacle,
  type ServiceChange,
  serviceChanges,
  serviceObstacle,
} from './domain/provider-in-round.rules';
export { providerChangedMail, providerOfCaseChangedMail } from './mail/provider-changed.mail';
export {
  type CaseOfProvider,
  type FreshProvider,
  type ProviderPlace,
  ProviderPlaceQuery,
  type RoundNamed,
  type TouchedByProvider,
} from './read/provider-place.query';
export {
  checkRound,
  contradictions,
  lowestThreshold,
  type RoundPart,
  roundParts,
  type RoundProblem,
  type RoundSurroundings,
} from './domain/check-round';
export { nextRoundDraftStates, type RoundDraftState } from './domain/draft-state';
export type { NewRound } from './domain/new-plan';
export type { RoundDraft } from './domain/round-draft';
export {
  keyOfName,
  planHash,
  type PlanProvider,
  type PlanTheme,
  planText,
  type RoundPlan,
  roundPlanSchema,
} from './domain/round-plan';
export { roundsDa } from './i18n/da';
export { themeToWriteMail } from './mail/theme-to-write.mail';
export { roundClosedMail } from './mail/round-closed.mail';
export { roundClosesMail } from './mail/round-closes.mail';
export { roundChangedMail } from './mail/round-changed.mail';
export { roundDecidedMail } from './mail/round-decided.mail';
export { type CaseOfChange, CasesOfChangeQuery } from './read/cases-of-change.query';
export type { FrameAtClosing, OpenAtClosing } from './read/closing.query';
export type { TouchedByRound } from './read/touched-by-round.query';
export { RoundsModule } from './rounds.module';
