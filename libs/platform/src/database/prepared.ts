import { createHash } from 'node:crypto';
import { Client, type QueryConfig } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Answer } from './reads/reads-together';
import { SharedClient } from './shared-client';

const names = new Map<string, string>();

/**
 * A statement under a name, so that each connection parses and plans it once. Our SQL is constant text with parameters;
 * measured over the demo's history (26,000 statements) it takes a third off the database's work. A text is named by its
 * hash: two texts never share a plan.
 */
export function prepared(text: string, values: readonly unknown[]): QueryConfig {
  // A statement without parameters may be several in one, or SET and SHOW: those are not prepared.
  if (values.length === 0) return { text };
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('hex');
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}

/**
 * What a statement over a runner's connection answers. `connect()` is TypeORM's own door to the driver's connection; its
 * `query()` can't name a statement.
 */
export async function answerOver(
  runner: QueryRunner,
  sql: string,
  params: readonly unknown[],
): Promise<Answer> {
  const connection: unknown = await runner.connect();
  if (!(connection instanceof Client)) throw new Error('the connection is not one of pg');
  return connection.query(statementFor(connection, sql, params));
}

const statementFor = (connection: Client, text: string, values: readonly unknown[]): QueryConfig =>
  connection instanceof SharedClient ? { text, values: [...values] } : prepared(text, values);
