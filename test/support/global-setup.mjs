import os from 'node:os';
import path from 'node:path';
import crypto from 'node:crypto';
import { startCluster } from '../../apps/launcher/src/postgres/start-cluster.mjs';
import { cacheFolder, root } from '../../apps/launcher/src/paths.mjs';
import { memoryFolder } from '../../apps/launcher/src/memory-folder.mjs';
import { clearLeftovers } from './clear-leftovers.mjs';
import { browserCandidates } from '../../apps/launcher/src/test/chromium.mjs';

/**
 * Gives every jest run a Postgres cluster in SAMRAAD_TEST_ADMIN_URL. `npm test` brings its own; a run by hand shares
 * one that stays up between runs, so that the next run starts at once.
 */
export default async function globalSetup() {
  if (process.env.SAMRAAD_TEST_ADMIN_URL) return;
  process.env.SAMRAAD_CHROMIUM ||= browserCandidates()[0] ?? '';
  const cluster = await startShared();
  process.env.SAMRAAD_TEST_ADMIN_URL = cluster.adminUrl;
  await clearLeftovers(cluster.adminUrl);
}

/** In memory where there is room, else beside the project, else where the postgres user can go. */
async function startShared() {
  const id = crypto.createHash('sha256').update(root).digest('hex').slice(0, 8);
  const named = (folder) => path.join(folder, `samraad-test-cluster-${id}`);
  const inMemory = memoryFolder();
  if (inMemory) return startCluster({ dataDir: named(inMemory), fast: true });
  try {
    return await startCluster({ dataDir: path.join(cacheFolder, 'test-cluster'), fast: true });
  } catch (error) {
    if (error.name !== 'Failure') throw error;
    return startCluster({ dataDir: named(os.tmpdir()), fast: true });
  }
}
