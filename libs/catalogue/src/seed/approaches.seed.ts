import type { RoundKey } from '@samraad/scheme';
import { joblifeApproaches } from './joblife-approaches.seed';
import { nfaApproaches } from './nfa-approaches.seed';
import type { ProviderApproachSeed } from './provider-seed';
import { rucApproaches } from './ruc-approaches.seed';

/** The twelve approaches: three providers × four themes; OK-15's source has none (domain.md §8 [K]). */
export const approachSeeds: readonly ProviderApproachSeed[] = [
  ...nfaApproaches,
  ...rucApproaches,
  ...joblifeApproaches,
];

/** The rounds these approaches were written for: OK-18 [K], and the demo round that copies it (domain.md §1). */
export const approachRounds: readonly RoundKey[] = ['ok-18', 'demo-26'];
