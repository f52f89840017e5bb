import type { SendMailOptions } from 'nodemailer';
import type { Mailbox } from '@samraad/platform';
import type { Letter } from '../persistence/mail-message.store';

/** A mail's one Message-ID, the same for every attempt to deliver it. */
export function messageIdOf(mailId: string, { address }: Mailbox): string {
  return `<${mailId}${address.slice(address.lastIndexOf('@'))}>`;
}

/**
 * The message as nodemailer takes it. Its date is domain time: when what it tells of happened. Addresses are objects: a
 * text would be read as a list of them.
 */
export function toMessage(letter: Letter, mailFrom: Mailbox): SendMailOptions {
  return {
    from: { ...mailFrom },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    ...(letter.calendar === null ? {} : { icalEvent: invitation(letter.calendar) }),
    messageId: letter.messageId,
    date: letter.at,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The method stands in the text itself and must be said again where mail programs look for it. */
const invitation = (content: string) => {
  const method = /^METHOD:(\w+)\s*$/m.exec(content)?.[1] ?? 'REQUEST';
  return { filename: method === 'PUBLISH' ? 'plan.ics' : 'moede.ics', method, content };
};
