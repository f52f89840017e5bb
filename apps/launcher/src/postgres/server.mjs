import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { waitUntil } from '../wait-until.mjs';
import { readPostmaster } from './postmaster-file.mjs';
import { stopServer } from './stop-server.mjs';

const startTimeout = 30_000;

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '64MB',
  jit: 'off',
};
/** For tests only: a crash of the machine may lose everything. */
const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_recycle: 'off',
  // The cluster may lie in memory.
  max_wal_size: '256MB',
  max_connections: '300',
};

/** Starts the server in a process group of its own (Ctrl-C must not reach it before the apps have drained) and waits until it is ready. */
export async function launchServer({ paths, native, identity, port, fast }) {
  const settings = Object.entries({ ...always, ...(fast ? forTests : {}), port });
  const args = ['-D', paths.pgdata, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const log = fs.openSync(paths.log, 'w', 0o600);
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const child = spawn(path.join(native, 'bin', 'postgres'), args, {
    ...identity,
    env,
    cwd: '/',
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= lastLine(paths.log)));
  child.unref();
  const ready = await waitUntil(() => ended || isReady(paths.pgdata, child.pid), { within: startTimeout });
  // From here on it is watched by its pid; its log may go with its folder.
  child.removeAllListeners('exit');
  if (ready === true) return child.pid;
  if (child.pid) await stopServer(child.pid);
  throw new Failure(
    `The database did not start: ${ended ?? 'it was not ready in time'} (log: ${paths.log}).`,
  );
}

function isReady(pgdata, pid) {
  const postmaster = readPostmaster(pgdata);
  return postmaster?.pid === pid && postmaster.status === 'ready';
}

function lastLine(log) {
  const lines = fs.readFileSync(log, 'utf8').trim().split('\n');
  const telling = lines.findLast((line) => / (FATAL|PANIC|ERROR): /.test(line)) ?? lines.at(-1);
  return telling.replace(/^.*? (FATAL|PANIC|ERROR): +/, '');
}
