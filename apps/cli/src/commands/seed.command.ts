import type { Environment } from '../command-entry';
import { seedDa } from '../i18n/seed.da';
import { readOptions } from '../options';
import { planSeeding, type SeedPlan } from '../seed/plan-seeding';

/**
 * `samraad seed`: says on stdout what was entered. With `--image` (the build's own, not for people) a demo ends as an
 * image: standing still, until `seed` is run on a copy of it.
 */
export async function runSeed(args: readonly string[], env: Environment): Promise<number> {
  const { image: asImage } = readOptions(args, { image: { type: 'boolean', default: false } }, seedDa.usage);
  process.stdout.write(`${await enter(await planSeeding(env), env, asImage)}\n`);
  return 0;
}

async function enter(plan: SeedPlan, env: Environment, asImage: boolean): Promise<string> {
  if (plan === 'nothing') return seedDa.nothing;
  if (plan === 'move-in') {
    const { moveIn } = await import('../seed/move-in.js');
    return seedDa.demo(await moveIn(env));
  }
  const { carryOut } = await import('../seed/seed-app.js');
  const { made, cases } = await carryOut(plan, env, { asImage });
  return made === 'demo' ? seedDa.demo(cases) : seedDa[made];
}
