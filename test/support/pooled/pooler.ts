import { Client } from 'pg';
import { newId } from '@samraad/platform';

/** What stands between the apps and Postgres, and shares its connections among them. */
export interface Pooler {
  /** Where the apps connect. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A login of the apps' role, as whoever runs a pooler makes one: it owns nothing. */
export interface AppLogin {
  /** The database, as this login. */
  readonly url: string;
  drop(): Promise<void>;
}

export async function createAppLogin(databaseUrl: string): Promise<AppLogin> {
  const [name, password] = [`samraad_shared_${newId().slice(0, 8)}`, newId()];
  const asOwner = async (sql: string) => {
    // Roles belong to the cluster, and outlive the test's database.
    const url = new URL(databaseUrl);
    url.pathname = '/postgres';
    const owner = new Client({ connectionString: url.toString() });
    await owner.connect();
    await owner.query(sql).finally(() => owner.end());
  };
  await asOwner(`CREATE ROLE ${name} LOGIN PASSWORD '${password}' IN ROLE samraad_app`);
  const url = new URL(databaseUrl);
  Object.assign(url, { username: name, password });
  return { url: url.toString(), drop: () => asOwner(`DROP ROLE IF EXISTS ${name}`) };
}
