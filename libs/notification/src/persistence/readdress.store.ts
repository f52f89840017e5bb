import type { Sql } from '@samraad/platform';

/** What stands in mails, and what is to stand there instead. */
export interface Readdressing {
  /** In plain text, and as HTML has it. */
  readonly text: readonly [from: string, to: string];
  readonly html: readonly [from: string, to: string];
  readonly sender: string;
  /** What comes after the id in a Message-ID. */
  readonly messageIdEnd: string;
}

const words = `text_body = replace(text_body, $1, $2), html_body = replace(html_body, $3, $4),
  message_id = split_part(message_id, '@', 1) || $5`;

/** Gives every mail, ordered or lying in the mailbox, other addresses. */
export async function readdressAll(
  db: Sql,
  { text, html, sender, messageIdEnd }: Readdressing,
): Promise<void> {
  const values = [...text, ...html, messageIdEnd];
  await db.query(`UPDATE mail_message SET ${words}`, values);
  await db.query(`UPDATE caught_mail SET ${words}, from_address = $6`, [...values, sender]);
}

/** The calendars that mails carry; their lines are folded, so that no part of one can be looked for in the database. */
export async function readdressCalendars(db: Sql, anew: (calendar: string) => string): Promise<void> {
  const found = await db.query<{ id: string; calendar: string }>(
    'SELECT id, calendar_body AS calendar FROM mail_message WHERE calendar_body IS NOT NULL',
  );
  await db.query(
    `UPDATE mail_message SET calendar_body = new.calendar
     FROM unnest($1::uuid[], $2::text[]) AS new (id, calendar) WHERE mail_message.id = new.id`,
    [found.map(({ id }) => id), found.map(({ calendar }) => anew(calendar))],
  );
}
