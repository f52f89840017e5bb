import { createTestDatabase } from '@samraad/platform/testing';
import { Client } from 'pg';

/** A database of a spec's own, and its owner's connection to it; both are gone after `close()`. */
export interface ConnectedDatabase {
  readonly url: string;
  readonly client: Client;
  close(): Promise<void>;
}

export async function connectedDatabase(): Promise<ConnectedDatabase> {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const close = async () => {
    await client.end();
    await database.drop();
  };
  return { url: database.url, client, close };
}
