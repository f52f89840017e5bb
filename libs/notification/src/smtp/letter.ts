import type { SendMailOptions } from 'nodemailer';
import type { Letter } from '../persistence/mail-message.store';

/** The domain after the @ of the sender ("Samråd <samraad@samraad.example>"). */
function senderDomain(mailFrom: string): string {
  return /@([^\s>@]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'samraad.example';
}

/** A mail's one Message-ID, the same for every attempt to deliver it. */
export function messageIdOf(mailId: string, mailFrom: string): string {
  return `<${mailId}@${senderDomain(mailFrom)}>`;
}

/** The message as nodemailer takes it. Its date is domain time: when what it tells of happened. */
export function toMessage(letter: Letter, mailFrom: string): SendMailOptions {
  return {
    from: mailFrom,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: letter.messageId,
    date: letter.at,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
