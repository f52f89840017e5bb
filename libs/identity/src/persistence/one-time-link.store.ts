import type { Queryable, Tx } from '@samraad/platform';
import type { LinkFacts, LinkPurpose } from '../domain/one-time-link.rules';

/** A link as it is first written down. */
export interface NewLink {
  readonly id: string;
  readonly digest: string;
  readonly purpose: LinkPurpose;
  readonly accountId: string;
  readonly email: string;
  readonly landsAt: string | null;
  readonly validFor: number;
}

/** A link with what has happened to it; `now` is the instant of system time it was read at. */
export interface LinkRow extends LinkFacts {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly accountId: string;
  readonly email: string;
  readonly landsAt: string | null;
  readonly passwordChosenAt: Date | null;
  readonly secondsSinceUse: number | null;
  readonly now: Date;
  /** The account can be signed in to. */
  readonly active: boolean;
}

const columns = `link.id, link.purpose, link.account_id AS "accountId", link.email, link.lands_at AS "landsAt",
  link.expires_at AS "expiresAt", link.used_at AS "usedAt", link.replaced_at AS "replacedAt",
  link.password_chosen_at AS "passwordChosenAt", clock_timestamp() AS now, account.active,
  extract(epoch FROM clock_timestamp() - link.used_at)::double precision AS "secondsSinceUse"`;

/** Writes a link; the account's open ones of the same purpose are replaced. Answers when it expires. */
export async function insertLink(tx: Tx, link: NewLink): Promise<Date> {
  // Two at once for one account come one after the other.
  await tx.query('SELECT id FROM account WHERE id = $1 FOR UPDATE', [link.accountId]);
  await tx.query(
    `UPDATE one_time_link SET replaced_at = clock_timestamp()
     WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL AND replaced_at IS NULL`,
    [link.accountId, link.purpose],
  );
  const [row] = await tx.query<{ expires_at: Date }>(
    `INSERT INTO one_time_link (id, digest, purpose, account_id, email, lands_at, issued_at, expires_at)
     SELECT $1, $2, $3, $4, $5, $6, at, at + make_interval(secs => $7)
     FROM date_trunc('milliseconds', clock_timestamp()) AS at RETURNING expires_at`,
    [link.id, link.digest, link.purpose, link.accountId, link.email, link.landsAt, link.validFor],
  );
  if (row === undefined) throw new Error('the link was not kept');
  return row.expires_at;
}

export async function linkByDigest(db: Queryable, digest: string): Promise<LinkRow | null> {
  const [row] = await db.query<LinkRow>(
    `SELECT ${columns} FROM one_time_link link JOIN account ON account.id = link.account_id WHERE link.digest = $1`,
    [digest],
  );
  return row ?? null;
}

/** A link of an account by its id, held until the end of the transaction; null when it is another's. */
export async function lockLink(tx: Tx, id: string, accountId: string): Promise<LinkRow | null> {
  const [row] = await tx.query<LinkRow>(
    `SELECT ${columns} FROM one_time_link link JOIN account ON account.id = link.account_id
     WHERE link.id = $1 AND link.account_id = $2 FOR UPDATE OF link`,
    [id, accountId],
  );
  return row ?? null;
}

/** Uses a link that is open, of an account that is; of two at once one does. */
export async function useOpenLink(tx: Tx, digest: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE one_time_link link SET used_at = clock_timestamp() FROM account
     WHERE link.digest = $1 AND link.used_at IS NULL AND link.replaced_at IS NULL
       AND link.expires_at > clock_timestamp() AND account.id = link.account_id AND account.active
     RETURNING link.id`,
    [digest],
  );
  return rows.length === 1;
}

export async function markPasswordChosen(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE one_time_link SET password_chosen_at = clock_timestamp() WHERE id = $1', [id]);
}

/** Every open link of an account dies: its address has changed, or it is closed. */
export async function replaceLinks(tx: Tx, accountId: string): Promise<void> {
  await tx.query(
    `UPDATE one_time_link SET replaced_at = clock_timestamp()
     WHERE account_id = $1 AND used_at IS NULL AND replaced_at IS NULL`,
    [accountId],
  );
}

/** How an account has been sent links of a purpose; system time. */
export interface LinksSent {
  /** Whole minutes since the last one; null when there is none. */
  readonly sinceMinutes: number | null;
  /** Within the last day. */
  readonly today: number;
}

export async function linksSent(db: Queryable, accountId: string, purpose: LinkPurpose): Promise<LinksSent> {
  const [row] = await db.query<LinksSent>(
    `SELECT floor(extract(epoch FROM clock_timestamp() - max(issued_at)) / 60)::int AS "sinceMinutes",
       count(*) FILTER (WHERE issued_at > clock_timestamp() - interval '1 day')::int AS today
     FROM one_time_link WHERE account_id = $1 AND purpose = $2`,
    [accountId, purpose],
  );
  return row ?? { sinceMinutes: null, today: 0 };
}
