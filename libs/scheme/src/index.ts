export { roundRulesSchema, type RoundRules } from './domain/round-rules';
export type {
  FocusAreaKey,
  FocusAreaSeed,
  FocusTopicSeed,
  ModelChoiceSeed,
  RegionKey,
} from './seed/model-choice-seed';
export type { OrgUnitKind, OrgUnitSector, OrgUnitSeed } from './seed/org-unit-seed';
export { organisationSeeds } from './seed/organisation.seed';
export type { FrameSeed, RoundKey, RoundSeed, ThemeKey, ThemeSeed, TrancheSeed } from './seed/round-seed';
export { ok18Rules } from './seed/round-rules.seed';
export { roundSeeds } from './seed/rounds.seed';
