import type { Queryable, Tx } from '@samraad/platform';

/** An account as an issuer knows it. */
export interface ExternalIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
  readonly active: boolean;
  /** System time. */
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

const select = `SELECT linked.id, linked.issuer, linked.subject, linked.account_id AS "accountId",
    account.person_id AS "personId", account.email, account.active, linked.linked_at AS "linkedAt",
    linked.last_used_at AS "lastUsedAt"
  FROM external_identity linked JOIN account ON account.id = linked.account_id`;

export async function identityOfSubject(
  db: Queryable,
  issuer: string,
  subject: string,
): Promise<ExternalIdentity | null> {
  const sql = `${select} WHERE linked.issuer = $1 AND linked.subject = $2`;
  return (await db.query<ExternalIdentity>(sql, [issuer, subject]))[0] ?? null;
}

export async function identityById(db: Queryable, id: string): Promise<ExternalIdentity | null> {
  return (await db.query<ExternalIdentity>(`${select} WHERE linked.id = $1`, [id]))[0] ?? null;
}

export const identitiesOfAccount = (db: Queryable, accountId: string): Promise<ExternalIdentity[]> =>
  db.query<ExternalIdentity>(`${select} WHERE linked.account_id = $1 ORDER BY linked.issuer LIMIT 20`, [
    accountId,
  ]);

export const identitiesOfPerson = (
  db: Queryable,
  personId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ExternalIdentity[]> =>
  db.query<ExternalIdentity>(
    `${select} WHERE account.person_id = $1 ORDER BY linked.issuer, account.email LIMIT $2 OFFSET $3`,
    [personId, limit, offset],
  );

export async function countIdentitiesOfPerson(db: Queryable, personId: string): Promise<number> {
  const [row] = await db.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM external_identity linked JOIN account ON account.id = linked.account_id
     WHERE account.person_id = $1`,
    [personId],
  );
  return row?.total ?? 0;
}

/** An account whose links are about to change, held until the commit. */
export interface AccountHeld {
  readonly personId: string;
  readonly active: boolean;
}

/** Holds an account, so that no two change its links at once; null when it is unknown. */
export async function holdAccount(tx: Tx, accountId: string): Promise<AccountHeld | null> {
  const sql = 'SELECT person_id AS "personId", active FROM account WHERE id = $1 FOR UPDATE';
  return (await tx.query<AccountHeld>(sql, [accountId]))[0] ?? null;
}

/** Links, unless somebody was first with the subject or the account at that issuer; whether it did. */
export async function insertIdentity(
  tx: Tx,
  { id, issuer, subject, accountId }: Pick<ExternalIdentity, 'id' | 'issuer' | 'subject' | 'accountId'>,
): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO external_identity (id, issuer, subject, account_id, linked_at)
     VALUES ($1, $2, $3, $4, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING id`,
    [id, issuer, subject, accountId],
  );
  return rows.length === 1;
}

/** Takes a link away; whether it was there. */
export async function deleteIdentity(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query('DELETE FROM external_identity WHERE id = $1 RETURNING id', [id])).length === 1;
}

export async function moveIdentity(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.query('UPDATE external_identity SET account_id = $2 WHERE id = $1', [id, accountId]);
}

export async function markUsed(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE external_identity SET last_used_at = clock_timestamp() WHERE id = $1', [id]);
}
