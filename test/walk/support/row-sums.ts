import type { DemoPortal } from './demo-portal';

/** A sum over all rows of every table but those of the audit and the session: what nobody changes by looking. */
export async function rowSums(demo: DemoPortal): Promise<Readonly<Record<string, string>>> {
  const tables = await demo.rows<{ name: string }>(`SELECT tablename AS name FROM pg_tables
    WHERE schemaname IN ('public', 'pgboss') AND tablename !~ '^(audit_|session$)' AND schemaname = 'public' ORDER BY 1`);
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS sum FROM "${name}" t`,
  );
  const rows = await demo.rows<{ name: string; sum: string }>(sums.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
