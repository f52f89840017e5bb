import type { Queryable, Tx } from '@samraad/platform';

/** The secret of somebody's calendar address; null when they have none. */
export async function findKey(db: Queryable, personId: string): Promise<string | null> {
  const [row] = await db.query<{ secret: string }>('SELECT secret FROM calendar_key WHERE person_id = $1', [
    personId,
  ]);
  return row?.secret ?? null;
}

/** Whose calendar a secret opens, while their account is open. */
export async function findOwner(db: Queryable, secret: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `SELECT k.person_id AS id FROM calendar_key k JOIN account a ON a.person_id = k.person_id AND a.active
     WHERE k.secret = $1 LIMIT 1`,
    [secret],
  );
  return row?.id ?? null;
}

/** A new secret; the old one opens nothing any more. */
export async function saveKey(tx: Tx, personId: string, secret: string): Promise<void> {
  await tx.query(
    `INSERT INTO calendar_key (person_id, secret, made_at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at`,
    [personId, secret],
  );
}

export async function deleteKey(tx: Tx, personId: string): Promise<void> {
  await tx.query('DELETE FROM calendar_key WHERE person_id = $1', [personId]);
}
