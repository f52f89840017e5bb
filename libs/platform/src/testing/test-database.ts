import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { allMigrations } from '../../../../migrations';
import { migrate } from '../database/migrate';
import { newId } from '../text/new-id';

const migrationsFolder = join(__dirname, '../../../../migrations');

/** A database of one test file's own, copied from a migrated template (some 50 ms in memory, several hundred on a disk). */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

function adminUrl(): string {
  const url = process.env.SAMRAAD_TEST_ADMIN_URL;
  if (!url)
    throw new Error(
      'SAMRAAD_TEST_ADMIN_URL is not set: tests run through jest.config.cjs, whose set-up starts Postgres',
    );
  return url;
}

const urlOf = (name: string) => {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.toString();
};

async function withAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function templateName(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsFolder).sort())
    hash.update(readFileSync(join(migrationsFolder, name)));
  hash.update(readFileSync(join(__dirname, '../jobs/queues.ts')));
  hash.update(readFileSync(join(__dirname, '../database/migrate.ts')));
  for (const name of ['hidden-schema', 'private-texts'])
    hash.update(readFileSync(join(__dirname, `../database/hidden/${name}.ts`)));
  return `samraad_template_${hash.digest('hex').slice(0, 12)}`;
}

/** Copies the template, making it first when this set of migrations has none yet (one maker at a time). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = templateName();
  const name = `samraad_test_${newId().replaceAll('-', '')}`;
  await withAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock(815)');
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      template,
    ]);
    if (found.rowCount === 0) {
      await admin.query(`DROP DATABASE IF EXISTS ${template}`);
      await admin.query(`CREATE DATABASE ${template}`);
      await migrate(urlOf(template), allMigrations());
      await admin.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
    }
    // Files of a cluster in memory are copied faster than its log is written.
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
    await admin.query('SELECT pg_advisory_unlock(815)');
  });
  return {
    url: urlOf(name),
    drop: () =>
      withAdmin(async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}
