import type { Sql } from '@samraad/platform';

/** Each case's region and provider, by key. */
export function regionalCases(db: Sql): Promise<{ region: string; provider: string | null }[]> {
  return db.query(`
    SELECT region.key AS region, provider.key AS provider
    FROM request r JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
      JOIN org_unit u ON u.id = w.unit_id
      JOIN org_unit region ON region.kind = 'region' AND u.path LIKE region.path || '%'
      LEFT JOIN provider ON provider.id = r.provider_id`);
}
