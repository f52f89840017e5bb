import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Every migration of the system, oldest first: a file in this folder is a migration. */
export function allMigrations(): MigrationClass[] {
  return (
    readdirSync(__dirname)
      .filter((name) => /^\d{14}-.*\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'))
      .sort()
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folder is the list
      .flatMap((name) => Object.values(require(join(__dirname, name)) as Record<string, MigrationClass>))
  );
}
