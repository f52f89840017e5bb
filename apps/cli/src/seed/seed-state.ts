import { Client } from 'pg';

/** What a database holds before seeding. */
export type SeedState =
  /** Nothing at all. */
  | 'empty'
  /** A demo, whole. */
  | 'demo'
  /** A demo made at build, whole, that does not yet know where it is. */
  | 'image'
  /** A demo that was broken off while it was being made. */
  | 'broken-off'
  /** Anything else: reference data, or real data. */
  | 'own';

/** The mark of a whole demo, of one made at build that nobody has moved into, and of reference data without one. */
export const demoMark = 'demo-1';
export const imageMark = 'demo-1-image';
export const referenceMark = 'reference-1';

const stateSql = `SELECT demo, seeded,
  EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM request) OR EXISTS (SELECT FROM round) AS filled FROM installation`;

const demoStates: Readonly<Record<string, SeedState>> = { '': 'broken-off', [imageMark]: 'image' };

/** Asks over a connection of its own, so that a second seeding needs nothing else. */
export async function readSeedState(databaseUrl: string): Promise<SeedState> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ demo: boolean; seeded: string; filled: boolean }>(stateSql);
    const [row] = rows;
    if (row?.demo) return demoStates[row.seeded] ?? 'demo';
    return row?.seeded === '' && !row.filled ? 'empty' : 'own';
  });
}

/**
 * Empties a database whose demo was broken off, as its owner: the append-only guards are put aside for the one
 * statement that needs it. Refuses any other database, whatever was asked before.
 */
export async function clearBrokenOff(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query(clearSql));
}

const clearSql = `DO $$
  DECLARE names text; one record;
  BEGIN
    IF NOT EXISTS (SELECT FROM installation WHERE demo AND seeded = '') THEN
      RAISE EXCEPTION 'this database is no broken-off demo';
    END IF;
    FOR one IN SELECT tgrelid::regclass AS target FROM pg_trigger WHERE tgname = 'append_only_truncate' LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER append_only_truncate', one.target);
    END LOOP;
    SELECT string_agg(format('%I', tablename), ', ') INTO names FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('schema_version', 'installation', 'domain_clock');
    EXECUTE 'TRUNCATE ' || names || ' RESTART IDENTITY';
    FOR one IN SELECT tgrelid::regclass AS target FROM pg_trigger WHERE tgname = 'append_only_truncate' LOOP
      EXECUTE format('ALTER TABLE %s ENABLE TRIGGER append_only_truncate', one.target);
    END LOOP;
    UPDATE installation SET demo = false;
  END $$`;

/** Work on a connection of its own, as the database's owner. */
export async function withClient<T>(
  connectionString: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
