import type { Environment } from '../command-entry';
import { seedDa } from '../i18n/seed.da';
import { readOptions } from '../options';
import { planSeeding } from '../seed/plan-seeding';

/** `samraad seed`: says on stdout what was entered. */
export async function runSeed(args: readonly string[], env: Environment): Promise<number> {
  readOptions(args, {}, seedDa.usage);
  const plan = await planSeeding(env);
  process.stdout.write(`${plan === 'nothing' ? seedDa.nothing : await enter(plan, env)}\n`);
  return 0;
}

async function enter(plan: 'reference' | 'demo' | 'demo-anew', env: Environment): Promise<string> {
  const { carryOut } = await import('../seed/seed-app.js');
  const { made, cases } = await carryOut(plan, env);
  return made === 'demo' ? seedDa.demo(cases) : seedDa[made];
}
