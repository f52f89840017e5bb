import type { Sql, Tx } from '@samraad/platform';
import type { QueueEntry } from '../domain/queue-entry';

/** A day's published root. */
export interface QueueRoot {
  /** 'YYYY-MM-DD' in Copenhagen. */
  readonly day: string;
  /** Hex. */
  readonly root: string;
  readonly entries: number;
  readonly publishedAt: Date;
}

/** An entry and whose it is. */
export type OwnedEntry = QueueEntry & { readonly caseId: string };

const columns = `to_char(queue_root.day, 'YYYY-MM-DD') AS day, root, entries, published_at AS "publishedAt"`;
/** As in the index: the Copenhagen day a number was taken. */
const takenDay = `(r.completed_at AT TIME ZONE 'Europe/Copenhagen')::date`;

/** A day's entries in the order of their tree: by round, then by number. */
export function findEntries(db: Sql, day: string): Promise<OwnedEntry[]> {
  return db.query<OwnedEntry>(
    `SELECT r.id AS "caseId", round.key AS round, r.number, r.completed_at AS "takenAt", r.queue_hash AS hash
     FROM request r JOIN round ON round.id = r.round_id
     WHERE r.number IS NOT NULL AND ${takenDay} = $1::date ORDER BY round.key COLLATE "C", r.number`,
    [day],
  );
}

/** Days on which a number was taken and that have no root, oldest first. */
export async function daysWithoutRoot(db: Sql): Promise<string[]> {
  const rows = await db.query<{ day: string }>(
    `SELECT DISTINCT to_char(${takenDay}, 'YYYY-MM-DD') AS day FROM request r
     WHERE r.number IS NOT NULL AND NOT EXISTS (SELECT FROM queue_root WHERE queue_root.day = ${takenDay}) ORDER BY 1`,
  );
  return rows.map(({ day }) => day);
}

/** One more for good; false when the day has one already. */
export async function insertRoot(
  tx: Tx,
  { day, root, entries }: Omit<QueueRoot, 'publishedAt'>,
): Promise<boolean> {
  const made = await tx.query(
    `INSERT INTO queue_root (day, root, entries, published_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (day) DO NOTHING RETURNING day`,
    [day, root, entries, await tx.now()],
  );
  return made.length === 1;
}

/** Waits for whoever is taking a number, a round's very first too, and holds whoever comes meanwhile. */
export async function holdQueues(tx: Tx): Promise<void> {
  await tx.query('LOCK TABLE round_queue IN SHARE ROW EXCLUSIVE MODE');
}

/** The root over the day on which a case took its number. */
export async function findRootOf(db: Sql, caseId: string): Promise<QueueRoot | null> {
  const [row] = await db.query<QueueRoot>(
    `SELECT ${columns} FROM request r JOIN queue_root ON queue_root.day = ${takenDay}
     WHERE r.id = $1 AND r.number IS NOT NULL`,
    [caseId],
  );
  return row ?? null;
}

/** The newest first; all of them without a limit. */
export function findRoots(
  db: Sql,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<QueueRoot[]> {
  return db.query(`SELECT ${columns} FROM queue_root ORDER BY queue_root.day DESC LIMIT $1 OFFSET $2`, [
    limit,
    offset,
  ]);
}

export async function countRoots(db: Sql): Promise<number> {
  const [row] = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM queue_root');
  return row?.n ?? 0;
}
