import { normalAddress, type Sql } from '@samraad/platform';

/** A mail as the catcher received it. */
export interface NewCaughtMail {
  readonly messageId: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The message as it came; '' when it was put into the mailbox without being sent. */
  readonly raw: string;
  /** The mail's Date header: domain time, whole seconds. */
  readonly at: Date;
}

/** Keeps a caught mail; one with the same Message-ID collapses into the first, as mail programs do. */
export async function insertCaughtMail(db: Sql, mail: NewCaughtMail): Promise<void> {
  const texts = [
    mail.messageId,
    normalAddress(mail.to),
    mail.from,
    mail.subject,
    mail.text,
    mail.html,
    mail.raw,
  ];
  await db.query(
    `INSERT INTO caught_mail (message_id, to_address, from_address, subject, text_body, html_body, raw, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (message_id) DO NOTHING`,
    [...texts.map((text) => text.replaceAll('\u0000', '')), mail.at],
  );
}

/** Keeps many mails in one statement, in the order given (a demo's past). */
export async function insertCaughtMails(db: Sql, mails: readonly NewCaughtMail[]): Promise<void> {
  const column = (pick: (mail: NewCaughtMail) => string | Date) => mails.map(pick);
  await db.query(
    `INSERT INTO caught_mail (message_id, to_address, from_address, subject, text_body, html_body, raw, at)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
       $8::timestamptz[]) ON CONFLICT (message_id) DO NOTHING`,
    [
      column((mail) => mail.messageId),
      column((mail) => normalAddress(mail.to)),
      column((mail) => mail.from),
      column((mail) => mail.subject),
      column((mail) => mail.text),
      column((mail) => mail.html),
      column((mail) => mail.raw),
      column((mail) => mail.at),
    ],
  );
}
