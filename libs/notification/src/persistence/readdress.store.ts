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
