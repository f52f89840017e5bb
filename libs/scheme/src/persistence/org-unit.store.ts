import { newId, type Queryable, type Tx } from '@samraad/platform';
import type { OrgUnit } from '../domain/org-unit';

/** The columns of an {@link OrgUnit}, of a table called `u`. */
export const unitColumns = `u.id, u.key, u.parent_id AS "parentId", u.kind, u.sector, u.name,
  string_to_array(trim(both '/' from u.path), '/') AS lineage, u.areas,
  u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo"`;

/** Condition: the unit `u` is there today. */
export const isOpenSql = `(u.valid_from IS NULL OR u.valid_from <= domain_today())
  AND (u.valid_to IS NULL OR u.valid_to > domain_today())`;

/** Units where a condition on `u` holds, parents before children, then by name. */
export async function readUnits(
  db: Queryable,
  where: string,
  params: readonly unknown[] = [],
): Promise<OrgUnit[]> {
  return db.query<OrgUnit>(
    `SELECT ${unitColumns} FROM org_unit u WHERE ${where} ORDER BY length(u.path), u.name, u.key`,
    params,
  );
}

/** A unit to insert: its parent by id, its place derived from it. */
export type NewUnit = Omit<OrgUnit, 'id' | 'lineage' | 'validTo'>;

/** Inserts a unit under its parent; null when its key stands already. Throws when the parent doesn't exist. */
export async function insertUnit(tx: Tx, unit: NewUnit): Promise<string | null> {
  const id = newId();
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO org_unit (id, key, parent_id, kind, sector, name, areas, path, valid_from)
     VALUES ($1::uuid, $2, $3, $4, $5, $6, $7,
       CASE WHEN $3::uuid IS NULL THEN '/' ELSE (SELECT path FROM org_unit WHERE id = $3) END || $1::uuid || '/', $8::date)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [id, unit.key, unit.parentId, unit.kind, unit.sector, unit.name, [...unit.areas], unit.validFrom],
  );
  return row?.id ?? null;
}
