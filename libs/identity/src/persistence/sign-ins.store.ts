import type { Tx } from '@samraad/platform';

/** Ends every session and token of an account, but for the session that goes on. */
export async function endSignIns(tx: Tx, accountId: string, butNot?: string): Promise<void> {
  await tx.query(`DELETE FROM session WHERE sess #>> '{passport,user}' = $1 AND sid IS DISTINCT FROM $2`, [
    accountId,
    butNot ?? null,
  ]);
  await tx.query('DELETE FROM access_token WHERE account_id = $1', [accountId]);
}

/** Ends one session of an account, by the id its owner knows it by; false when there is none. */
export async function endSignIn(tx: Tx, accountId: string, signInId: string): Promise<boolean> {
  const rows = await tx.query(
    `DELETE FROM session WHERE sess #>> '{passport,user}' = $1 AND sess ->> 'signInId' = $2 RETURNING sid`,
    [accountId, signInId],
  );
  return rows.length > 0;
}
