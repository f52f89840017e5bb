import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { appRole, assertMigrated, dataSourceOptions, migrate } from '@samraad/platform';
import { DataSource, type QueryRunner } from 'typeorm';
import { allMigrations } from '../../migrations';
import { describeSchema } from './support/describe-schema';
import { ask, createEmptyDatabase, type EmptyDatabase } from './support/empty-database';

const names = () => allMigrations().map((migration) => migration.name);
const recorded = async (url: string) =>
  (await ask<{ name: string }>(url, 'SELECT name FROM schema_version ORDER BY id')).map(({ name }) => name);

describe('migrate', () => {
  const made: EmptyDatabase[] = [];
  const empty = async () => {
    const database = await createEmptyDatabase();
    made.push(database);
    return database.url;
  };
  afterAll(async () => {
    for (const database of made) await database.drop();
  });

  it('makes everything from nothing, and does nothing the second time', async () => {
    const url = await empty();
    expect(await migrate(url, allMigrations())).toEqual(names());
    const first = await describeSchema(url);
    expect(await migrate(url, allMigrations())).toEqual([]);
    expect(await describeSchema(url)).toBe(first);
    expect(await recorded(url)).toEqual(names());
  });

  it('run by two at once: both succeed, each migration is done once', async () => {
    const url = await empty();
    const done = await Promise.all([migrate(url, allMigrations()), migrate(url, allMigrations())]);
    expect(done.flat()).toEqual(names());
    expect(done.some((one) => one.length === 0)).toBe(true);
    expect(await recorded(url)).toEqual(names());
  });

  it('goes on from where an older build stopped', async () => {
    const url = await empty();
    const older = allMigrations().slice(0, -2);
    await migrate(url, older);
    expect(await migrate(url, allMigrations())).toEqual(names().slice(-2));
    const source = await new DataSource(dataSourceOptions(url, 2, 'none')).initialize();
    await expect(assertMigrated(source, allMigrations())).resolves.toBeUndefined();
    await expect(assertMigrated(source, older)).rejects.toThrow('newer than this build');
    await ask(url, 'DELETE FROM schema_version WHERE id = (SELECT max(id) FROM schema_version)');
    await expect(assertMigrated(source, allMigrations())).rejects.toThrow('lacks 1 migration');
    await source.destroy();
  });

  it('leaves the role of the apps unable to change the schema or its record', async () => {
    const url = new URL(await empty());
    await migrate(url.toString(), allMigrations());
    url.searchParams.set('options', `-c role=${appRole}`);
    for (const act of [
      'CREATE TABLE sneaked (id int)',
      'ALTER TABLE due_work ADD COLUMN extra text',
      'DROP TABLE due_work',
      'ALTER TABLE audit_entry DISABLE TRIGGER append_only_rows',
      'DROP TRIGGER append_only_rows ON audit_entry',
      'DELETE FROM schema_version',
      "INSERT INTO schema_version (timestamp, name) VALUES (1, 'Sneaked1')",
    ]) {
      await expect(ask(url.toString(), act)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('a migration', () => {
  const folder = join(__dirname, '../../migrations');
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');

  it('is one class a file, named after it, in order of its timestamp', () => {
    const wanted = files.sort().map((file) => {
      const [, timestamp = '', words = ''] = /^(\d{14})-([a-z0-9-]+)\.ts$/.exec(file) ?? [];
      const name = words.replaceAll(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) =>
        letter.toUpperCase(),
      );
      return `${name}${timestamp}`;
    });
    expect(names()).toEqual(wanted);
  });

  it.each(allMigrations().map((migration) => [migration.name, migration] as const))(
    '%s only goes forward',
    async (_name, Migration) => {
      await expect(new Migration().down({} as QueryRunner)).rejects.toThrow('forward-only');
    },
  );
});
