import { ask } from '../../../apps/launcher/src/postgres/ask.mjs';
import { startCluster } from '../../../apps/launcher/src/postgres/start-cluster.mjs';
import { startGuard } from '../../../apps/launcher/src/start/guard.mjs';
import { databaseAt } from '../generator/waves.mjs';

/**
 * Copies of a data folder's database to measure on, in its cluster started as in a demo (nothing is faster than there): what
 * the writes change is gone afterwards, so a kept folder can be measured again. `pristine` is another copy, for the floor's
 * writes: there, what the portal wrote has not been written.
 */
export async function databasesOf(folder, undo) {
  const guard = startGuard(folder);
  const cluster = await startCluster({ dataDir: folder });
  const drop = (name) => ask(cluster.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const stop = undo.add(async () => {
    for (const name of copies) await drop(name).catch(() => undefined);
    await cluster.stop();
    guard.dismiss();
  });
  const copy = async (name) => {
    await drop(name);
    await ask(cluster.adminUrl, `CREATE DATABASE ${name} TEMPLATE samraad STRATEGY file_copy`);
    return databaseAt(cluster.adminUrl, name);
  };
  return { url: await copy(copies[0]), pristine: () => copy(copies[1]), stop };
}

const copies = ['bench', 'bench_floor'];
