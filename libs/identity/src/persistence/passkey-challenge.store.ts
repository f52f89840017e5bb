import type { Queryable, Tx } from '@samraad/platform';
import type { PasskeyPurpose } from '../domain/passkey.rules';

/** A question to a device: who may answer it, and for what. `digest` and `holder` are digests. */
export interface ChallengeRow {
  readonly digest: string;
  readonly purpose: PasskeyPurpose;
  readonly accountId: string | null;
  readonly holder: string;
}

export async function insertChallenge(tx: Tx, row: ChallengeRow, seconds: number): Promise<void> {
  await tx.query(
    `INSERT INTO passkey_challenge (digest, purpose, account_id, holder, expires_at)
     VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))`,
    [row.digest, row.purpose, row.accountId, row.holder, seconds],
  );
}

/** Takes it, once, for the one who was asked; of two answers at once one does. */
export async function takeChallenge(tx: Tx, row: ChallengeRow): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE passkey_challenge SET used_at = clock_timestamp()
     WHERE digest = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND holder = $4
       AND used_at IS NULL AND expires_at > clock_timestamp() RETURNING digest`,
    [row.digest, row.purpose, row.accountId, row.holder],
  );
  return rows.length === 1;
}

/** Why it can't be taken, told only to the one who was asked. */
export async function challengeStanding(db: Queryable, row: ChallengeRow): Promise<'used' | 'late' | null> {
  const rows = await db.query<{ used: boolean }>(
    `SELECT used_at IS NOT NULL AS used FROM passkey_challenge
     WHERE digest = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND holder = $4`,
    [row.digest, row.purpose, row.accountId, row.holder],
  );
  const [found] = rows;
  return found === undefined ? null : found.used ? 'used' : 'late';
}
