import fs from 'node:fs';
import { requireWritable } from '../data-folder.mjs';
import { Failure } from '../failure.mjs';
import { withLock } from '../file-lock.mjs';
import { freePort, portIsFree } from '../free-port.mjs';
import { da } from '../i18n/da.mjs';
import { ask, askOr } from './ask.mjs';
import { nativeFolder } from './binaries.mjs';
import { clusterPaths } from './cluster-paths.mjs';
import { connectionUrl, newConnection, readConnection, writeConnection } from './connection-file.mjs';
import { initialise, requireReachable, resetPassword } from './initialise.mjs';
import { removeStalePostmaster } from './postmaster-file.mjs';
import { runningCluster } from './running-cluster.mjs';
import { launchServer } from './server.mjs';
import { stopCluster } from './stop-cluster.mjs';
import { postgresIdentity } from './system-user.mjs';

/**
 * Starts the embedded Postgres of a data folder, or takes over the one that already runs on it.
 * `fast` is for tests: nothing is synced to disk. Its address names the database `samraad`, which exists. When there is
 * no cluster yet, `fill` may make one with something in it; should it answer false, an empty one is made.
 * @returns {Promise<{url: string, adminUrl: string, pid: number, made: 'before' | 'empty' | 'image', stop: () => Promise<void>}>}
 */
export async function startCluster({ dataDir, fast = false, fill = () => false }) {
  const paths = clusterPaths(dataDir);
  requireWritable(dataDir);
  return withLock(
    paths.startLock,
    async () => {
      const running = await runningCluster(dataDir);
      const { url, pid, made = 'before' } = running ?? (await startNew(paths, { fast, fill }));
      await ensureDatabase(url);
      const adminUrl = connectionUrl(readConnection(paths.connection), 'postgres');
      return { url, adminUrl, pid, made, stop: () => stopCluster(dataDir) };
    },
    { within: 60_000 },
  );
}

async function startNew(paths, { fast, fill }) {
  const identity = identityFor(paths.pgdata);
  requireReachable(paths.dataDir, identity);
  const native = nativeFolder(identity);
  const { connection, made } = prepare({ paths, native, identity, fast }, fill);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(connection.port);
    try {
      const pid = await launchServer({ paths, native, identity, port, fast });
      writeConnection(paths.connection, { ...connection, port });
      return { url: connectionUrl({ ...connection, port }), pid, made };
    } catch (error) {
      if (attempt === 3 || !/could not create any TCP/.test(error.message)) throw error;
    }
  }
}

/** The port of last time when it is free: apps that outlived a crash of the database then find it again. */
async function choosePort(last) {
  return last && (await portIsFree(last)) ? last : freePort();
}

/** The folder's owner may be another than today's user: root serves the owner, nobody else can. */
function identityFor(pgdata) {
  const owner = fs.statSync(pgdata, { throwIfNoEntry: false });
  if (!owner || process.getuid === undefined) return postgresIdentity();
  if (process.getuid() === 0 && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if (process.getuid() === owner.uid && owner.uid !== 0) return {};
  throw new Failure(da.dataOfAnother(pgdata));
}

function prepare(place, fill) {
  const { paths } = place;
  const stands = fs.existsSync(paths.pgdata);
  if (stands) removeStalePostmaster(paths.pgdata);
  const known = stands && readConnection(paths.connection);
  if (known) return { connection: known, made: 'before' };
  const connection = newConnection();
  const made = stands ? renew({ ...place, connection }) : makeNew({ ...place, connection }, fill);
  writeConnection(paths.connection, connection);
  return { connection, made };
}

function renew(place) {
  resetPassword(place);
  return 'before';
}

function makeNew(place, fill) {
  if (fill(place)) return 'image';
  initialise(place);
  return 'empty';
}

async function ensureDatabase(url) {
  if (await askOr(url, 'SELECT 1')) return;
  await ask(url.replace(/\/[^/]*$/, '/postgres'), 'CREATE DATABASE samraad');
}
