import { refuse, type Tx } from '@samraad/platform';

/** An account whose row is held. */
export interface HeldAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
  readonly active: boolean;
}

/** Holds an account until the end of the transaction; 404 when there is none. */
export async function lockAccount(tx: Tx, accountId: string): Promise<HeldAccount> {
  const [row] = await tx.query<HeldAccount>(
    `SELECT id AS "accountId", person_id AS "personId", email, active FROM account WHERE id = $1 FOR UPDATE`,
    [accountId],
  );
  return row ?? refuse('platform.not-found', {}, 404);
}

/** Gives an account another e-mail; false when somebody has it. */
export async function moveToEmail(tx: Tx, accountId: string, email: string): Promise<boolean> {
  // Two who prove one address at once: the second waits here, and then sees the first.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`identity.email ${email}`]);
  const rows = await tx.query(
    `UPDATE account SET email = $2 WHERE id = $1 AND NOT EXISTS (SELECT FROM account WHERE email = $2) RETURNING id`,
    [accountId, email],
  );
  return rows.length === 1;
}

export async function setActive(tx: Tx, accountId: string, active: boolean): Promise<void> {
  await tx.query('UPDATE account SET active = $2 WHERE id = $1', [accountId, active]);
}

/** Whether somebody has an account that is open. */
export async function hasOpenAccount(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM account WHERE person_id = $1 AND active LIMIT 1', [personId]);
  return rows.length > 0;
}

/** Whether somebody had a way in, and it is closed; who never had an account is only not invited yet. */
export async function onlyClosedAccounts(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ closed: boolean | null }>(
    'SELECT NOT bool_or(active) AS closed FROM account WHERE person_id = $1',
    [personId],
  );
  return row?.closed === true;
}
