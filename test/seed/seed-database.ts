import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { moveIn } from '../../apps/cli/src/seed/move-in';
import { planSeeding } from '../../apps/cli/src/seed/plan-seeding';
import { carryOut, type Seeded } from '../../apps/cli/src/seed/seed-app';
import { imageDatabase } from './support/image-database';

/** The environment of a seeding of a database; `more` overrides. */
export const seedEnvironment = (databaseUrl: string, more: Record<string, string> = {}) => ({
  DATABASE_URL: databaseUrl,
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  SMTP_URL: 'smtp://127.0.0.1:9',
  LOG_LEVEL: 'silent',
  SAMRAAD_DEMO: '1',
  ...more,
});

/** What `samraad seed` does, in this process. */
export async function seed(databaseUrl: string, more: Record<string, string> = {}): Promise<Seeded> {
  const env = seedEnvironment(databaseUrl, more);
  const plan = await planSeeding(env);
  if (plan === 'nothing') return { made: 'nothing', cases: 0 };
  return plan === 'move-in' ? { made: 'demo', cases: await moveIn(env) } : carryOut(plan, env);
}

/** A database of a test's own, with a demo in it. */
export type DemoDatabase = TestDatabase & { readonly seeded: Seeded };

/** One in which the demo is played, as at build. */
export async function playedDatabase(more: Record<string, string> = {}): Promise<DemoDatabase> {
  const database = await createTestDatabase();
  return { ...database, seeded: await seed(database.url, more) };
}

/** One from the image of these sources when they are built (`image.int-spec.ts` proves it alike), else played: 2 s or 8. */
export async function seededDatabase(): Promise<DemoDatabase> {
  const database = await imageDatabase();
  return database ? { ...database, seeded: await seed(database.url) } : playedDatabase();
}
