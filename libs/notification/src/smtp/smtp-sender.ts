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
/** RFC 5321: service not available, closing: too many connections, too many mails in this one, or not now. */
const tooMany = 421;
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

const openTransport = ({ smtpUrl, mailConnections }: Config) =>
  createTransport({
    ...{ url: smtpUrl, pool: true as const, maxConnections: mailConnections, ...patience },
    // Only what the server dropped before a byte of the mail went out goes again by itself; the rest is the row's affair.
    maxRequeues: 1,
  });

/** Hands mails to the mail server of SMTP_URL, over connections kept while somebody delivers. */
@Injectable()
export class SmtpSender {
  private transport?: ReturnType<typeof openTransport>;
  private users = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Keeps connections open for the next mail until the last who delivers is done: none stands idle and grows stale. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.users += 1;
    try {
      return await work();
    } finally {
      this.users -= 1;
      if (this.users === 0) {
        this.transport?.close();
        this.transport = undefined;
      }
    }
  }

  /** Hands one mail over; never throws. Inside `during`. */
  async send(letter: Letter): Promise<SendResult> {
    this.transport ??= openTransport(this.config);
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
    server: responseCode === tooMany ? 'busy' : noServer.has(code) ? 'away' : 'answers',
  };
}
