import type { DutyReminder } from '@samraad/deadlines';
import type { Sql, Tx } from '@samraad/platform';
import type { CaseDuty } from '../domain/duties-of';
import { dutyKinds } from '../domain/duty-kinds';
import { dutyColumns, type DutyRow, holderColumns, type KeptDuty, toDuty } from './duty.row';

/**
 * One unit of work at a time reconciles a case, whoever changes it: the case row can't be the lock, since a clock's own
 * work holds the clock's row only. Taken last, in the order of ids, which is the caller's to give; after it nothing is
 * locked but audit heads.
 */
export async function lockDuties(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(`SELECT count(*) FROM (${locks}) l`, [caseIds]);
}

const locks = `SELECT pg_advisory_xact_lock(hashtextextended('duties:' || one, 0)) FROM unnest($1::text[]) AS one`;

/** The same, by a person: they have done something in the cases. */
export async function lockMoved(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH locked AS MATERIALIZED (${locks})
     INSERT INTO case_movement (case_id, moved_at, moves)
     SELECT r.id, $2, 1 FROM request r WHERE r.id = ANY($1::uuid[]) AND (SELECT count(*) FROM locked) >= 0
     ON CONFLICT (case_id) DO UPDATE SET moves = case_movement.moves + 1,
       moved_at = greatest(case_movement.moved_at, EXCLUDED.moved_at)`,
    [caseIds, await tx.now()],
  );
}

/** The open duties of cases. */
export async function findOpenDuties(db: Sql, caseIds: readonly string[]): Promise<KeptDuty[]> {
  const rows = await db.query<DutyRow>(
    `SELECT ${dutyColumns} FROM duty d WHERE d.case_id = ANY($1::uuid[]) AND d.ended_at IS NULL`,
    [caseIds],
  );
  return rows.map(toDuty);
}

const said = (next: DutyReminder | null) => [next?.at ?? null, next?.late ?? null];

/** A duty as a row, with what is planned to be said of it next. */
export interface PlannedDuty {
  readonly id: string;
  readonly caseId: string;
  readonly duty: CaseDuty;
  readonly next: DutyReminder | null;
}

const columns = `id, case_id, kind, key, rank, holder, side, unit_id, person_id, provider_id, subject, since, due_at,
  next_reminder_at, next_late`;
const planned = `jsonb_to_recordset($1::jsonb) AS p (id uuid, case_id uuid, kind text, key text, rank smallint, holder text,
  side text, unit_id uuid, person_id uuid, provider_id uuid, subject text, since timestamptz, due_at timestamptz,
  next_reminder_at timestamptz, next_late int)`;

function rowOf({ id, caseId, duty, next }: PlannedDuty) {
  const { kind, key, subject, since, by } = duty;
  const [holder, side, unit_id, person_id, provider_id] = holderColumns(duty.holder);
  const of = { holder, side, unit_id, person_id, provider_id, subject, since, due_at: by };
  const { rank } = dutyKinds[kind];
  return { id, case_id: caseId, kind, key, rank, ...of, next_reminder_at: next?.at, next_late: next?.late };
}

/** Keeps duties that have come up, with their first reminders. */
export async function insertDuties(tx: Tx, duties: readonly PlannedDuty[]): Promise<void> {
  if (duties.length === 0) return;
  const rows = JSON.stringify(duties.map(rowOf));
  await tx.query(`INSERT INTO duty (${columns}) SELECT ${columns} FROM ${planned}`, [rows]);
}

/** Duties that stand, whose holder or days have moved: what was said of them stays said. */
export async function moveDuties(tx: Tx, duties: readonly PlannedDuty[]): Promise<void> {
  if (duties.length === 0) return;
  await tx.query(
    `UPDATE duty SET kind = p.kind, rank = p.rank, holder = p.holder, side = p.side, unit_id = p.unit_id,
       person_id = p.person_id, provider_id = p.provider_id, subject = p.subject, since = p.since, due_at = p.due_at,
       next_reminder_at = p.next_reminder_at, next_late = p.next_late
     FROM ${planned} WHERE duty.id = p.id`,
    [JSON.stringify(duties.map(rowOf))],
  );
}

/** The duties are done, or have fallen away; `by` is who did it, when a person did. */
export async function endDuties(tx: Tx, ids: readonly string[], by: string | null): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length === 0) return;
  await tx.query(
    `UPDATE duty SET ended_at = $2, ended_by = $3, next_reminder_at = NULL, next_late = NULL
     WHERE id = ANY($1::uuid[])`,
    [ids, await tx.now(), by],
  );
}

/** What has been said of a duty, and what will be said next. */
export async function saveReminded(
  tx: Tx,
  id: string,
  { reminded, told, next }: { reminded: boolean; told: boolean; next: DutyReminder | null },
): Promise<void> {
  await tx.query(
    `UPDATE duty SET reminders = reminders + $2, reminded_at = CASE WHEN $2 = 1 THEN $3::timestamptz ELSE reminded_at END,
       told_at = CASE WHEN $4 THEN $3::timestamptz ELSE told_at END, next_reminder_at = $5, next_late = $6
     WHERE id = $1`,
    [id, reminded ? 1 : 0, await tx.now(), told, ...said(next)],
  );
}
