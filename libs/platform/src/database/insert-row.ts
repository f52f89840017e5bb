import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '../unit-of-work/tx';

/** Writes a row of an entity's table; what the row leaves out is the column's own default. */
export async function insertRow<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  row: Partial<E>,
): Promise<void> {
  const { tablePath, columns } = tx.manager.connection.getMetadata(entity);
  const given = columns.filter(({ isInsert, propertyName }) => isInsert && row[propertyName] !== undefined);
  const values = given.map(({ propertyName, transformer, type }) => {
    const value: unknown = row[propertyName];
    if (transformer && !Array.isArray(transformer)) return transformer.to(value) as unknown;
    // A list would become an array of Postgres's own.
    return type === 'jsonb' ? JSON.stringify(value) : value;
  });
  const names = given.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  await tx.query(`INSERT INTO ${tablePath} (${names}) VALUES (${places})`, values);
}
