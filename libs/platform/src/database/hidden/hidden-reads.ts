import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { cursorRows } from '../cursor-rows';
import type { Answer } from '../reads/reads-together';
import { hiddenSchema } from './hidden-schema';

/** What stands where a private text was. */
export type HiddenWords = string;

/**
 * One statement behind the views that hide private texts, in a transaction of its own that can only read. It asks for nothing
 * of the connection, so it holds for shared ones too; without the views it fails, and nothing is shown.
 */
export async function hiddenAnswer(
  source: DataSource,
  words: HiddenWords,
  sql: string,
  params: readonly unknown[],
): Promise<Answer> {
  const runner = source.createQueryRunner();
  const connection = clientOf(await runner.connect());
  try {
    await enter(connection, 'BEGIN READ ONLY', words);
    return await connection.query({ text: sql, values: [...params] });
  } finally {
    await leave(connection);
    await runner.release();
  }
}

/** The rows of a statement the same way, for what is too long to hold in memory. */
export async function* hiddenRows<R>(
  source: DataSource,
  words: HiddenWords,
  sql: string,
  params: readonly unknown[],
): AsyncGenerator<R, void, undefined> {
  const runner = source.createQueryRunner();
  const connection = clientOf(await runner.connect());
  try {
    await enter(connection, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', words);
    await connection.query(`SET LOCAL idle_in_transaction_session_timeout = '60s'`);
    yield* cursorRows<R>(connection, 'rows_hidden', sql, params);
  } finally {
    await leave(connection);
    await runner.release();
  }
}

function clientOf(connection: unknown): Client {
  if (!(connection instanceof Client)) throw new Error('the connection is not one of pg');
  return connection;
}

async function enter(connection: Client, begin: string, words: HiddenWords): Promise<void> {
  await connection.query(begin);
  await connection.query(`SELECT ${hiddenSchema}.enter($1)`, [words]);
}

const leave = (connection: Client): Promise<unknown> => connection.query('ROLLBACK').catch(() => undefined);
