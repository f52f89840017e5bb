import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Database,
  Installation,
  loadConfig,
  loadDatabaseUrl,
  PlatformModule,
  systemActor,
  UnitOfWork,
} from '@samraad/platform';
import { regionSeeds, roundSeeds } from '@samraad/scheme';
import type { Environment } from '../command-entry';
import { demoCases } from './cases/demo-cases';
import type { SeedPlan } from './plan-seeding';
import { type DemoPlan, seedDemo } from './seed-demo';
import { SeedModule } from './seed.module';
import { SeedReference } from './seed-reference';
import { clearBrokenOff, referenceMark } from './seed-state';

/** A Nest context with every area, for one seeding. Throws ConfigError. */
async function withSeedApp<T>(
  env: Environment,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const root = { module: class SeedRoot {}, imports: [PlatformModule.forRoot(loadConfig(env)), SeedModule] };
  const app = await NestFactory.createApplicationContext(root, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** What a seeding has entered. */
export interface Seeded {
  readonly made: 'demo' | 'reference' | 'nothing';
  readonly cases: number;
}

/** Enters what was planned; `cases` are the demo's, and one `asImage` waits for somebody to move in. Throws ConfigError. */
export async function carryOut(
  plan: Exclude<SeedPlan, 'nothing' | 'move-in'>,
  env: Environment,
  { cases = demoCases, asImage = false }: Partial<DemoPlan> = {},
): Promise<Seeded> {
  if (plan === 'demo-anew') await clearBrokenOff(loadDatabaseUrl(env));
  return withSeedApp(env, async (app) => {
    if (plan === 'reference') return enterReference(app);
    await seedDemo(app, { cases, asImage });
    return { made: 'demo', cases: cases.length };
  });
}

/** The closed rounds, the five regions, the providers and their frames: nothing that is made up; from then on domain time only goes forward. */
async function enterReference(app: INestApplicationContext): Promise<Seeded> {
  const installation = app.get(Installation);
  const before = await installation.state(app.get(Database));
  const rounds = roundSeeds.filter((round) => !round.demo);
  await app.get(UnitOfWork).run(systemActor('seed'), async (tx) => {
    await app.get(SeedReference).execute(tx, rounds, regionSeeds);
    await installation.mark(tx, { demo: false, seeded: referenceMark });
  });
  return { made: before.seeded === referenceMark ? 'nothing' : 'reference', cases: 0 };
}
