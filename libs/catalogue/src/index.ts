export { ActivityTemplates } from './application/activity-templates';
export { ProviderReader } from './application/provider.reader';
export { SeedCatalogue } from './application/seed-catalogue';
export { ServeRound } from './application/serve-round';
export { CatalogueModule } from './catalogue.module';
export {
  activityKinds,
  activityStepsSchema,
  type ActivityKind,
  type ActivityStep,
  type ActivityTemplate,
} from './domain/activity-template';
export { compareProviders, type ComparisonRow } from './domain/compare-providers';
export type { Provider, ProviderProfile, ThemeApproach } from './domain/provider';
export { catalogueDa } from './i18n/da';
export { AnswerTimesQuery } from './read/answer-times.query';
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
