import type { StoredFile } from '@samraad/files';
import type { Queryable, Tx } from '@samraad/platform';
import type { ScanAnswer, ScanState } from '../domain/attachment.rules';

/** Whose files, and to what. */
export interface AttachedWhere {
  readonly caseId: string;
  readonly providerId: string;
  readonly personId: string;
}

/** A file before its message is sent. */
export interface UnsentRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly scan: ScanState;
}

/** `scans`: whether anybody looks for viruses. */
export async function insertAttachments(
  tx: Tx,
  { caseId, providerId, personId }: AttachedWhere,
  files: readonly StoredFile[],
  scans: boolean,
): Promise<void> {
  for (const { id, name, mediaType, bytes, sha256 } of files)
    await tx.query(
      `INSERT INTO message_attachment
         (id, case_id, provider_id, added_by, name, media_type, bytes, sha256, scan, scan_next_at, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, CASE WHEN $9 = 'waiting' THEN clock_timestamp() END, $10)`,
      [
        ...[id, caseId, providerId, personId, name, mediaType, bytes, sha256],
        scans ? 'waiting' : 'not-scanned',
        await tx.now(),
      ],
    );
}

const unsent = 'case_id = $1 AND provider_id = $2 AND added_by = $3 AND message_id IS NULL';

/** What somebody has added and not sent, in the order it was added. */
export const unsentAttachments = (db: Queryable, { caseId, providerId, personId }: AttachedWhere) =>
  db.query<UnsentRow>(`SELECT id, name, bytes, scan FROM message_attachment WHERE ${unsent} ORDER BY seq`, [
    caseId,
    providerId,
    personId,
  ]);

/** The same, locked. */
export const lockUnsent = (tx: Tx, { caseId, providerId, personId }: AttachedWhere) =>
  tx.query<UnsentRow>(
    `SELECT id, name, bytes, scan FROM message_attachment WHERE ${unsent} ORDER BY seq FOR UPDATE`,
    [caseId, providerId, personId],
  );

export const sendAttachments = (tx: Tx, messageId: string, ids: readonly string[]) =>
  tx.query('UPDATE message_attachment SET message_id = $1 WHERE id = ANY($2::uuid[])', [messageId, ids]);

export const dropUnsent = (tx: Tx, ids: readonly string[]) =>
  tx.query('DELETE FROM message_attachment WHERE id = ANY($1::uuid[]) AND message_id IS NULL', [ids]);

/** Those nobody sent: added before an instant. */
export const dropLongUnsent = (tx: Tx, before: Date) =>
  tx.query('DELETE FROM message_attachment WHERE message_id IS NULL AND added_at < $1', [before]);

/** Which of some ids no row of anything has a file under any more (`kept_file`). */
export async function withoutRow(db: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT asked.id FROM unnest($1::uuid[]) AS asked (id)
     WHERE NOT EXISTS (SELECT FROM kept_file kept WHERE kept.id = asked.id)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** A file that waits for the scanner and may be tried now. */
export interface WaitingRow {
  readonly id: string;
  readonly tries: number;
}

/** Takes the next one for itself: nobody else takes it for as long as a scan may last. */
export async function takeWaiting(tx: Tx): Promise<WaitingRow | null> {
  const [row] = await tx.query<WaitingRow>(
    `UPDATE message_attachment SET scan_tries = scan_tries + 1, scan_next_at = clock_timestamp() + interval '5 minutes'
     WHERE id = (SELECT id FROM message_attachment WHERE scan = 'waiting' AND scan_next_at <= clock_timestamp()
       ORDER BY scan_next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, scan_tries AS tries`,
  );
  return row ?? null;
}

/** Null when somebody else has answered meanwhile, or its row is gone. */
export async function answerScan(
  tx: Tx,
  id: string,
  { scan, inMinutes }: ScanAnswer,
): Promise<{ readonly caseId: string; readonly sent: boolean } | null> {
  const [row] = await tx.query<{ caseId: string; sent: boolean }>(
    `UPDATE message_attachment SET scan = $2, scan_next_at = clock_timestamp() + make_interval(mins => $3::int)
     WHERE id = $1 AND scan = 'waiting' RETURNING case_id AS "caseId", message_id IS NOT NULL AS sent`,
    [id, scan, inMinutes],
  );
  return row ?? null;
}
