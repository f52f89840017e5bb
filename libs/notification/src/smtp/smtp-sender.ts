import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '@samraad/platform';
import type { SendResult } from '../domain/delivery-outcome';
import type { Letter } from '../persistence/mail-message.store';
import { toMessage } from './letter';

const patience = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};
const noServer = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'EDNS',
  'ESOCKET',
  'EAUTH',
  'ETLS',
  'ENOAUTH',
  'ECONNREFUSED',
]);

/** Hands one mail to the mail server of SMTP_URL, over a connection of its own. Never throws. */
@Injectable()
export class SmtpSender {
  private readonly transport;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = createTransport({ url: config.smtpUrl, ...patience });
  }

  async send(letter: Letter): Promise<SendResult> {
    try {
      const info = await this.transport.sendMail(toMessage(letter, this.config.mailFrom));
      return { accepted: true, smtpCode: Number(/^\d{3}/.exec(info.response)?.[0]) || null };
    } catch (error) {
      return describeFailure(error as SmtpFailure);
    }
  }
}

interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** Permanent is only what the server says of this recipient or this content; its doubts about us pass (and are mended). */
function describeFailure({ code = 'UNKNOWN', responseCode, command = '' }: SmtpFailure): SendResult {
  const aboutThisMail = command.startsWith('RCPT') || command.startsWith('DATA');
  return {
    accepted: false,
    error: code,
    smtpCode: responseCode ?? null,
    permanent: aboutThisMail && responseCode !== undefined && responseCode >= 500,
    serverDown: noServer.has(code),
  };
}
