import path from 'node:path';

/** Where a cluster keeps its things inside a data folder. */
export function clusterPaths(dataDir) {
  return {
    dataDir,
    pgdata: path.join(dataDir, 'postgres'),
    draft: path.join(dataDir, 'postgres.new'),
    log: path.join(dataDir, 'postgres.log'),
    connection: path.join(dataDir, 'connection.json'),
    startLock: path.join(dataDir, 'postgres.lock'),
  };
}
