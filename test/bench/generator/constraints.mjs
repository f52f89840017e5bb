const tables = `con.connamespace = 'public'::regnamespace AND con.conrelid <> 0`;
const constraintsSql = `
  SELECT con.conrelid::regclass::text AS "table", con.conname AS name, pg_get_constraintdef(con.oid) AS definition,
    con.contype = 'f' AS reference
  FROM pg_constraint con WHERE ${tables} AND con.contype IN ('p', 'u', 'x', 'f') ORDER BY con.contype = 'f', 1, 2`;
const indexesSql = `
  SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND NOT EXISTS (SELECT FROM pg_constraint con WHERE con.conindid = i.indexrelid) ORDER BY 1`;

/**
 * Takes away every key and index, so that rows can be copied in quickly. The answer makes them anew: what it then refuses
 * (a twin, a reference to nothing) is a mistake of the generator.
 */
export async function withoutIndexes(client, say) {
  const { rows: constraints } = await client.query(constraintsSql);
  const { rows: indexes } = await client.query(indexesSql);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  for (const { table, name } of constraints.toReversed())
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const keys = constraints.filter(({ reference }) => !reference);
  const references = constraints.filter(({ reference }) => reference);
  const add = ({ table, name, definition }) =>
    client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
  return async () => {
    say(`${keys.length} keys, ${indexes.length} indexes, ${references.length} references …`);
    for (const one of keys) await add(one);
    for (const { definition } of indexes) await client.query(definition);
    for (const one of references) await add(one);
  };
}
