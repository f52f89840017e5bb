import { appRole, cursorRows } from '@samraad/platform';
import { Client } from 'pg';
import type { Snapshot } from './difference';

/**
 * A cursor is planned for its first tenth of rows unless told otherwise, and a proof has none when all is well. Whole
 * tables are sorted and hashed: with 4 MB for that, each would be written out and read back.
 */
const forWholeTables = ['cursor_tuple_fraction = 1', `work_mem = '64MB'`, 'jit = off'];

/**
 * Runs work on one REPEATABLE READ READ ONLY transaction, under the apps' role: every statement sees the same instant,
 * so verifying is right beside live traffic.
 */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, options: `-c role=${appRole}` });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const setting of forWholeTables) await client.query(`SET LOCAL ${setting}`);
    return await work(snapshotOf(client));
  } finally {
    await client.end();
  }
}

function snapshotOf(client: Client): Snapshot {
  let cursors = 0;
  return {
    query: async <R>(sql: string, params: readonly unknown[] = []) =>
      (await client.query(sql, [...params])).rows as R[],
    stream: <R>(sql: string, params: readonly unknown[] = []) =>
      cursorRows<R>(client, `verify_${(cursors += 1)}`, sql, params),
  };
}
