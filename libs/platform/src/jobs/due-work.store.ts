import type { Queryable } from '../database/database';
import type { Tx } from '../unit-of-work/tx';
import type { DueWork } from './due-work';
import type { DueWorkOrder } from './due-work-order';

/** Inserts work, each key once, or moves what stands under a key; done work is only ordered anew for an instant after it was done. */
export async function orderDueWork(tx: Tx, orders: readonly DueWorkOrder[]): Promise<void> {
  await tx.query(
    `INSERT INTO due_work (kind, key, due_at, data)
     SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::jsonb[])
     ON CONFLICT (key) DO UPDATE SET kind = EXCLUDED.kind, due_at = EXCLUDED.due_at, data = EXCLUDED.data,
       outcome = NULL, done_at = NULL
     WHERE due_work.done_at IS NULL OR due_work.outcome = 'cancelled' OR EXCLUDED.due_at > due_work.done_at`,
    [
      orders.map(({ kind }) => kind),
      orders.map(({ key }) => key),
      orders.map(({ dueAt }) => dueAt),
      orders.map(({ data }) => JSON.stringify(data)),
    ],
  );
}

/** Takes back work that is not yet done. */
export async function cancelDueWork(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE due_work SET outcome = 'cancelled', done_at = $2 WHERE key = ANY($1::text[]) AND done_at IS NULL`,
    [keys, await tx.now()],
  );
}

const sweepLock = `hashtextextended('due-work', 0)`;

/**
 * One sweeper at a time, until the end of the transaction: of two, one would do each piece in vain. False when another
 * was at it and has been waited for: what was next may be done.
 */
export async function takeTurnToSweep(tx: Tx): Promise<boolean> {
  const [turn] = await tx.query<{ free: boolean }>(`SELECT pg_try_advisory_xact_lock(${sweepLock}) AS free`);
  if (turn?.free !== true) await tx.query(`SELECT pg_advisory_xact_lock(${sweepLock})`);
  return turn?.free === true;
}

/**
 * The first pieces of work due at or before an instant that may be tried now, in order; their rows are not locked, so that
 * a handler can lock its case first.
 */
export async function nextDueWork(db: Queryable, until: Date, most: number): Promise<DueWork[]> {
  const rows = await db.query<{
    id: string;
    kind: string;
    key: string;
    due_at: Date;
    data: Record<string, string>;
  }>(
    `SELECT id, kind, key, due_at, data FROM due_work
     WHERE done_at IS NULL AND due_at <= $1 AND (retry_after IS NULL OR retry_after <= clock_timestamp())
     ORDER BY due_at, id LIMIT $2`,
    [until, most],
  );
  return rows.map(({ due_at: dueAt, ...row }) => ({ ...row, dueAt }));
}

/** The earliest instant later than `after`, up to and including `until`, at which something falls due. */
export async function nextDueInstant(db: Queryable, after: Date, until: Date): Promise<Date | null> {
  const [row] = await db.query<{ due_at: Date | null }>(
    `SELECT min(due_at) AS due_at FROM due_work WHERE done_at IS NULL AND due_at > $1 AND due_at <= $2`,
    [after, until],
  );
  return row?.due_at ?? null;
}

/** Marks several pieces as done; false when one of them is no longer to be done. */
export async function finishDueWorks(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE due_work SET outcome = 'done', done_at = $2 WHERE id = ANY($1) AND done_at IS NULL RETURNING id`,
    [ids, await tx.now()],
  );
  return rows.length === ids.length;
}

/** Marks work as done; false when somebody else did or cancelled it meanwhile. Its own handler may have cancelled it. */
export async function finishDueWork(tx: Tx, id: string, outcome: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE due_work SET outcome = $2, done_at = $3 WHERE id = $1 AND done_at IS NULL RETURNING id`,
    [id, outcome, await tx.now()],
  );
  if (rows.length === 1) return true;
  const own = await tx.query(
    `SELECT 1 FROM due_work WHERE id = $1 AND xmin::text = (pg_current_xact_id()::xid)::text`,
    [id],
  );
  return own.length === 1;
}

/** Puts failed work off with growing patience (system time, at most an hour), keeping why. */
export async function postponeDueWork(tx: Tx, id: string, problem: string): Promise<void> {
  await tx.query(
    `UPDATE due_work SET failures = failures + 1, last_problem = $2,
       retry_after = clock_timestamp() + least(power(2, failures) * interval '5 seconds', interval '1 hour')
     WHERE id = $1`,
    [id, problem.slice(0, 500)],
  );
}
