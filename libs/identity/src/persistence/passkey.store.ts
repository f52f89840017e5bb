import type { Queryable, Tx } from '@samraad/platform';

/** A passkey as its owner sees it. System time. */
export interface PasskeyHeld {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What is needed to look at an answer, and whose it is. */
export interface PasskeyRow {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly active: boolean;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** A key a browser is told of. */
export interface PasskeyOffered {
  readonly id: string;
  readonly transports: string[];
}

/** A key as it is first written down. */
export interface NewPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
}

export function passkeysOf(db: Queryable, accountId: string): Promise<readonly PasskeyHeld[]> {
  return db.query<PasskeyHeld>(
    `SELECT id, name, made_at AS "madeAt", last_used_at AS "lastUsedAt" FROM passkey
     WHERE account_id = $1 ORDER BY made_at, id`,
    [accountId],
  );
}

export function offeredKeys(db: Queryable, accountId: string): Promise<readonly PasskeyOffered[]> {
  const sql =
    'SELECT credential_id AS id, transports FROM passkey WHERE account_id = $1 ORDER BY made_at, id';
  return db.query<PasskeyOffered>(sql, [accountId]);
}

/** Nobody else uses it meanwhile. */
export async function lockPasskey(tx: Tx, credentialId: string): Promise<PasskeyRow | null> {
  const rows = await tx.query<PasskeyRow>(
    `SELECT passkey.id, passkey.account_id AS "accountId", account.person_id AS "personId", account.active,
       passkey.public_key AS "publicKey", passkey.counter::float8 AS counter
     FROM passkey JOIN account ON account.id = passkey.account_id
     WHERE passkey.credential_id = $1 FOR UPDATE OF passkey`,
    [credentialId],
  );
  return rows[0] ?? null;
}

export async function usePasskey(tx: Tx, id: string, counter: number): Promise<void> {
  await tx.query('UPDATE passkey SET counter = $2, last_used_at = clock_timestamp() WHERE id = $1', [
    id,
    counter,
  ]);
}

/** False when the key is somebody's already. */
export async function insertPasskey(tx: Tx, key: NewPasskey): Promise<boolean> {
  const { id, accountId, credentialId, publicKey, counter, transports, name } = key;
  const rows = await tx.query(
    `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, name, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp()) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
    [id, accountId, credentialId, Buffer.from(publicKey), counter, transports, name],
  );
  return rows.length === 1;
}

/** False when there is none of the account's. */
export async function renamePasskey(tx: Tx, id: string, accountId: string, name: string): Promise<boolean> {
  const sql = 'UPDATE passkey SET name = $3 WHERE id = $1 AND account_id = $2 RETURNING id';
  return (await tx.query(sql, [id, accountId, name])).length === 1;
}

export async function removePasskey(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const sql = 'DELETE FROM passkey WHERE id = $1 AND account_id = $2 RETURNING id';
  return (await tx.query(sql, [id, accountId])).length === 1;
}

export async function removePasskeys(tx: Tx, accountId: string): Promise<void> {
  await tx.query('DELETE FROM passkey WHERE account_id = $1', [accountId]);
}
