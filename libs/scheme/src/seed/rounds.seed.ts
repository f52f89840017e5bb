import { demo26 } from './demo-26.seed';
import { ok15 } from './ok-15.seed';
import { ok18 } from './ok-18.seed';
import type { RoundSeed } from './round-seed';

/** Every round the portal is seeded with, oldest first (domain.md §1). */
export const roundSeeds: readonly RoundSeed[] = [ok15, ok18, demo26];
