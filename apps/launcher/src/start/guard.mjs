import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'guard-process.mjs');

/**
 * Starts a small process that outlives us: should we be killed, it lets the apps drain and then stops the database of
 * the data folder (and removes the folder, when it is `temporary`). `watch(pids)` tells it the apps of now;
 * `dismiss()` ends it without doing anything. A guard that dies before us is replaced.
 */
export function startGuard(dataDir, { temporary = false } = {}) {
  const state = { apps: [], dismissed: false, child: undefined };
  const tell = (message) => state.child.connected && state.child.send(message, () => undefined);
  const post = () => {
    state.child = forkGuard(dataDir, temporary);
    state.child.once('exit', () => state.dismissed || post());
    tell({ apps: state.apps });
  };
  post();
  return {
    watch: (pids) => {
      state.apps = pids.filter(Boolean);
      tell({ apps: state.apps });
    },
    dismiss: () => {
      state.dismissed = true;
      tell({ dismissed: true });
    },
  };
}

function forkGuard(dataDir, temporary) {
  const child = fork(entry, [dataDir, ...(temporary ? ['temporary'] : [])], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=16'],
  });
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  return child;
}
