import { newId } from '@samraad/platform';
import { Client } from 'pg';

/** A database with nothing in it, on the cluster of the test run. */
export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** One statement's rows, on a connection of its own, as the cluster's superuser. */
export async function ask<T extends object>(url: string, sql: string, params: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, params)).rows;
  } finally {
    await client.end();
  }
}

/** Makes one; drop it in the end. */
export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const admin = process.env.SAMRAAD_TEST_ADMIN_URL ?? '';
  const name = `samraad_test_${newId().replaceAll('-', '')}`;
  await ask(admin, `CREATE DATABASE ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: async () => void (await ask(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}
