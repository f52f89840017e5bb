import type { Mailbox } from '@samraad/platform';
import { createTransport } from 'nodemailer';
import type { Letter } from '../persistence/mail-message.store';
import { toMessage } from './letter';

const composer = createTransport({ streamTransport: true, buffer: true });

/** The bytes that would have gone over the wire. */
export async function composeRaw(letter: Letter, mailFrom: Mailbox): Promise<Buffer> {
  const { message } = await composer.sendMail(toMessage(letter, mailFrom));
  return message as Buffer;
}
