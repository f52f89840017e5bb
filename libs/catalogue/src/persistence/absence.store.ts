import type { Queryable, Tx } from '@samraad/platform';
import type { AbsenceGiven } from '../domain/absence.rules';
import type { ProviderAbsence } from '../domain/provider-absence';

/** A period with the version it is changed by. */
export type AbsenceKept = ProviderAbsence & { readonly version: number };

/** Every period of a provider that stands. */
export const readAbsences = (db: Queryable, providerId: string): Promise<AbsenceKept[]> =>
  db.query<AbsenceKept>(
    `SELECT id, kind, from_day::text AS "from", to_day::text AS "to", stops_from::text AS "stopsFrom", note, version
     FROM provider_absence WHERE provider_id = $1 AND removed_at IS NULL ORDER BY from_day, id`,
    [providerId],
  );

/** Enters a period, or changes it; answers its version. */
export async function writeAbsence(
  tx: Tx,
  of: AbsenceGiven & { readonly id: string; readonly providerId: string; readonly by: string },
): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `INSERT INTO provider_absence (id, provider_id, kind, from_day, to_day, stops_from, note, changed_by, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET kind = $3, from_day = $4, to_day = $5, stops_from = $6, note = $7, changed_by = $8,
       changed_at = $9, version = provider_absence.version + 1
     RETURNING version`,
    [of.id, of.providerId, of.kind, of.from, of.to, of.stopsFrom, of.note, of.by, await tx.now()],
  );
  return row?.version ?? 1;
}

/** False when there is no such period. */
export async function removeAbsence(tx: Tx, providerId: string, absenceId: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE provider_absence SET removed_at = $3 WHERE id = $1 AND provider_id = $2 AND removed_at IS NULL RETURNING id`,
    [absenceId, providerId, await tx.now()],
  );
  return rows.length > 0;
}
