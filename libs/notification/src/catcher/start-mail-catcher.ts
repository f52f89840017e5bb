import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import { appRole, type Sql } from '@samraad/platform';
import { insertCaughtMail } from '../persistence/caught-mail.store';
import { parseMail } from './parse-mail';

export interface MailCatcherOptions {
  readonly databaseUrl: string;
  /** 0 or left out: a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Addresses it answers 550 for, to see what happens then. */
  readonly refuses?: (address: string) => boolean;
  /** More at once it answers 421. */
  readonly maxConnections?: number;
  /** Called when a mail is stored, before the sender is told, who waits for it. */
  readonly onCaught?: (messageId: string) => unknown;
}

/** A running mail catcher. */
export interface MailCatcher {
  readonly port: number;
  stop(): Promise<void>;
}

const maxBytes = 5 * 1024 * 1024;

/** An SMTP server that sends nothing on: every mail goes into the mailbox table. For demo and tests, on loopback. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const pool = new Pool({ connectionString: options.databaseUrl, max: 4, options: `-c role=${appRole}` });
  pool.on('error', () => undefined);
  const db: Sql = {
    query: async <R>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query(sql, [...params])).rows as R[],
  };
  const server = makeServer(db, options);
  server.on('error', () => undefined);
  const listening = server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: async () => {
      await new Promise<void>((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

function makeServer(db: Sql, options: MailCatcherOptions): SMTPServer {
  return new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    ...{ size: maxBytes, closeTimeout: 2_000, banner: 'Samraad mail catcher' },
    // To smtp-server 0 is no limit.
    maxClients: (options.maxConnections ?? Infinity) || -1,
    onRcptTo: ({ address }, _session, answer) => {
      answer(options.refuses?.(address) ? withCode('No such mailbox', 550) : null);
    },
    onData: (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
      const caught = receive(db, stream, to).then((messageId) => options.onCaught?.(messageId));
      caught.then(
        () => answer(null, 'stored'),
        (error: Error) => answer('responseCode' in error ? error : withCode('Not stored, try again', 451)),
      );
    },
  });
}

async function receive(db: Sql, stream: Readable & { sizeExceeded?: boolean }, to: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= maxBytes) chunks.push(chunk as Buffer);
  }
  if (size > maxBytes) throw withCode('Too large', 552);
  const mail = await parseMail(Buffer.concat(chunks), to);
  await insertCaughtMail(db, mail);
  return mail.messageId;
}

function withCode(text: string, responseCode: number): Error {
  return Object.assign(new Error(text), { responseCode });
}
