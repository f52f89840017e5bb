import os from 'node:os';
import path from 'node:path';
import crypto from 'node:crypto';
import { startCluster } from '../../apps/launcher/src/postgres/start-cluster.mjs';
import { cacheFolder, root } from '../../apps/launcher/src/paths.mjs';
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

async function startShared() {
  try {
    return await startCluster({ dataDir: path.join(cacheFolder, 'test-cluster'), fast: true });
  } catch (error) {
    if (error.name !== 'Failure') throw error;
    const id = crypto.createHash('sha256').update(root).digest('hex').slice(0, 8);
    return startCluster({ dataDir: path.join(os.tmpdir(), `samraad-test-cluster-${id}`), fast: true });
  }
}
