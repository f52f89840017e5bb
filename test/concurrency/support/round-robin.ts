import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that sends every request to the next of several portals: nobody can count on meeting the same again. */
export class RoundRobin {
  private turn = 0;

  private constructor(
    private readonly server: Server,
    private readonly targets: readonly string[],
  ) {}

  static async start(targets: readonly string[]): Promise<RoundRobin> {
    const server = createServer();
    const proxy = new RoundRobin(server, targets);
    server.on('request', (req, res) => proxy.pass(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(req: IncomingMessage, res: ServerResponse): void {
    const target = this.targets[(this.turn += 1) % this.targets.length] ?? '';
    const { method, headers, url = '/' } = req;
    const on = request(new URL(url, target), { method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    on.on('error', () => res.writeHead(502).end());
    req.pipe(on);
  }
}
