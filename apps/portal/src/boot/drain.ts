import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';

const patience = 8_000;
const glance = 50;

/** Stops listening, lets requests finish (8 s at most), then closes database and queue. */
export async function drain(app: INestApplication, servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(closeServer));
  await app.close();
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection that has just finished its request would otherwise keep the server open.
    const sweep = setInterval(() => server.closeIdleConnections(), glance);
    const give = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(give);
      resolve();
    });
    server.closeIdleConnections();
  });
}
