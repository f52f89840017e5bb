import { askOr } from '../../apps/launcher/src/postgres/ask.mjs';

const forgotten = `
  SELECT datname, datistemplate FROM pg_database d
  WHERE (datname LIKE 'samraad_test_%' OR datname LIKE 'samraad_template_%')
    AND (pg_stat_file('base/' || oid || '/PG_VERSION', true)).modification < now() - interval '12 hours'
    AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datid = d.oid)`;

/** Drops what killed test runs left in the shared cluster, and templates of earlier sets of migrations. */
export async function clearLeftovers(adminUrl) {
  for (const { datname, datistemplate } of (await askOr(adminUrl, forgotten)) ?? []) {
    if (datistemplate) await askOr(adminUrl, `ALTER DATABASE ${datname} IS_TEMPLATE false`);
    await askOr(adminUrl, `DROP DATABASE IF EXISTS ${datname}`);
  }
}
