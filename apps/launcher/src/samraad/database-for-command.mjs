import path from 'node:path';
import { requireWritable } from '../data-folder.mjs';
import { Failure } from '../failure.mjs';
import { lockHolder, tryLock, withLock } from '../file-lock.mjs';
import { launcherOf } from '../holders.mjs';
import { clusterPaths } from '../postgres/cluster-paths.mjs';
import { runningCluster } from '../postgres/running-cluster.mjs';
import { startCluster } from '../postgres/start-cluster.mjs';
import { temporaryCluster } from '../postgres/temporary-cluster.mjs';
import { startGuard } from '../start/guard.mjs';
import { waitUntil } from '../wait-until.mjs';

const none = { variables: {}, watch: () => undefined, stop: () => undefined };

/**
 * The database one CLI command runs on: DATABASE_URL, else the running cluster of the data folder, else that cluster
 * started for this command; for 'cluster' a throw-away one. `variables` go into the command's environment.
 */
export async function databaseForCommand(need, { env, dataDir }) {
  if (need === 'nothing') return none;
  if (need === 'database') return env.DATABASE_URL ? none : installed(dataDir);
  if (env.SAMRAAD_STORY_ADMIN_URL) return none;
  const cluster = await temporaryCluster();
  return { ...cluster, variables: { SAMRAAD_STORY_ADMIN_URL: cluster.adminUrl } };
}

/** A launcher's cluster is shared; without one, commands take turns, so that none stops the database under another. */
async function installed(dataDir) {
  requireWritable(dataDir);
  const turn = path.join(dataDir, 'command.lock');
  const found = await waitUntil(
    async () => {
      if (launcherOf(dataDir)) return runningCluster(dataDir);
      const release = tryLock(turn);
      return release && { release };
    },
    { within: 600_000, every: 50 },
  );
  if (!found) throw new Failure(`Another command still works on ${dataDir} (process ${lockHolder(turn)}).`);
  return found.url
    ? { ...none, variables: { DATABASE_URL: found.url } }
    : startForCommand(dataDir, found.release);
}

async function startForCommand(dataDir, release) {
  const guard = startGuard(dataDir);
  const end = () => {
    guard.dismiss();
    release();
  };
  try {
    const cluster = await startCluster({ dataDir });
    const stop = async () => {
      // A launcher that started meanwhile has taken our cluster over: then it is not ours to stop.
      await withLock(clusterPaths(dataDir).startLock, () => launcherOf(dataDir) || cluster.stop());
      end();
    };
    return { variables: { DATABASE_URL: cluster.url }, watch: guard.watch, stop };
  } catch (error) {
    end();
    throw error;
  }
}
