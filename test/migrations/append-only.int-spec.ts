import { appRole } from '@samraad/platform';
import type { Client } from 'pg';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putAnyRow } from './support/put-any-row';
import { connectedDatabase, type ConnectedDatabase } from '../support/connected-database';

/** From the committed schema, so that a table whose guard is lost is missed there, and each one here is really tried. */
const guarded = readFileSync(join(__dirname, 'schema.txt'), 'utf8')
  .split('\n')
  .flatMap((line) => /^(\S+) trigger CREATE TRIGGER append_only_rows /.exec(line)?.[1] ?? []);

const attempts = {
  update: (table: string, column: string) => `UPDATE ${table} SET ${column} = ${column}`,
  delete: (table: string) => `DELETE FROM ${table}`,
  truncate: (table: string) => `TRUNCATE ${table} CASCADE`,
};

describe('append-only tables', () => {
  let database: ConnectedDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await connectedDatabase();
    client = database.client;
  });
  afterAll(() => database.close());
  beforeEach(() => client.query('BEGIN'));
  afterEach(() => client.query('ROLLBACK'));

  const refusalOf = async (sql: string): Promise<{ code?: string; message?: string }> => {
    await client.query('SAVEPOINT before');
    const error = await client.query(sql).then(
      () => ({}),
      (failure: Error & { code: string }) => failure,
    );
    await client.query('ROLLBACK TO SAVEPOINT before');
    return error;
  };

  it('are those whose record must last', () => {
    expect(guarded.length).toBeGreaterThan(8);
    expect(guarded).toEqual(
      expect.arrayContaining([
        'audit_entry',
        'audit_root',
        'ledger_posting',
        'ledger_entry',
        'request_signature',
        'contract_version',
      ]),
    );
  });

  it.each(guarded)('%s lets its owner neither change, delete nor empty', async (table) => {
    const column = await putAnyRow(client, table);
    for (const attempt of Object.values(attempts)) {
      const error = await refusalOf(attempt(table, column));
      expect(error).toMatchObject({ code: '42501', message: expect.stringContaining('append-only') });
    }
  });

  it.each(guarded)('%s gives the apps no right to try, only to add and to read', async (table) => {
    const column = await putAnyRow(client, table);
    await client.query(`SET LOCAL ROLE ${appRole}`);
    for (const attempt of Object.values(attempts)) {
      const error = await refusalOf(attempt(table, column));
      expect(error).toMatchObject({ code: '42501', message: expect.stringContaining('permission denied') });
    }
    const { rows } = await client.query(
      `SELECT has_table_privilege('${table}', 'INSERT') AS add, has_table_privilege('${table}', 'SELECT') AS read`,
    );
    expect(rows).toEqual([{ add: true, read: true }]);
  });

  it('would be changed without their guard: the attempts are real', async () => {
    const column = await putAnyRow(client, 'audit_entry');
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    expect(await refusalOf(attempts.update('audit_entry', column))).toEqual({});
    expect(await refusalOf(attempts.delete('audit_entry'))).toEqual({});
  });
});
