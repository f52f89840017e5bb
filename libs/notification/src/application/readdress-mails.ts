import { Utils } from 'handlebars';
import { type Mailbox, readdressCalendar, type Sql } from '@samraad/platform';
import { readdressAll, readdressCalendars } from '../persistence/readdress.store';
import { messageIdOf } from '../smtp/letter';

/** What a mail says of the installation it comes from. */
export interface MailOrigin {
  /** The portal's address without a trailing slash. */
  readonly baseUrl: string;
  readonly mailFrom: Mailbox;
}

/**
 * Makes every mail of a demo's past as it would be had another installation written it: its links, sender,
 * Message-ID, and calendar. For a demo that was made beforehand, before anybody has seen it; a mail that was sent is never rewritten.
 */
export async function readdressMails(db: Sql, before: MailOrigin, after: MailOrigin): Promise<void> {
  const [from, to] = [`${before.baseUrl}/`, `${after.baseUrl}/`];
  await readdressAll(db, {
    text: [from, to],
    html: [Utils.escapeExpression(from), Utils.escapeExpression(to)],
    sender: after.mailFrom.address,
    messageIdEnd: messageIdOf('', after.mailFrom).slice(1),
  });
  await readdressCalendars(db, (calendar) => readdressCalendar(calendar, [from, to], after.mailFrom));
}
