import type { Tx } from '@samraad/platform';
import type { TreeWrites, UnitRow } from '../domain/tree-after.rules';

/** Whoever changes the tree does so alone: what is judged must be what is written. */
export async function lockTree(tx: Tx): Promise<void> {
  if (tx.firstLock('organisation'))
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisation', 0))`);
}

/** Writes what changes of the tree from a day: one statement for each kind of change, however many units. */
export async function writeTree(tx: Tx, writes: TreeWrites, day: string): Promise<void> {
  await keepHowItWas(tx, writes.otherwise, day);
  await insertUnits(tx, writes.added, day);
  await updateUnits(tx, writes.updated);
  await reopenUnits(tx, writes.reopened);
  await closeUnits(tx, writes.closed, day);
}

/** Keeps how units were until a day; what was before that day stands from the first change of it. */
export async function keepHowItWas(tx: Tx, unitIds: readonly string[], day: string): Promise<void> {
  if (unitIds.length === 0) return;
  await tx.query(
    `INSERT INTO org_unit_was (unit_id, until, name, kind, sector, parent_id, recorded_at)
     SELECT u.id, $2::date, u.name, u.kind, u.sector, u.parent_id, $3 FROM org_unit u
     WHERE u.id = ANY($1::uuid[]) ON CONFLICT DO NOTHING`,
    [unitIds, day, await tx.now()],
  );
}

/** Opens units again, or takes back a closing that is to come. */
export async function reopenUnits(tx: Tx, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  await tx.query('UPDATE org_unit SET valid_to = NULL, version = version + 1 WHERE id = ANY($1::uuid[])', [
    unitIds,
  ]);
}

/** Closes units from a day: never before they began. */
export async function closeUnits(tx: Tx, unitIds: readonly string[], day: string): Promise<void> {
  if (unitIds.length === 0) return;
  await tx.query(
    `UPDATE org_unit SET valid_to = greatest(valid_from, $2::date), version = version + 1 WHERE id = ANY($1::uuid[])`,
    [unitIds, day],
  );
}

const columns = (rows: readonly UnitRow[]) => [
  rows.map(({ id }) => id),
  rows.map(({ kind }) => kind),
  rows.map(({ sector }) => sector),
  rows.map(({ name }) => name),
  rows.map(({ parentId }) => parentId),
  rows.map(({ path }) => path),
];

async function insertUnits(tx: Tx, rows: readonly UnitRow[], day: string): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO org_unit (id, kind, sector, name, parent_id, path, key, areas, valid_from)
     SELECT one.*, '{}', $8::date FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[]) AS one`,
    [...columns(rows), rows.map(({ key }) => key), day],
  );
}

async function updateUnits(tx: Tx, rows: readonly UnitRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE org_unit u SET kind = one.kind, sector = one.sector, name = one.name, parent_id = one.parent_id,
       path = one.path, version = version + 1
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[])
       AS one (id, kind, sector, name, parent_id, path) WHERE u.id = one.id`,
    columns(rows),
  );
}
