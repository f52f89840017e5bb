import type { Client } from 'pg';

interface Column {
  readonly name: string;
  readonly type: string;
}

const anyOf: readonly [RegExp, string][] = [
  [/\[\]$/, "'{}'"],
  [/^uuid/, 'gen_random_uuid()'],
  [/^(text|character)/, "'x'"],
  [/^(bigint|integer|smallint|numeric)/, '1'],
  [/^boolean/, 'false'],
  [/^jsonb?/, "'{}'"],
  [/^timestamp/, "'2026-11-20T09:00:00Z'"],
  [/^date/, "'2026-11-20'"],
  [/^bytea/, "'\\x00'"],
];

const valueOf = (type: string): string => {
  const found = anyOf.find(([pattern]) => pattern.test(type));
  if (!found) throw new Error(`no value for a column of type ${type}`);
  return found[1];
};

/**
 * Puts one row into any table, in a transaction that must be rolled back: its checks and foreign keys are dropped first,
 * and its triggers sleep meanwhile. Answers the name of a column that may be written.
 */
export async function putAnyRow(client: Client, table: string): Promise<string> {
  const { rows: checks } = await client.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'f')`,
    [table],
  );
  for (const { name } of checks) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const { rows: columns } = await client.query<Column>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = ''`,
    [table],
  );
  await client.query(`SET LOCAL session_replication_role = 'replica'`);
  await client.query(
    `INSERT INTO ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
     VALUES (${columns.map(({ type }) => valueOf(type)).join(', ')})`,
  );
  await client.query(`SET LOCAL session_replication_role = 'origin'`);
  const [first] = columns;
  if (!first) throw new Error(`${table} has no column to write`);
  return first.name;
}
