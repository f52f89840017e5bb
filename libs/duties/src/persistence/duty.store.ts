import type { DutyReminder } from '@samraad/deadlines';
import { newId, type Sql, type Tx } from '@samraad/platform';
import type { CaseDuty } from '../domain/duties-of';
import { dutyKinds } from '../domain/duty-kinds';
import { dutyColumns, type DutyRow, holderColumns, type KeptDuty, toDuty } from './duty.row';

/**
 * One unit of work at a time reconciles a case, whoever changes it: the case row can't be the lock, since a clock's own
 * work holds the clock's row only. Taken last, in the order of ids, which is the caller's to give; after it nothing is
 * locked but audit heads.
 */
export async function lockDuties(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('duties:' || id, 0)) FROM unnest($1::text[]) AS id`,
    [caseIds],
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

/** Keeps a duty that has come up, with its first reminder. */
export async function insertDuty(
  tx: Tx,
  caseId: string,
  duty: CaseDuty,
  next: DutyReminder | null,
): Promise<void> {
  const { kind, key, holder, subject, since, by } = duty;
  await tx.query(
    `INSERT INTO duty (id, case_id, kind, key, rank, holder, side, unit_id, person_id, provider_id, subject, since, due_at,
       next_reminder_at, next_late)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      newId(),
      caseId,
      kind,
      key,
      dutyKinds[kind].rank,
      ...holderColumns(holder),
      subject,
      since,
      by,
      ...said(next),
    ],
  );
}

/** A duty that stands, whose holder or days have moved: what was said of it stays said. */
export async function moveDuty(tx: Tx, id: string, duty: CaseDuty, next: DutyReminder | null): Promise<void> {
  const { kind, holder, subject, since, by } = duty;
  await tx.query(
    `UPDATE duty SET kind = $2, rank = $3, holder = $4, side = $5, unit_id = $6, person_id = $7, provider_id = $8,
       subject = $9, since = $10, due_at = $11, next_reminder_at = $12, next_late = $13 WHERE id = $1`,
    [id, kind, dutyKinds[kind].rank, ...holderColumns(holder), subject, since, by, ...said(next)],
  );
}

/** The duties are done, or have fallen away; `by` is who did it, when a person did. */
export async function endDuties(tx: Tx, ids: readonly string[], by: string | null): Promise<void> {
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
