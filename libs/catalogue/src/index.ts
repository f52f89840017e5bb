export { approachSeeds } from './seed/approaches.seed';
export type {
  ActivityKind,
  ActivityStepSeed,
  ActivityTemplateSeed,
  ProviderApproachSeed,
  ProviderKey,
  ProviderSeed,
} from './seed/provider-seed';
export { providerSeeds } from './seed/providers.seed';
