import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Queryable } from './database';

/**
 * Rows of an entity's table, read as every other statement is (so that they travel with others), with its columns named
 * and changed as the entity says. `tail` is what follows the table: WHERE, ORDER BY, LIMIT, in the table's own names.
 */
export async function readRows<E extends ObjectLiteral>(
  db: Queryable,
  entity: EntityTarget<E>,
  tail: string,
  params: readonly unknown[],
): Promise<E[]> {
  const { tablePath, columns } = db.manager.connection.getMetadata(entity);
  const read = columns.filter(({ isSelect }) => isSelect);
  const list = read.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`);
  const rows = await db.query<ObjectLiteral>(`SELECT ${list.join(', ')} FROM ${tablePath} ${tail}`, params);
  for (const row of rows)
    for (const { propertyName, transformer } of read)
      if (transformer && !Array.isArray(transformer) && row[propertyName] !== null)
        row[propertyName] = transformer.from(row[propertyName]);
  return rows as E[];
}

/** The first of them, or null. */
export async function readRow<E extends ObjectLiteral>(
  db: Queryable,
  entity: EntityTarget<E>,
  tail: string,
  params: readonly unknown[],
): Promise<E | null> {
  return (await readRows(db, entity, tail, params))[0] ?? null;
}
