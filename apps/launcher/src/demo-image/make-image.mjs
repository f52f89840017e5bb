import crypto from 'node:crypto';
import path from 'node:path';
import { da } from '../i18n/da.mjs';
import { compileCache } from '../paths.mjs';
import { ask } from '../postgres/ask.mjs';
import { clusterPaths } from '../postgres/cluster-paths.mjs';
import { stopCluster } from '../postgres/stop-cluster.mjs';
import { temporaryCluster } from '../postgres/temporary-cluster.mjs';
import { runStep } from '../start/run-step.mjs';
import { writeImage } from './image-file.mjs';
import { imageKey } from './image-key.mjs';
import { pack } from './pack.mjs';

/**
 * Plays the demo as a first start would, by the same two commands, in a cluster of its own, and keeps that cluster as
 * the image of this build. The key is taken first: what changes meanwhile makes the image stale, not wrong.
 */
export async function makeImage() {
  const key = imageKey();
  const cluster = await temporaryCluster();
  try {
    await play(cluster);
    // Statistics come along, which a played demo gets in its first minutes; the log of the playing does not.
    for (const statement of ['ANALYZE', 'SELECT pg_switch_wal()', 'CHECKPOINT'])
      await ask(cluster.url, statement);
    await stopCluster(cluster.dataDir);
    writeImage(pack(clusterPaths(cluster.dataDir).pgdata), key);
  } finally {
    await cluster.stop();
  }
}

async function play({ url, dataDir, watchStep }) {
  const environment = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: compileCache,
    DATABASE_URL: url,
    SAMRAAD_DEMO: '1',
    SMTP_URL: 'smtp://127.0.0.1:25',
    SESSION_SECRET: crypto.randomBytes(48).toString('base64url'),
  };
  const closing = new AbortController().signal;
  const log = path.join(dataDir, 'play.log');
  const step = (name, ...command) => runStep({ name, command, environment, log, closing, onStep: watchStep });
  await step(da.names.migrate, 'migrate');
  await step(da.names.seed, 'seed', '--image');
}
