import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { domainModules } from '../../apps/worker/src/domain.modules';
import { filesUnder } from './support/house';
import { ask } from '../migrations/support/empty-database';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

describe('an entity', () => {
  let app: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    app = await createTestApp(domainModules);
    source = app.get(DataSource);
  });
  afterAll(() => app.close());

  /** A table's columns; one that Postgres numbers itself only if the entity has it, to put rows in order. */
  const columnsOf = (table: string, named: readonly string[]) =>
    ask<Column>(
      app.url,
      `SELECT attname AS name, NOT attnotnull AS optional, regexp_replace(format_type(atttypid, NULL), '\\(.*\\)', '') AS type
       FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND (attidentity = '' OR attname = ANY($2))
       ORDER BY attname`,
      [table, named],
    );

  it('is known to TypeORM, each by its own lib', () => {
    expect(source.entityMetadatas).toHaveLength(
      filesUnder('libs').filter((path) => path.endsWith('.entity.ts')).length,
    );
  });

  it('has the columns of its table, with their names and types, and may lack what they may lack', async () => {
    for (const { tableName, columns } of source.entityMetadatas) {
      const said = columns.map((column) => ({
        name: column.databaseName,
        optional: column.isNullable,
        type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
      }));
      said.sort((a, b) => (a.name < b.name ? -1 : 1));
      const named = said.map(({ name }) => name);
      expect([tableName, said]).toEqual([tableName, await columnsOf(tableName, named)]);
    }
  });
});
