export { ActivityTemplates } from './application/activity-templates';
export { AnswerProfile } from './application/answer-profile';
export { ChangeCaseContact } from './application/change-case-contact';
export { KeepAbsence, type KeepAbsenceCommand, RemoveAbsence } from './application/keep-absence';
export { SendProfile, TakeBackProfile } from './application/send-profile';
export { WriteProfile } from './application/write-profile';
export { type AbsenceGiven, longestNote } from './domain/absence.rules';
export {
  type Profile,
  type ProfileDifference,
  profileDifferences,
  profileLevels,
  profileObstacle,
  type ProfilePart,
  profileSchema,
} from './domain/profile';
export { nextProfileStates, type ProfileState } from './domain/profile-state';
export { publicProfile } from './domain/public-profile';
export { absenceToldMail } from './mail/absence.mail';
export { profileAnsweredMail, profileSentMail } from './mail/profile.mail';
export type { ProfileVersion } from './persistence/profile.store';
export { type ListedProfile, ProfileListQuery } from './read/profile-list.query';
export { type UnwrittenTheme, UnwrittenThemesQuery } from './read/unwritten-themes.query';
export { ChangeStanding, type ChangeStandingCommand } from './application/change-standing';
export { EnterProvider } from './application/enter-provider';
export { OwnProvider } from './application/own-provider';
export { ProviderIntake } from './application/provider-intake';
export { ProviderReader } from './application/provider.reader';
export { SeedCatalogue } from './application/seed-catalogue';
export { ServeRound } from './application/serve-round';
export { isCvr } from './domain/cvr';
export { CatalogueModule } from './catalogue.module';
export {
  activityKinds,
  activityStepsSchema,
  type ActivityKind,
  type ActivityStep,
  type ActivityTemplate,
} from './domain/activity-template';
export { ProviderStops, type ProviderStopsEvent } from './domain/catalogue.events';
export {
  type ChosenFacets,
  countWith,
  type FacetKey,
  facetKeys,
  type Facetted,
  fitsFacets,
} from './domain/catalogue-facets';
export {
  type ApproachKind,
  approachKindOf,
  approachKinds,
  type HelpKind,
  helpKinds,
  helpKindsOf,
  type WaitingBand,
  waitingBandOf,
  waitingBands,
  waitingDays,
} from './domain/ways-of-helping';
export {
  type ChoiceAnswers,
  type ChoiceQuestion,
  choiceQuestions,
  type Suggestable,
  type Suggestion,
  suggestProviders,
} from './domain/suggest-provider';
export { CatalogueSearchQuery } from './read/catalogue-search.query';
export {
  checkNewProvider,
  type NewProvider,
  newProviderSchema,
  providerKey,
} from './domain/new-provider.rules';
export type { Provider, ProviderProfile, RoundOfProvider, ThemeApproach } from './domain/provider';
export {
  type AbsenceKind,
  absenceKinds,
  absencesFrom,
  type ProviderAbsence,
} from './domain/provider-absence';
export { endsByItself, intakeObstacle, type IntakeFacts, stopFrom } from './domain/provider-intake.rules';
export {
  lastStanding,
  nextStandings,
  type ProviderStanding,
  standingAfter,
  type StandingChange,
  type StandingChangeKind,
  standingOn,
  type StandingState,
} from './domain/provider-standing';
export { catalogueDa } from './i18n/da';
export { AnswerTimesQuery, type AnswerTime } from './read/answer-times.query';
export { ProviderProfileQuery } from './read/provider-profile.query';
export { approachSeeds } from './seed/approaches.seed';
export type {
  ActivityStepSeed,
  ActivityTemplateSeed,
  ProviderApproachSeed,
  ProviderKey,
  ProviderSeed,
} from './seed/provider-seed';
export { providerSeeds } from './seed/providers.seed';
