import type { Queryable, Tx } from '@samraad/platform';

/** A sign-in on its way through an issuer. `state` and `browser` are digests. */
export interface ExternalSignInRow {
  readonly state: string;
  readonly browser: string;
  readonly issuerKey: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly accountId: string | null;
}

/** Where a sign-in that cannot be taken stands. */
export interface ExternalSignInState {
  readonly taken: boolean;
}

export async function insertSignIn(tx: Tx, row: ExternalSignInRow, seconds: number): Promise<void> {
  const { state, browser, issuerKey, nonce, verifier, returnTo, accountId } = row;
  await tx.query(
    `INSERT INTO external_sign_in (state, browser, issuer_key, nonce, verifier, return_to, account_id, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + make_interval(secs => $8))`,
    [state, browser, issuerKey, nonce, verifier, returnTo, accountId, seconds],
  );
}

/** Takes it, once, for the browser that began it; null when it can't be taken. */
export async function takeSignIn(
  tx: Tx,
  { state, browser, issuerKey }: Pick<ExternalSignInRow, 'state' | 'browser' | 'issuerKey'>,
): Promise<ExternalSignInRow | null> {
  const rows = await tx.query<ExternalSignInRow>(
    `UPDATE external_sign_in SET taken_at = clock_timestamp()
     WHERE state = $1 AND browser = $2 AND issuer_key = $3 AND taken_at IS NULL AND expires_at > clock_timestamp()
     RETURNING state, browser, issuer_key AS "issuerKey", nonce, verifier, return_to AS "returnTo",
       account_id AS "accountId"`,
    [state, browser, issuerKey],
  );
  return rows[0] ?? null;
}

/** Why it can't be taken, told only to the browser that began it. */
export async function signInStanding(
  db: Queryable,
  { state, browser, issuerKey }: Pick<ExternalSignInRow, 'state' | 'browser' | 'issuerKey'>,
): Promise<ExternalSignInState | null> {
  const rows = await db.query<ExternalSignInState>(
    `SELECT taken_at IS NOT NULL AS taken FROM external_sign_in
     WHERE state = $1 AND browser = $2 AND issuer_key = $3`,
    [state, browser, issuerKey],
  );
  return rows[0] ?? null;
}
