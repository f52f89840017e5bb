import type { Queryable, Tx } from '@samraad/platform';
import { viewingMinutes } from '../domain/viewing.rules';

/** An administrator who sees pages as somebody. */
export interface ViewingRow {
  readonly id: string;
  readonly accountId: string;
  readonly seenAccountId: string;
  readonly seenPersonId: string;
  readonly ended: boolean;
  /** System time. */
  readonly expiresAt: Date;
  /** By the clock of the database. */
  readonly over: boolean;
}

const columns = `id, account_id AS "accountId", seen_account_id AS "seenAccountId", seen_person_id AS "seenPersonId",
  ended_at IS NOT NULL AS ended, expires_at AS "expiresAt",
  expires_at <= clock_timestamp() AS over`;

export async function findViewing(db: Queryable, id: string): Promise<ViewingRow | null> {
  const rows = await db.query<ViewingRow>(`SELECT ${columns} FROM viewing WHERE id = $1`, [id]);
  return rows[0] ?? null;
}

/** Which of those that have not ended: one, what an administrator has open, or all whose time is over. */
export type OpenViewings = { readonly id: string } | { readonly accountId: string } | 'over';

export function lockOpenViewings(tx: Tx, which: OpenViewings): Promise<ViewingRow[]> {
  const [id, accountId] =
    which === 'over' ? [null, null] : 'id' in which ? [which.id, null] : [null, which.accountId];
  return tx.query<ViewingRow>(
    `SELECT ${columns} FROM viewing WHERE ended_at IS NULL AND CASE WHEN $1::uuid IS NOT NULL THEN id = $1
       WHEN $2::uuid IS NOT NULL THEN account_id = $2 ELSE expires_at <= clock_timestamp() END ORDER BY id FOR UPDATE`,
    [id, accountId],
  );
}

export async function insertViewing(
  tx: Tx,
  row: Omit<ViewingRow, 'ended' | 'expiresAt' | 'over'> & {
    readonly personId: string;
    readonly reason: string;
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO viewing (id, account_id, person_id, seen_account_id, seen_person_id, reason, begun_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + interval '${viewingMinutes} minutes')`,
    [row.id, row.accountId, row.personId, row.seenAccountId, row.seenPersonId, row.reason, await tx.now()],
  );
}

export async function closeViewing(tx: Tx, id: string, by: 'hand' | 'time'): Promise<void> {
  await tx.query('UPDATE viewing SET ended_at = $2, ended_by = $3 WHERE id = $1', [id, await tx.now(), by]);
}
