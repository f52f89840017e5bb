export { ChooseModel, type ChooseModelCommand } from './application/choose-model';
export { ModelReader } from './application/model.reader';
export { RoundReader } from './application/round.reader';
export { SeedOrganisation } from './application/seed-organisation';
export { SeedRound } from './application/seed-round';
export { SeedScheme } from './application/seed-scheme';
export { UnitReader } from './application/unit.reader';
export * from './domain/focus';
export { modelAt, type Model, type ModelChoice, type ModelInForce } from './domain/model.rules';
export * from './domain/org-unit';
export * from './domain/round';
export { roundRulesSchema, type RoundRules } from './domain/round-rules';
export { schemeDa } from './i18n/da';
export { OrganisationQuery, type OrganisationFilter } from './read/organisation.query';
export { SchemeModule } from './scheme.module';
export type {
  FocusAreaKey,
  FocusAreaSeed,
  FocusTopicSeed,
  ModelChoiceSeed,
  RegionKey,
} from './seed/model-choice-seed';
export type { OrgUnitSeed } from './seed/org-unit-seed';
export { organisationSeeds, regionSeeds } from './seed/organisation.seed';
export type { FrameSeed, RoundKey, RoundSeed, ThemeKey, ThemeSeed, TrancheSeed } from './seed/round-seed';
export { ok18Rules } from './seed/round-rules.seed';
export { roundSeeds } from './seed/rounds.seed';
