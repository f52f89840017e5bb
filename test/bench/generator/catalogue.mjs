/** What Postgres says of the tables: columns in order, which are counted by an identity, and which refer to what. */
const columnsSql = `
  SELECT c.relname AS "table", a.attname AS name, a.attidentity <> '' AS counted
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attgenerated = ''
  ORDER BY c.relname, a.attnum`;

const referencesSql = `
  SELECT con.conrelid::regclass::text AS "table", con.confrelid::regclass::text AS "toTable",
    array_agg(a.attname::text ORDER BY key.place) AS names, array_agg(b.attname::text ORDER BY key.place) AS "toNames"
  FROM pg_constraint con CROSS JOIN LATERAL unnest(con.conkey, con.confkey) WITH ORDINALITY AS key (here, there, place)
  JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = key.here
  JOIN pg_attribute b ON b.attrelid = con.confrelid AND b.attnum = key.there
  WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace GROUP BY con.oid ORDER BY con.oid`;

/** Reads the catalogue: `columns` by table, and the foreign keys. */
export async function readCatalogue(client) {
  const { rows: columns } = await client.query(columnsSql);
  const { rows: references } = await client.query(referencesSql);
  const byTable = Map.groupBy(columns, ({ table }) => table);
  return { columns: byTable, references };
}

/** Tables whose rows are not a case's although they name one: what people and processes leave behind while they work. */
const besides = new Set([
  'audit_entry',
  'audit_detail',
  'audit_head',
  'due_work',
  'caught_mail',
  'idempotency',
]);

/**
 * For every table that holds rows of a case, the SQL that gives the case of the row with an alias: `case_id` or `request_id`
 * itself, else through the foreign key to a table that has one. A new table is found without being named here.
 */
export function caseTables({ columns, references }) {
  const owners = new Map([['request', (alias) => `${alias}.id`]]);
  for (const [table, names] of columns) {
    const direct = names.find(({ name }) => name === 'case_id' || name === 'request_id');
    if (direct && !besides.has(table)) owners.set(table, (alias) => `${alias}.${direct.name}`);
  }
  let before;
  do {
    before = owners.size;
    for (const reference of references) addOwner(owners, reference);
  } while (owners.size > before);
  return owners;
}

function addOwner(owners, { table, names, toTable, toNames }) {
  const parent = owners.get(toTable);
  if (!parent || owners.has(table) || besides.has(table)) return;
  owners.set(table, (alias) => {
    const up = `${alias}_up`;
    const same = names.map((name, at) => `${up}.${toNames[at]} = ${alias}.${name}`);
    return `(SELECT ${parent(up)} FROM ${toTable} ${up} WHERE ${same.join(' AND ')})`;
  });
}
