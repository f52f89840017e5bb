import {
  expectMove,
  type MailSecret,
  mailToken,
  type Queryable,
  refusal,
  statesBefore,
  type Tx,
} from '@samraad/platform';
import type { AfterAttempt } from '../domain/delivery-outcome';
import { type MailStatus, nextMailStatus } from '../domain/mail-status';

/** A mail as it is first written down. */
export interface NewMail {
  readonly id: string;
  readonly key: string;
  readonly personId: string;
  /** The active account's address at the moment of the order; null when there is none. */
  readonly to: string | null;
  readonly kind: string;
  readonly caseId: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly at: Date;
  /** The address was given with the order. */
  readonly ownAddress: boolean;
  readonly secret: MailSecret | null;
  /** An invitation (RFC 5545), as text; null for a mail without one. */
  readonly calendar: string | null;
}

/** What goes over the wire. */
export type Letter = Pick<NewMail, 'subject' | 'text' | 'html' | 'messageId' | 'at' | 'calendar'> & {
  readonly to: string;
};

/** A mail whose row the transaction holds, about to be sent. */
export interface ClaimedMail extends Letter {
  readonly id: string;
  readonly attempts: number;
  /** Its one-time link is of no use any more. */
  readonly linkGone: boolean;
}

/**
 * Writes mails: queued, or waiting until they are released when they leave later than `now`, or undeliverable. Answers the
 * ids of those written; the others' key and person stand already.
 */
