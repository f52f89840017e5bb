import { newId } from '@samraad/platform';
import { Client } from 'pg';

/** A database of one story's own. */
export interface ThrowAwayDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates one beside the given one; `drop` ends whoever is still connected. */
export async function throwAwayDatabase(adminUrl: string): Promise<ThrowAwayDatabase> {
  const name = `samraad_story_${newId().replaceAll('-', '')}`;
  await withAdmin(adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: () => withAdmin(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function withAdmin(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
