import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import type { LineFault, UnitChange, UnitCounts, UnitLine } from '../domain/unit-import';
import { nextUnitImportStates, type UnitImportState } from '../domain/unit-import-state';

/** A file of units on its way into the tree. */
export interface UnitImport {
  readonly id: string;
  readonly fileName: string;
  readonly closeMissing: boolean;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly state: UnitImportState;
  readonly stateSince: Date;
  readonly planHash: string;
  readonly counts: UnitCounts;
  /** The refusal that kept it from being entered. */
  readonly stoppedBy: string | null;
}

const columns = `i.id, i.file_name AS "fileName", i.close_missing AS "closeMissing", i.made_by AS "madeBy", i.made_at AS "madeAt",
  i.state, i.state_since AS "stateSince", i.plan_hash AS "planHash", i.counts, i.stopped_by AS "stoppedBy"`;

/** By id; null when unknown. */
export async function findImport(db: Queryable, id: string): Promise<UnitImport | null> {
  const [row] = await db.query<UnitImport>(`SELECT ${columns} FROM unit_import i WHERE i.id = $1`, [id]);
  return row ?? null;
}

/** As found, locked until the commit. */
export async function lockImport(tx: Tx, id: string): Promise<UnitImport | null> {
  const [row] = await tx.query<UnitImport>(
    `SELECT ${columns} FROM unit_import i WHERE i.id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** The newest, and how many in all; `by`: only one person's own. */
export function listImports(db: Queryable, by: string | null, limit: number): Promise<UnitImport[]> {
  return db.query<UnitImport>(
    `SELECT ${columns} FROM unit_import i WHERE $1::uuid IS NULL OR i.made_by = $1
     ORDER BY i.made_at DESC, i.id LIMIT $2`,
    [by, limit],
  );
}

/** Keeps a file that was looked at, what it comes to, and what is wrong with it. */
export async function insertImport(
  tx: Tx,
  one: Pick<UnitImport, 'id' | 'fileName' | 'closeMissing' | 'madeBy' | 'planHash' | 'counts'> & {
    readonly lines: readonly UnitLine[];
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO unit_import (id, file_name, close_missing, made_by, made_at, state, state_since, lines, plan_hash, counts)
     VALUES ($1, $2, $3, $4, $5, 'checked', $5, $6::jsonb, $7, $8::jsonb)`,
    [
      one.id,
      one.fileName,
      one.closeMissing,
      one.madeBy,
      await tx.now(),
      JSON.stringify(one.lines),
      one.planHash,
      JSON.stringify(one.counts),
    ],
  );
}

/** What the file says, while it may still be entered. */
export async function linesOfImport(db: Queryable, id: string): Promise<readonly UnitLine[]> {
  const [row] = await db.query<{ lines: UnitLine[] | null }>('SELECT lines FROM unit_import WHERE id = $1', [
    id,
  ]);
  return row?.lines ?? [];
}

/** Moves an import on; what is over no longer needs its lines. */
export async function moveImport(
  tx: Tx,
  one: Pick<UnitImport, 'id' | 'state'>,
  to: UnitImportState,
  stoppedBy: string | null = null,
): Promise<void> {
  expectMove(nextUnitImportStates, { from: one.state, to });
  await tx.query(
    `UPDATE unit_import SET state = $2, state_since = $3, stopped_by = $4,
       lines = CASE WHEN $2 = 'waiting' THEN lines END WHERE id = $1`,
    [one.id, to, await tx.now(), stoppedBy],
  );
}

/** What is wrong with a line: the words of a key, or words the file's reader gave. */
export type KeptFault = Omit<LineFault, 'key' | 'params'> &
  (Pick<LineFault, 'key' | 'params'> | { readonly message: string });

/** A row of an import as it is shown. */
export type UnitImportRow =
  | ({ readonly what: 'error'; readonly line: number; readonly code: string } & Pick<
      ImportDetail,
      'key' | 'params' | 'message'
    >)
  | ({
      readonly what: Exclude<UnitChange['outcome'], never>;
      readonly line: number | null;
      readonly code: string;
    } & Pick<UnitChange, 'was' | 'will'>);

interface ImportDetail {
  readonly key?: string;
  readonly params?: LineFault['params'];
  readonly message?: string;
}

/** Keeps the rows of an import: what is wrong first, then what changes, in one statement. */
export async function insertImportRows(
  tx: Tx,
  id: string,
  faults: readonly KeptFault[],
  changes: readonly UnitChange[],
): Promise<void> {
  const rows = [
    ...faults.map(({ line, code, ...detail }) => ({ what: 'error', line, code, detail })),
    ...changes.map(({ outcome, line, code, was, will }) => ({
      what: outcome,
      line,
      code,
      detail: { was, will },
    })),
  ];
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO unit_import_row (import_id, position, what, line, code, detail)
     SELECT $1, one.at, one.what, one.line, one.code, one.detail
     FROM unnest($2::text[], $3::int[], $4::text[], $5::jsonb[]) WITH ORDINALITY AS one (what, line, code, detail, at)`,
    [
      id,
      rows.map(({ what }) => what),
      rows.map(({ line }) => line),
      rows.map(({ code }) => code),
      rows.map(({ detail }) => JSON.stringify(detail)),
    ],
  );
}

/** A page of an import's rows, of one kind or of all. */
export async function readImportRows(
  db: Queryable,
  id: string,
  { what, limit, offset }: { readonly what: string | null; readonly limit: number; readonly offset: number },
): Promise<UnitImportRow[]> {
  const rows = await db.query<{ what: UnitImportRow['what']; line: number; code: string; detail: object }>(
    `SELECT r.what, r.line, r.code, r.detail FROM unit_import_row r
     WHERE r.import_id = $1 AND ($2::text IS NULL OR r.what = $2) ORDER BY r.position LIMIT $3 OFFSET $4`,
    [id, what, limit, offset],
  );
  return rows.map(({ detail, ...row }) => ({ ...row, ...detail }) as UnitImportRow);
}