export async function insertMails(
  tx: Tx,
  mails: readonly NewMail[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const column = (pick: (mail: NewMail) => unknown) => mails.map(pick);
  const rows = await tx.query<{ id: string }>(
    `INSERT INTO mail_message (id, key, person_id, to_address, mail_kind, case_id, subject, text_body, html_body,
       message_id, domain_at, own_address, secret_token, secret_until, calendar_body, status, next_attempt_at)
     SELECT m.*, CASE WHEN m.to_address IS NULL THEN 'undeliverable' ELSE 'queued' END,
       CASE WHEN m.to_address IS NULL THEN NULL WHEN m.domain_at > $12 THEN 'infinity' ELSE clock_timestamp() END
     FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[],
       $10::text[], $11::timestamptz[], $13::boolean[], $14::text[], $15::timestamptz[], $16::text[]) AS m (id, key, person_id, to_address,
       mail_kind, case_id, subject, text_body, html_body, message_id, domain_at, own_address, secret_token, secret_until, calendar_body)
     ON CONFLICT (key, person_id) DO NOTHING RETURNING id`,
    [
      ...[column(({ id }) => id), column(({ key }) => key), column(({ personId }) => personId)],
      ...[column(({ to }) => to), column(({ kind }) => kind), column(({ caseId }) => caseId)],
      ...[column(({ subject }) => subject), column(({ text }) => text), column(({ html }) => html)],
      ...[column(({ messageId }) => messageId), column(({ at }) => at), now],
      column(({ ownAddress }) => ownAddress),
      ...[column(({ secret }) => secret?.token ?? null), column(({ secret }) => secret?.until ?? null)],
      column(({ calendar }) => calendar),
    ],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A mail that waits may be tried from now on; false when it does not wait. */
export async function releaseMail(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE mail_message SET next_attempt_at = clock_timestamp()
     WHERE id = $1 AND status = 'queued' AND next_attempt_at = 'infinity' RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

// The statement's time, not the clock's: only what stays the same for a whole statement can be looked up in the index.
const due = `status = 'queued' AND next_attempt_at <= statement_timestamp()`;
const withLink = (column: string) =>
  `replace(${column}, '${mailToken}', coalesce(secret_token, '${mailToken}'))`;
const linkGone = `(secret_until IS NOT NULL AND (secret_token IS NULL OR secret_until <= clock_timestamp()))`;
const columns = `id, to_address AS "to", subject, ${withLink('text_body')} AS text, ${withLink('html_body')} AS html,
  message_id AS "messageId", domain_at AS at, attempts, calendar_body AS calendar, ${linkGone} AS "linkGone"`;

/**
 * Takes the queued mail that may be tried now and has waited longest; passes over those being sent elsewhere, and those
 * with an earlier one to the same person, so that what somebody is told arrives in order however many are sent at once.
 */
export async function claimNextMail(tx: Tx): Promise<ClaimedMail | null> {
  const [mail] = await tx.query<ClaimedMail>(
    `SELECT ${columns} FROM mail_message mail WHERE ${due} AND NOT EXISTS (SELECT FROM mail_message earlier
       WHERE earlier.person_id = mail.person_id AND earlier.status = 'queued'
         AND (earlier.next_attempt_at, earlier.id) < (mail.next_attempt_at, mail.id))
     ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE OF mail SKIP LOCKED`,
  );
  return mail ?? null;
}

/** Takes one mail if it may be tried now, once the sender holding it is done. */
export async function claimMail(tx: Tx, id: string): Promise<ClaimedMail | null> {
  const [mail] = await tx.query<ClaimedMail>(
    `SELECT ${columns} FROM mail_message WHERE id = $1 AND ${due} FOR UPDATE`,
    [id],
  );
  return mail ?? null;
}

/** The next mail that may be tried now, whether or not somebody holds it. */
export async function firstQueuedMail(db: Queryable): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `SELECT id FROM mail_message WHERE ${due} ORDER BY next_attempt_at, id LIMIT 1`,
  );
  return row?.id ?? null;
}

/** Keeps what came of an attempt: the row's new status and a delivery row (system time). */
export async function recordAttempt(
  tx: Tx,
  mail: Pick<ClaimedMail, 'id' | 'attempts'>,
  after: AfterAttempt,
  problem: { error: string | null; smtpCode: number | null },
): Promise<void> {
  const waitMinutes = after.status === 'queued' ? after.waitMinutes : null;
  // A claimed mail is a queued one; put off, it stays so.
  if (after.status !== 'queued') expectMove(nextMailStatus, { from: 'queued', to: after.status });
  await tx.query(
    `UPDATE mail_message SET status = $2, attempts = $3, last_error = $4,
       next_attempt_at = clock_timestamp() + $5::int * interval '1 minute',
       delivered_at = CASE WHEN $2 = 'sent' THEN clock_timestamp() END,
       secret_token = CASE WHEN $2 <> 'sent' THEN secret_token END
     WHERE id = $1`,
    [mail.id, after.status, mail.attempts + 1, problem.error, waitMinutes],
  );
  await tx.query(
    `INSERT INTO mail_delivery (mail_id, attempt, outcome, smtp_code, error) VALUES ($1, $2, $3, $4, $5)`,
    [mail.id, mail.attempts + 1, after.outcome, problem.smtpCode, problem.error],
  );
}

/** Queued mails among ids, oldest first in domain time (a demo's past, before it goes into the mailbox). */
export function findQueuedMails(tx: Tx, ids: readonly string[]): Promise<ClaimedMail[]> {
  return tx.query<ClaimedMail>(
    `SELECT ${columns} FROM mail_message WHERE id = ANY($1) AND ${due} ORDER BY domain_at, id`,
    [ids],
  );
}

/** Marks mails as put straight into the mailbox (a demo's past). */
export async function markPutIntoMailbox(tx: Tx, mails: readonly { readonly id: string }[]): Promise<void> {
  await tx.query(
    `WITH sent AS (
       UPDATE mail_message SET status = 'sent', attempts = 1, next_attempt_at = NULL, delivered_at = clock_timestamp(),
         secret_token = NULL
       WHERE id = ANY($1) AND status = ANY($2) RETURNING id)
     INSERT INTO mail_delivery (mail_id, attempt, outcome) SELECT id, 1, 'into-mailbox' FROM sent ORDER BY id`,
    [mails.map(({ id }) => id), statesBefore(nextMailStatus, 'sent')],
  );
}

/** What a resend needs to know. */
export interface MailToResend {
  readonly status: MailStatus;
  readonly personId: string;
  readonly caseId: string | null;
  readonly kind: string;
  /** The address it was ordered for, when that was given with the order. */
  readonly ownAddress: string | null;
  readonly linkGone: boolean;
}

/** The facts a resend needs, with the row locked. */
export async function lockMail(tx: Tx, id: string): Promise<MailToResend | null> {
  const [row] = await tx.query<MailToResend>(
    `SELECT status, person_id AS "personId", case_id AS "caseId", mail_kind AS kind, ${linkGone} AS "linkGone",
       CASE WHEN own_address THEN to_address END AS "ownAddress"
     FROM mail_message WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** Throws away one-time links that are of no use any more, of mails that never left. */
export async function forgetLinks(tx: Tx): Promise<void> {
  await tx.query(
    'UPDATE mail_message SET secret_token = NULL WHERE secret_token IS NOT NULL AND secret_until <= clock_timestamp()',
  );
}

/** Queues a mail anew, with a fresh set of tries, to the given address. The Message-ID stays. */
export async function requeueMail(
  tx: Tx,
  mail: { readonly id: string; readonly status: MailStatus },
  to: string,
): Promise<void> {
  const move = { from: mail.status, to: 'queued' } as const;
  expectMove(nextMailStatus, move, refusal('notification.not-failed', {}, 409));
  await tx.query(
    `UPDATE mail_message SET status = 'queued', to_address = $2, attempts = 0, next_attempt_at = clock_timestamp()
     WHERE id = $1`,
    [mail.id, to],
  );
}
