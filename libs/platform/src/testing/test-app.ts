import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, ModuleMetadata } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { loadConfig, type Config } from '../config/config';
import { PlatformModule } from '../platform.module';
import { Ports } from '../unit-of-work/ports';
import { UnitOfWork } from '../unit-of-work/unit-of-work';
import { systemActor } from '../audit/audit-port';
import { createTestDatabase } from './test-database';

/** A Nest context on a database of its own, with domain time under the test's hand. */
export interface TestApp {
  readonly context: INestApplicationContext;
  readonly uow: UnitOfWork;
  readonly url: string;
  readonly get: INestApplicationContext['get'];
  /** Stops domain time at an instant (before anything was seeded it may go back). */
  setTime(instant: string | Date): Promise<void>;
  close(): Promise<void>;
}

/** Where this process' apps keep files: made by whoever keeps one, and removed by the spec that had it kept. */
export const testFiles = join(tmpdir(), `samraad-test-files-${process.pid}`);

/** The configuration of a process under test. */
export function testConfig(databaseUrl: string, more: Record<string, string> = {}): Config {
  return loadConfig({
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'silent',
    SAMRAAD_DEMO: '1',
    SAMRAAD_POOL_SIZE: '8',
    SAMRAAD_FILES_DIR: testFiles,
    ...more,
  });
}

/** Boots the modules of a lib (and those below it). Libs left of audit may ask for `discardPorts`; `env` adds variables. */
export async function createTestApp(
  modules: NonNullable<ModuleMetadata['imports']>,
  options: { discardPorts?: boolean; env?: Record<string, string> } = {},
): Promise<TestApp> {
  const database = await createTestDatabase();
  const testing = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(testConfig(database.url, options.env)), ...modules],
  }).compile();
  testing.useLogger(false);
  await testing.init();
  if (options.discardPorts) {
    const ports = testing.get(Ports);
    ports.bindAudit({ write: async () => undefined });
    ports.bindMail({ order: async () => undefined });
  }
  const uow = testing.get(UnitOfWork);
  return {
    context: testing,
    uow,
    url: database.url,
    get: testing.get.bind(testing) as INestApplicationContext['get'],
    setTime: async (instant) =>
      uow.run(systemActor('test'), async (tx) => {
        await tx.query(
          `UPDATE domain_clock SET running = false, anchor_domain = $1, anchor_system = clock_timestamp()`,
          [new Date(instant)],
        );
      }),
    close: async () => {
      await testing.close();
      await database.drop();
    },
  };
}
