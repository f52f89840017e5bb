import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'guard-process.mjs');

/**
 * Starts a small process that outlives us: should we be killed, it lets the apps drain and then stops the database of
 * the data folder (and removes the folder, when it is `temporary`). `watch(pids)` tells it the apps of now;
 * `dismiss()` ends it without doing anything.
 */
export function startGuard(dataDir, { temporary = false } = {}) {
  const child = fork(entry, [dataDir, ...(temporary ? ['temporary'] : [])], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=16'],
  });
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  const tell = (message) => child.connected && child.send(message, () => undefined);
  return {
    watch: (pids) => tell({ apps: pids.filter(Boolean) }),
    dismiss: () => tell({ dismissed: true }),
  };
}
