import PostalMime from 'postal-mime';
import { newId } from '@samraad/platform';
import type { NewCaughtMail } from '../persistence/caught-mail.store';

/** Reads a message as a mail program would; `to` is the envelope's recipient. Without a usable Date it is of now. */
export async function parseMail(raw: Buffer, to: string): Promise<NewCaughtMail> {
  const mail = await PostalMime.parse(raw);
  const date = new Date(mail.date ?? Number.NaN);
  return {
    messageId: mail.messageId ?? `<${newId()}@caught.example>`,
    to,
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    raw: raw.toString('utf8'),
    at: Number.isNaN(date.getTime()) ? new Date() : date,
  };
}
