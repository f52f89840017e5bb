import { type DynamicModule, Inject } from '@nestjs/common';
import { loadDatabaseUrl, migrate } from '@samraad/platform';
import { Command, CommandRunner } from 'nest-commander';
import { allMigrations } from '../../../../migrations';
import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';

const DATABASE_URL = Symbol('DATABASE_URL');

/** `samraad migrate`: tables, queues, role and grants, as the database's owner. Prints what was done. */
@Command({ name: 'migrate', description: cliDa.summaries.migrate })
export class MigrateCommand extends CommandRunner {
  constructor(@Inject(DATABASE_URL) private readonly databaseUrl: string) {
    super();
  }

  async run(): Promise<void> {
    const done = await migrate(this.databaseUrl, allMigrations());
    const lines =
      done.length === 0
        ? [cliDa.upToDate]
        : [cliDa.migrated(done.length), ...done.map((name) => `  ${name}`)];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

/** Needs DATABASE_URL and nothing else. */
export function migrateModule(env: Environment): DynamicModule {
  return {
    module: class MigrateModule {},
    providers: [MigrateCommand, { provide: DATABASE_URL, useValue: loadDatabaseUrl(env) }],
  };
}
