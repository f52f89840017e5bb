export { AddUnit } from './application/add-unit';
export { ApplyImport, DropImport } from './application/apply-import';
export { ChangeUnit } from './application/change-unit';
export { CheckImport, type UnitFile } from './application/check-import';
export { CloseUnit, ReopenUnit } from './application/close-unit';
export { WithdrawUnitPlan } from './application/withdraw-unit-plan';
export { ChooseModel, type ChooseModelCommand } from './application/choose-model';
export { EnterRound } from './application/enter-round';
export { ModelReader } from './application/model.reader';
export { ChangeRound, type ChangeRoundCommand } from './application/change-round';
export { ChooseModelProposal } from './application/choose-model.proposal';
export { PlanModelAsking } from './application/plan-model-asking';
export {
  ChoiceDrafts,
  DropModelChoice,
  KeepModelChoice,
  type KeepModelChoiceCommand,
} from './application/keep-model-choice';
export { ProposeModelChoice, type ProposeModelChoiceCommand } from './application/propose-model-choice';
export { RoundReader } from './application/round.reader';
export { SeedOrganisation } from './application/seed-organisation';
export { SeedRound } from './application/seed-round';
export { SeedScheme } from './application/seed-scheme';
export { UnitReader } from './application/unit.reader';
export * from './domain/focus';
export { askingsOf, type PlannedAsking } from './domain/model-asking.rules';
export {
  type ModelChoiceContent,
  modelChoiceContent,
  type ModelChoiceDraft,
} from './domain/model-choice-draft';
export { type ModelChoiceChange, modelChoiceChange } from './domain/model-choice.change';
export {
  checkModelChoice,
  type EndorsingPlace,
  type ModelChoiceFacts,
  namesOf,
} from './domain/model-choice.proposal.rules';
export { modelAt, type Model, type ModelChoice, type ModelInForce } from './domain/model.rules';
export * from './domain/org-unit';
export { keptRegions, keepsRegion, type KeptRegions } from './domain/organisation-keeper';
export { unitColumnsOfFile, type UnitColumn } from './domain/read-unit-lines.rules';
export {
  RoundChanged,
  type RoundChangedEvent,
  UnitsChanged,
  type UnitsChangedEvent,
} from './domain/scheme.events';
export type { UnitAs, UnitChange, UnitCounts, UnitOutcome } from './domain/unit-import';
export type { UnitImportState } from './domain/unit-import-state';
export * from './domain/round';
export {
  type ContractSigners,
  contractSigners,
  type AttestingSide,
  attestingSides,
  type RoundRules,
  roundRulesSchema,
  roundRulesShape,
  ruleFaults,
  type RuleFault,
  type SigningRule,
} from './domain/round-rules';
export * from './domain/signing-rule';
export { schemeDa } from './i18n/da';
export { unitFileColumns } from './i18n/unit-import.da';
export type { UnitImport, UnitImportRow } from './persistence/unit-import.store';
export { UnitImportQuery } from './read/unit-import.query';
export { AreaPickerQuery, type PickableUnit } from './read/area-picker.query';
export { lockRound } from './persistence/round.store';
export { signingSentence } from './i18n/signing-rule.da';
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
