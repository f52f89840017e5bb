import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port nobody listens on at the moment: for SMTP_URL before the catcher runs, or to have no server there. */
export async function reservePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
