import { newId, type Queryable, type Sql, type Tx } from '@samraad/platform';
import { lastDayOf } from '../domain/role-days.rules';
import { timesOfDays } from '../domain/role-days.rules';
import { localDateOf } from '@samraad/deadlines';
import type { LineGround, PeopleLine, WrongLine } from '../domain/people-line.rules';
import type { OrgUnitKind } from '@samraad/scheme';

/** What a file was read to. */
export interface KeptLines {
  readonly lines: readonly PeopleLine[];
  readonly wrong: readonly WrongLine[];
}

/** How many of each were taken in. */
export interface TakenIn {
  readonly people: number;
  readonly roles: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

/** Keeps what was read, for whoever sent it. */
export async function insertImport(tx: Tx, madeBy: string, kept: KeptLines): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO people_import (id, made_by, made_at, lines) VALUES ($1, $2, clock_timestamp(), $3)',
    [id, madeBy, JSON.stringify(kept)],
  );
  return id;
}

/** A file as it is kept. */
export interface KeptImport {
  readonly kept: KeptLines;
  readonly orderedAt: Date | null;
  /** Once it has been taken in. */
  readonly takenIn: TakenIn | null;
  /** The refusal that kept it from being taken in. */
  readonly stoppedBy: string | null;
}

/** What one person sent; null when it is another's, or gone. */
export async function findImport(
  db: Sql,
  id: string,
  madeBy: string,
  lock = false,
): Promise<KeptImport | null> {
  const [row] = await db.query<KeptImport>(
    `SELECT lines AS kept, ordered_at AS "orderedAt", taken_in AS "takenIn", stopped_by AS "stoppedBy" FROM people_import WHERE id = $1 AND made_by = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [id, madeBy],
  );
  return row ?? null;
}

/** It will be taken in, by itself. */
export async function markOrdered(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.query('UPDATE people_import SET ordered_at = $2 WHERE id = $1', [id, at]);
}

/** It was not taken in after all; its lines are kept no longer. */
export async function markStopped(tx: Tx, id: string, by: string): Promise<void> {
  await tx.query(
    `UPDATE people_import SET stopped_by = $2, lines = '{"lines": [], "wrong": []}' WHERE id = $1`,
    [id, by],
  );
}

/** Marks a file as taken in; its lines are kept no longer. */
export async function finishImport(tx: Tx, id: string, takenIn: TakenIn): Promise<void> {
  await tx.query(
    `UPDATE people_import SET taken_in_at = $2, taken_in = $3, lines = '{"lines": [], "wrong": []}' WHERE id = $1`,
    [id, await tx.now(), JSON.stringify(takenIn)],
  );
}

/** What nobody took in within a day is thrown away: it holds names and addresses. */
export async function forgetOldImports(tx: Tx): Promise<void> {
  await tx.query(`DELETE FROM people_import WHERE made_at < clock_timestamp() - interval '1 day'
    AND (ordered_at IS NULL OR taken_in_at IS NOT NULL OR stopped_by IS NOT NULL)`);
}

interface GroundRow {
  readonly line: number;
  readonly unit_id: string | null;
  readonly kind: OrgUnitKind;
  readonly region_id: string;
  readonly person_id: string | null;
  readonly name: string;
  readonly closed: boolean;
  readonly role_id: string | null;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
}

const groundSql = `SELECT l.line, u.id AS unit_id, u.kind, split_part(u.path, '/', 2) AS region_id, p.id AS person_id, p.name,
    NOT (SELECT bool_or(x.active) FROM account x WHERE x.person_id = p.id) AS closed, held.id AS role_id, held.valid_from, held.valid_to
  FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
    AS l (line, unit, email, role, from_at, to_at)
  LEFT JOIN org_unit u ON u.key = l.unit
  LEFT JOIN account a ON a.email = l.email LEFT JOIN person p ON p.id = a.person_id
  LEFT JOIN LATERAL (SELECT ra.id, ra.valid_from, ra.valid_to FROM role_assignment ra
    WHERE ra.person_id = p.id AND ra.role = l.role AND ra.unit_id = u.id
      AND tstzrange(ra.valid_from, ra.valid_to) && tstzrange(l.from_at, l.to_at) ORDER BY ra.valid_from LIMIT 1) held ON true`;

/** What is so of each line now, by its number: one statement, however many there are. */
export async function findGround(
  db: Queryable,
  lines: readonly PeopleLine[],
): Promise<ReadonlyMap<number, LineGround>> {
  const timeOf = timesOfDays();
  const times = lines.map(({ from, lastDay }) => timeOf(from, lastDay));
  const rows = await db.query<GroundRow>(groundSql, [
    lines.map(({ line }) => line),
    lines.map(({ unit }) => unit),
    lines.map(({ email }) => email),
    lines.map(({ role }) => role),
    times.map(({ from }) => from),
    times.map(({ to }) => to),
  ]);
  return new Map(rows.map((row) => [row.line, groundOf(row)]));
}

const groundOf = (row: GroundRow): LineGround => ({
  unit: row.unit_id === null ? null : { id: row.unit_id, kind: row.kind, regionId: row.region_id },
  person: row.person_id === null ? null : { id: row.person_id, name: row.name, closed: row.closed },
  held:
    row.role_id === null
      ? null
      : {
          id: row.role_id,
          from: localDateOf(row.valid_from),
          lastDay: row.valid_to === null ? null : lastDayOf(row.valid_to),
        },
});
