import type { Environment } from '../command-entry';
import { seedDa } from '../i18n/seed.da';
import { readSeedState } from './seed-state';

/** What is to be entered; 'demo-anew' clears away one that was broken off, 'move-in' takes over one made at build. */
export type SeedPlan = 'nothing' | 'reference' | 'demo' | 'demo-anew' | 'move-in';

/**
 * Decides what belongs in this database: the demo when SAMRAAD_DEMO=1, else the reference data. Refuses, in one sentence,
 * a demo in production and in a database that holds anything else. Needs no context, so a second seeding is over at once.
 */
export async function planSeeding(env: Environment): Promise<SeedPlan> {
  const demo = env.SAMRAAD_DEMO === '1';
  if (demo && env.NODE_ENV === 'production') throw new Error(seedDa.noDemoInProduction);
  // Without an address the configuration's own error names it, when the context is made.
  if (!env.DATABASE_URL) return 'reference';
  const state = await readSeedState(env.DATABASE_URL);
  if (state === 'demo') return 'nothing';
  if (!demo && (state === 'broken-off' || state === 'image')) throw new Error(seedDa.brokenOff);
  if (!demo) return 'reference';
  if (state === 'own') throw new Error(seedDa.notEmpty);
  if (state === 'image') return 'move-in';
  return state === 'empty' ? 'demo' : 'demo-anew';
}
