import fs from 'node:fs';
import { tryLock, withLock } from '../file-lock.mjs';
import { guardLock, launcherOf } from '../holders.mjs';
import { clusterPaths } from '../postgres/cluster-paths.mjs';
import { stopCluster } from '../postgres/stop-cluster.mjs';
import { processAlive } from '../process-alive.mjs';
import { waitUntil } from '../wait-until.mjs';

/** The process behind `startGuard`. Our IPC channel closes when the launcher is gone, however it went. */
const drainTime = 15_000;
const [dataDir, kind] = process.argv.slice(2);
let known = { apps: [], step: undefined };

process.on('message', (message) => {
  if (message.dismissed) process.exit(0);
  known = message;
});

process.on('disconnect', async () => {
  if (known.step) end(known.step);
  const gone = () => !known.apps.some(processAlive);
  if (!(await waitUntil(gone, { within: drainTime }))) known.apps.forEach(end);
  if (kind === 'temporary') await removeCluster();
  else await withLock(clusterPaths(dataDir).startLock, stopUnlessTaken);
  process.exit(0);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
// The next launcher waits for whoever holds this; our end lets go of it.
if (kind === 'house') tryLock(guardLock(dataDir));

/** A launcher that was started meanwhile has the database now: then it is not ours to stop. */
async function stopUnlessTaken() {
  if (launcherOf(dataDir) === undefined) await stopCluster(dataDir);
}

async function removeCluster() {
  await stopCluster(dataDir);
  fs.rmSync(dataDir, { recursive: true, force: true });
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the same moment.
  }
}
