import type { Queryable, Tx } from '@samraad/platform';
import type { Factor } from '../domain/proof.rules';

/** In SQL: the second factors of an account, the strongest first. */
export const factorsSql = (account: string): string => `ARRAY(
  SELECT 'passkey' WHERE EXISTS (SELECT 1 FROM passkey WHERE passkey.account_id = ${account})
  UNION ALL SELECT 'totp'
    WHERE EXISTS (SELECT 1 FROM totp WHERE totp.account_id = ${account} AND totp.confirmed_at IS NOT NULL))`;

/** In SQL: whether the owner of an account has come in once, and can again: by password, or by a passkey instead of one. */
export const hasComeInSql = (account: string): string =>
  `(${account}.password_hash IS NOT NULL OR EXISTS (SELECT FROM passkey WHERE passkey.account_id = ${account}.id))`;

/** The app of an account: its sealed secret, and the last step of time a code was used of, and for what. */
export interface TotpRow {
  readonly sealed: string;
  readonly confirmed: boolean;
  readonly lastStep: number | null;
  readonly lastUse: string | null;
  /** System time in milliseconds. */
  readonly now: number;
}

const columns = `sealed, confirmed_at IS NOT NULL AS confirmed, last_step::int AS "lastStep", last_use AS "lastUse",
  (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;

export async function findTotp(db: Queryable, accountId: string): Promise<TotpRow | null> {
  const rows = await db.query<TotpRow>(`SELECT ${columns} FROM totp WHERE account_id = $1`, [accountId]);
  return rows[0] ?? null;
}

/** As find, and nobody else uses a code of it meanwhile. */
export async function lockTotp(tx: Tx, accountId: string): Promise<TotpRow | null> {
  const sql = `SELECT ${columns} FROM totp WHERE account_id = $1 FOR UPDATE`;
  return (await tx.query<TotpRow>(sql, [accountId]))[0] ?? null;
}

/** Begins an app anew where none is confirmed; false where one is. */
export async function beginTotp(tx: Tx, accountId: string, sealed: string): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO totp (account_id, sealed, begun_at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT (account_id) DO UPDATE SET sealed = EXCLUDED.sealed, begun_at = EXCLUDED.begun_at
       WHERE totp.confirmed_at IS NULL RETURNING account_id`,
    [accountId, sealed],
  );
  return rows.length > 0;
}

/** Notes the step of time whose code was used, and for what; the first confirms the app. */
export async function useTotpStep(
  tx: Tx,
  accountId: string,
  step: number,
  use: string | null,
): Promise<void> {
  await tx.query(
    `UPDATE totp SET last_step = $2, last_use = $3, confirmed_at = coalesce(confirmed_at, clock_timestamp())
     WHERE account_id = $1`,
    [accountId, step, use],
  );
}

/** Whether there was a confirmed one. */
export async function removeTotp(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx.query<{ was: boolean }>(
    'DELETE FROM totp WHERE account_id = $1 RETURNING confirmed_at IS NOT NULL AS was',
    [accountId],
  );
  return rows[0]?.was ?? false;
}

/** The second factors of an account. */
export async function factorsOf(db: Queryable, accountId: string): Promise<readonly Factor[]> {
  const rows = await db.query<{ factors: Factor[] }>(`SELECT ${factorsSql('$1::uuid')} AS factors`, [
    accountId,
  ]);
  return rows[0]?.factors ?? [];
}
