import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { memoryFolder } from '../memory-folder.mjs';
import { startGuard } from '../start/guard.mjs';
import { startCluster } from './start-cluster.mjs';
import { identityCan, postgresIdentity } from './system-user.mjs';

/**
 * A throw-away cluster for tests, `story` and the build (`fill` as in startCluster): fast, and gone with its folder after `stop()` or when we are killed.
 * @returns {Promise<{url: string, adminUrl: string, made: string, dataDir: string, watch: (pids: number[]) => void, watchStep: (pid?: number) => void, stop: () => Promise<void>}>}
 */
export async function temporaryCluster({ fill } = {}) {
  const dataDir = fs.mkdtempSync(path.join(reachableFolder(), 'samraad-cluster-'));
  fs.chmodSync(dataDir, 0o711);
  const guard = startGuard(dataDir, { kind: 'temporary' });
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true });
  try {
    const cluster = await startCluster({ dataDir, fast: true, fill });
    const stop = async () => {
      await cluster.stop();
      remove();
      guard.dismiss();
    };
    const { url, adminUrl, made } = cluster;
    return { url, adminUrl, made, dataDir, watch: guard.watch, watchStep: guard.watchStep, stop };
  } catch (error) {
    remove();
    guard.dismiss();
    throw error;
  }
}

/** In memory where there is room. TMPDIR may lie in a private home that the postgres user can't enter. */
function reachableFolder() {
  const identity = postgresIdentity();
  const folders = [memoryFolder(), os.tmpdir(), '/tmp', '/var/tmp'].filter(Boolean);
  if (identity.uid === undefined) return folders[0];
  return folders.find((folder) => identityCan(identity, '-x', folder)) ?? folders[0];
}
