import type { Tx } from '@samraad/platform';
import { endStages } from '../domain/request-state';

/** A case that has ended keeps what its workplaces were called; what is kept once is never kept anew. */
export async function keepNames(
  tx: Tx,
  renamed: readonly { readonly unitId: string; readonly name: string }[],
): Promise<void> {
  await tx.query(
    `UPDATE request_workplace w SET kept_name = was.name
     FROM unnest($1::uuid[], $2::text[]) AS was (unit_id, name), request r
     WHERE w.unit_id = was.unit_id AND w.kept_name IS NULL AND r.id = w.request_id AND r.stage = ANY($3::text[])`,
    [renamed.map(({ unitId }) => unitId), renamed.map(({ name }) => name), endStages],
  );
}

/** And what its region was called. */
export async function keepRegionNames(
  tx: Tx,
  renamed: readonly { readonly unitId: string; readonly name: string }[],
): Promise<void> {
  await tx.query(
    `UPDATE request_workplace w SET kept_region = was.name
     FROM unnest($1::uuid[], $2::text[]) AS was (unit_id, name), request r, org_unit u
     WHERE u.id = w.unit_id AND split_part(coalesce(w.kept_path, u.path), '/', 2)::uuid = was.unit_id
       AND w.kept_region IS NULL AND r.id = w.request_id AND r.stage = ANY($3::text[])`,
    [renamed.map(({ unitId }) => unitId), renamed.map(({ name }) => name), endStages],
  );
}

/** From its number on, and when it has ended, a case lies where its workplaces lay. */
export async function keepPlaces(
  tx: Tx,
  moved: readonly { readonly unitId: string; readonly path: string }[],
): Promise<void> {
  await tx.query(
    `UPDATE request_workplace w SET kept_path = was.path
     FROM unnest($1::uuid[], $2::text[]) AS was (unit_id, path), request r
     WHERE w.unit_id = was.unit_id AND w.kept_path IS NULL AND r.id = w.request_id
       AND (r.number IS NOT NULL OR r.stage = ANY($3::text[]))`,
    [moved.map(({ unitId }) => unitId), moved.map(({ path }) => path), endStages],
  );
}

/** Open cases of units: what lists say of them may be otherwise. */
export async function openCasesAt(tx: Tx, unitIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT w.request_id AS id FROM request_workplace w JOIN request r ON r.id = w.request_id
     WHERE w.unit_id = ANY($1::uuid[]) AND r.stage <> ALL($2::text[])`,
    [unitIds, endStages],
  );
  return rows.map(({ id }) => id);
}
