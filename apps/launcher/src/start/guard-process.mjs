import fs from 'node:fs';
import { stopCluster } from '../postgres/stop-cluster.mjs';
import { processAlive } from '../process-alive.mjs';
import { waitUntil } from '../wait-until.mjs';

/** The process behind `startGuard`. Our IPC channel closes when the launcher is gone, however it went. */
const drainTime = 15_000;
const [dataDir, temporary] = process.argv.slice(2);
let apps = [];

process.on('message', (message) => {
  if (message.dismissed) process.exit(0);
  apps = message.apps;
});

process.on('disconnect', async () => {
  const gone = () => !apps.some(processAlive);
  if (!(await waitUntil(gone, { within: drainTime }))) apps.forEach(end);
  await stopCluster(dataDir);
  if (temporary) fs.rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the same moment.
  }
}
