import { ask } from './empty-database';

/**
 * References, as `table.column` of their first column, that no index begins with. One over some rows only counts when
 * those are all that refer to something.
 */
export async function unindexed(url: string): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    url,
    `SELECT DISTINCT c.conrelid::regclass || '.' || first.attname AS name
     FROM pg_constraint c JOIN pg_attribute first ON first.attrelid = c.conrelid AND first.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
       SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indisvalid AND i.indkey[0] = ANY (c.conkey)
         AND (i.indpred IS NULL
           OR pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(first.attname) || ' IS NOT NULL)'))
     ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
