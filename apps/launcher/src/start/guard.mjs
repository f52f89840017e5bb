import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'guard-process.mjs');

/**
 * Starts a small process that outlives us: should we be killed, it lets the apps drain and then stops the database of
 * the data folder. Its `kind`: of a launcher ('house'), of a 'command', or of a 'temporary' folder, which it removes.
 * `watch(pids)` tells it the apps of now, `watchStep(pid)` the step of the preparation, which is broken off at once;
 * `dismiss()` ends it without doing anything. A guard that dies before us is replaced.
 */
export function startGuard(dataDir, { kind = 'command' } = {}) {
  const state = { apps: [], step: undefined, dismissed: false, child: undefined };
  const tell = (message) => state.child.connected && state.child.send(message, () => undefined);
  const tellPids = () => tell({ apps: state.apps, step: state.step });
  const post = () => {
    state.child = forkGuard(dataDir, kind);
    state.child.once('exit', () => state.dismissed || post());
    tellPids();
  };
  post();
  return {
    watch: (pids) => {
      state.apps = pids.filter(Boolean);
      tellPids();
    },
    watchStep: (pid) => {
      state.step = pid;
      tellPids();
    },
    dismiss: () => {
      state.dismissed = true;
      tell({ dismissed: true });
    },
  };
}

function forkGuard(dataDir, kind) {
  const child = fork(entry, [dataDir, kind], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=16'],
  });
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  return child;
}
