import type { Socket } from 'node:net';
import { Client } from 'pg';
import { Messages } from './messages';

/** One client's hold on a connection, from its first message until its transaction has ended. */
interface Loan {
  send(message: Buffer): void;
}

/** A few connections to Postgres, signed in, lent to clients for one transaction each, in turn. */
export class ServerConnections {
  private readonly loans = new Map<Socket, { waiting: Buffer[]; connection: Socket | undefined }>();
  private readonly queue: Socket[] = [];

  private constructor(
    private readonly all: readonly Socket[],
    private readonly idle: Socket[],
  ) {}

  static async open(url: string, size: number): Promise<ServerConnections> {
    const sockets = await Promise.all(Array.from({ length: size }, () => signedIn(url)));
    const connections = new ServerConnections(sockets, [...sockets]);
    for (const socket of sockets) connections.listen(socket.setNoDelay());
    return connections;
  }

  /** The client's loan: the one it has, or the next connection that is free. */
  to(client: Socket): Loan {
    if (!this.loans.has(client)) {
      this.loans.set(client, { waiting: [], connection: undefined });
      this.queue.push(client);
    }
    const send = (message: Buffer) => {
      this.loans.get(client)?.waiting.push(message);
      this.lend();
      this.forward(client);
    };
    return { send };
  }

  close(): void {
    for (const socket of this.all) socket.destroy();
  }

  private lend(): void {
    while (this.queue.length > 0 && this.idle.length > 0) {
      const client = this.queue.shift()!;
      const loan = this.loans.get(client);
      if (loan === undefined) continue;
      // First in, first out: the next transaction of a client meets another connection.
      loan.connection = this.idle.shift();
      this.forward(client);
    }
  }

  private forward(client: Socket): void {
    const loan = this.loans.get(client);
    if (loan?.connection === undefined) return;
    for (const message of loan.waiting.splice(0)) loan.connection.write(message);
  }

  private listen(socket: Socket): void {
    const messages = new Messages();
    socket
      .on('error', () => undefined)
      .on('data', (bytes) => {
        for (const one of messages.take(bytes)) this.answer(socket, one);
      });
  }

  private answer(socket: Socket, message: Buffer): void {
    const [client] = [...this.loans].find(([, loan]) => loan.connection === socket) ?? [];
    client?.write(message);
    if (message.toString('latin1', 0, 1) !== 'Z' || message.toString('latin1', 5, 6) !== 'I') return;
    if (client !== undefined) this.loans.delete(client);
    this.idle.push(socket);
    this.lend();
  }
}

/** A connection pg has signed in to, and lets go of. */
async function signedIn(url: string): Promise<Socket> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  for (const event of ['data', 'error', 'close', 'end']) stream.removeAllListeners(event);
  return stream;
}
