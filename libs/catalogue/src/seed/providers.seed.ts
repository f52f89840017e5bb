import { alectia } from './alectia.seed';
import { cbs } from './cbs.seed';
import { joblife } from './joblife.seed';
import { nfa } from './nfa.seed';
import type { ProviderSeed } from './provider-seed';
import { ruc } from './ruc.seed';

/** Every provider of every round (domain.md §1 [M][K]). */
export const providerSeeds: readonly ProviderSeed[] = [nfa, ruc, joblife, cbs, alectia];
