import type { Queryable, Tx } from '@samraad/platform';

/** The set an account has now: what it was made for, how long ago, and how many are left. */
export interface RecoverySet {
  readonly madeFor: string;
  readonly secondsOld: number;
  readonly left: number;
}

export async function recoverySet(db: Queryable, accountId: string): Promise<RecoverySet | null> {
  const rows = await db.query<RecoverySet>(
    `SELECT made_for AS "madeFor", extract(epoch FROM clock_timestamp() - max(made_at))::float8 AS "secondsOld",
       (count(*) FILTER (WHERE used_for IS NULL))::int AS left
     FROM recovery_code WHERE account_id = $1 GROUP BY made_for`,
    [accountId],
  );
  return rows[0] ?? null;
}

/** A new set voids the old. */
export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: string,
  madeFor: string,
  digests: readonly string[],
): Promise<void> {
  await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
  await tx.query(
    `INSERT INTO recovery_code (account_id, digest, made_for, made_at)
     SELECT $1, digest, $2, clock_timestamp() FROM unnest($3::text[]) AS digest`,
    [accountId, madeFor, digests],
  );
}

export async function removeRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
}

/** Uses a code once: 'used' now, 'again' for the very same use, null when it is none, or was used for something else. */
export async function useRecoveryCode(
  tx: Tx,
  accountId: string,
  digest: string,
  use: string,
): Promise<'used' | 'again' | null> {
  const rows = await tx.query<{ used_for: string | null }>(
    'SELECT used_for FROM recovery_code WHERE account_id = $1 AND digest = $2 FOR UPDATE',
    [accountId, digest],
  );
  const [found] = rows;
  if (found === undefined) return null;
  if (found.used_for !== null) return found.used_for === use ? 'again' : null;
  await tx.query('UPDATE recovery_code SET used_for = $3 WHERE account_id = $1 AND digest = $2', [
    accountId,
    digest,
    use,
  ]);
  return 'used';
}
