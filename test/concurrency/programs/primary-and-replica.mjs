import fs from 'node:fs';
import path from 'node:path';
import { clusterPaths } from '../../../apps/launcher/src/postgres/cluster-paths.mjs';
import { readConnection } from '../../../apps/launcher/src/postgres/connection-file.mjs';
import { startCluster } from '../../../apps/launcher/src/postgres/start-cluster.mjs';
import { temporaryCluster } from '../../../apps/launcher/src/postgres/temporary-cluster.mjs';

/**
 * A Postgres with a streaming copy of itself, in folders of their own, for as long as standard input is open. Tells their
 * addresses as one line of JSON; "end replica" on standard input ends the copy.
 */
const primary = await temporaryCluster();
const folder = `${primary.dataDir}-copy`;
// A copy of the files of a server that stands still is a base backup.
await stopServer(primary.dataDir);
fs.cpSync(primary.dataDir, folder, { recursive: true, preserveTimestamps: true });
const from = clusterPaths(primary.dataDir);
const to = clusterPaths(folder);
const { uid, gid } = fs.statSync(from.pgdata);
for (const file of everything(folder)) fs.lchownSync(file, uid, gid);
fs.chmodSync(to.pgdata, 0o700);
fs.rmSync(to.startLock, { force: true, recursive: true });
const again = await startCluster({ dataDir: primary.dataDir, fast: true });
const { port, password, user = 'samraad' } = readConnection(from.connection);
fs.writeFileSync(path.join(to.pgdata, 'standby.signal'), '');
fs.appendFileSync(
  path.join(to.pgdata, 'postgresql.auto.conf'),
  `primary_conninfo = 'host=127.0.0.1 port=${port} user=${user} password=${password}'\n`,
);
fs.chownSync(path.join(to.pgdata, 'standby.signal'), uid, gid);
const replica = await startCluster({ dataDir: folder, fast: true });
process.stdout.write(`${JSON.stringify({ primary: again.url, replica: replica.url })}\n`);

let ends = Promise.resolve();
const endReplica = () => (ends = ends.then(() => stopServer(folder)).catch(() => undefined));
process.stdin.on('data', (text) => String(text).includes('end replica') && endReplica());
process.stdin.on('end', async () => {
  await endReplica();
  fs.rmSync(folder, { recursive: true, force: true });
  await primary.stop();
});

async function stopServer(dataDir) {
  const { stopCluster } = await import('../../../apps/launcher/src/postgres/stop-cluster.mjs');
  await stopCluster(dataDir);
}

function everything(at) {
  const below = fs.readdirSync(at, { recursive: true }).map((name) => path.join(at, name));
  return [at, ...below].filter((file) => file.startsWith(to.pgdata));
}
