import { clusterPaths } from './cluster-paths.mjs';
import { readPostmaster } from './postmaster-file.mjs';
import { stopServer } from './stop-server.mjs';

/** Stops whatever server runs on the data folder now; nothing happens when none does. */
export async function stopCluster(dataDir) {
  const postmaster = readPostmaster(clusterPaths(dataDir).pgdata);
  if (postmaster) await stopServer(postmaster.pid);
}
