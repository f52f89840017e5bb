import { createServer, type Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@samraad/platform';

const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** The servers a portal listens with, and the port they share. */
export interface Listening {
  readonly servers: readonly Server[];
  readonly port: number;
}

/**
 * Listens. A demo on loopback only, in both families, because `localhost` is 127.0.0.1 on one machine and ::1 on the
 * next; otherwise on every address.
 */
export async function listen(app: NestExpressApplication, { demo, port }: Config): Promise<Listening> {
  const first = app.getHttpServer() as Server;
  if (!demo) return { servers: [first], port: await open(first, port) };
  const actual = await open(first, port, '127.0.0.1');
  const second = createServer(app.getHttpAdapter().getInstance() as Parameters<typeof createServer>[1]);
  try {
    await open(second, actual, '::1');
    return { servers: [first, second], port: actual };
  } catch (error) {
    // A machine without IPv6 has only the one.
    if (!absent.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { servers: [first], port: actual };
  }
}

function open(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
