import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { cursorRows } from './cursor-rows';

/**
 * The rows of a statement as they are at one instant, fetched part by part, so that an export of any length takes little
 * memory. Holds a connection until the last row is taken or the taker stops; one that takes nothing for a minute is cut off.
 */
export async function* streamRows<R>(
  source: DataSource,
  sql: string,
  params: readonly unknown[],
): AsyncGenerator<R, void, undefined> {
  const runner = source.createQueryRunner();
  const connection: unknown = await runner.connect();
  try {
    if (!(connection instanceof Client)) throw new Error('the connection is not one of pg');
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await connection.query(`SET LOCAL idle_in_transaction_session_timeout = '60s'`);
    yield* cursorRows<R>(connection, 'rows_streamed', sql, params);
  } finally {
    // Also after a reader who left; a connection that is gone has nothing to roll back.
    if (connection instanceof Client) await connection.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }
}
