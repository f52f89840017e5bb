import fs from 'node:fs';
import { waitUntil } from '../wait-until.mjs';
import { askOr } from './ask.mjs';
import { clusterPaths } from './cluster-paths.mjs';
import { connectionUrl, readConnection } from './connection-file.mjs';
import { readPostmaster } from './postmaster-file.mjs';

/**
 * The cluster that already runs on this data folder (another process', or left by a killed one), or undefined.
 * Waits for one that is just starting or stopping.
 */
export async function runningCluster(dataDir) {
  const paths = clusterPaths(dataDir);
  const settled = await waitUntil(() => settledPostmaster(paths.pgdata), { within: 30_000 });
  const connection = readConnection(paths.connection);
  if (!settled?.pid || !connection) return undefined;
  const url = connectionUrl({ ...connection, port: settled.port });
  const answer = await askOr(url.replace(/\/[^/]*$/, '/postgres'), 'SHOW data_directory');
  const same = answer && fs.realpathSync(answer[0].data_directory) === fs.realpathSync(paths.pgdata);
  return same ? { url, pid: settled.pid } : undefined;
}

function settledPostmaster(pgdata) {
  const postmaster = readPostmaster(pgdata);
  if (!postmaster) return { pid: undefined };
  return postmaster.status === 'ready' ? postmaster : undefined;
}
