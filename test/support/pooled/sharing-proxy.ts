import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { asksForTls, Messages, refusal, settingsIn, welcome } from './messages';
import type { Pooler } from './pooler';
import { ServerConnections } from './server-connections';

/** What PgBouncer lets a client say at its start; all else it refuses. */
const allowed = new Set(['user', 'database', 'client_encoding', 'application_name']);

/**
 * Stands in for PgBouncer in transaction mode wherever that is not installed: many clients over a few connections, each
 * lent out for one transaction and then to the next in turn. It refuses the same settings, and keeps nothing for anybody.
 */
export class SharingProxy implements Pooler {
  private readonly clients = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly lent: ServerConnections,
    readonly url: string,
  ) {}

  /** `url` names the login all clients share. */
  static async start(url: string, size = 4): Promise<SharingProxy> {
    const lent = await ServerConnections.open(url, size);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = new URL(url);
    own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxy = new SharingProxy(server, lent, own.toString());
    server.on('connection', (socket) => proxy.serve(socket));
    return proxy;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await new Promise((resolve) => this.server.close(resolve));
    this.lent.close();
  }

  private serve(client: Socket): void {
    const messages = new Messages();
    const ready = { started: false };
    client.setNoDelay();
    this.clients.add(client);
    client.on('error', () => undefined).on('close', () => this.clients.delete(client));
    client.on('data', (bytes) => {
      if (ready.started) this.pass(client, messages.take(bytes));
      else ready.started = this.startUp(client, messages.takeStartup(bytes));
    });
  }

  /** Whether the client may now send statements. */
  private startUp(client: Socket, startup: Buffer | null): boolean {
    if (startup === null) return false;
    if (asksForTls(startup)) return !client.write('N');
    const stranger = settingsIn(startup).find((name) => !allowed.has(name));
    if (stranger !== undefined) {
      client.end(refusal(`unsupported startup parameter: ${stranger}`));
      return false;
    }
    return client.write(welcome);
  }

  private pass(client: Socket, messages: readonly Buffer[]): void {
    for (const one of messages) {
      if (one.toString('latin1', 0, 1) === 'X') client.end();
      else this.lent.to(client).send(one);
    }
  }
}
