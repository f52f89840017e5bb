import path from 'node:path';
import { requireWritable } from '../data-folder.mjs';
import { Failure } from '../failure.mjs';
import { tryLock, lockHolder } from '../file-lock.mjs';
import { portIsFree } from '../free-port.mjs';
import { da } from '../i18n/da.mjs';
import { say } from '../say.mjs';
import { announce } from './announce.mjs';
import { startApps } from './apps.mjs';
import { childEnvironment } from './child-environment.mjs';
import { requireDatabase } from './database.mjs';
import { keepCluster } from './keep-cluster.mjs';
import { prepareDatabase } from './prepare.mjs';
import { waitUntil } from '../wait-until.mjs';

/**
 * Starts database, portal, worker and (demo) mail catcher, and resolves when all are ready.
 * `closing` (an AbortSignal) breaks a start off; the answer's `stop()` drains the apps first, then the database.
 */
export async function launch({ settings, env, dataDir, closing }) {
  const undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await bringUp({ settings, env, dataDir, closing, undo });
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp({ settings, env, dataDir, closing, undo }) {
  if (!settings.production) undo.push(await takeDataFolder(dataDir));
  if (!(await portIsFree(settings.port))) throw new Failure(da.portBusy(settings.port));
  if (settings.databaseUrl) await requireDatabase(settings.databaseUrl);
  say(da.starting);
  const database = settings.databaseUrl ? given(settings.databaseUrl) : await keepCluster(dataDir);
  undo.push(() => database.stop());
  const environment = await childEnvironment({ settings, env, dataDir, databaseUrl: () => database.url });
  closing.throwIfAborted();
  const embedded = !settings.databaseUrl;
  await prepareDatabase({ dataDir, environment: environment(), embedded, seed: !settings.production });
  closing.throwIfAborted();
  const apps = startApps({ settings, dataDir, environment, onChange: (pids) => database.watch(pids) });
  undo.push(() => apps.stop());
  database.onMoved(() => apps.renew());
  await apps.ready;
  closing.throwIfAborted();
  await announce(settings);
}

/** One launcher per data folder (production writes nothing to one); one that is just closing is waited for. */
async function takeDataFolder(dataDir) {
  requireWritable(dataDir);
  const file = path.join(dataDir, 'samraad.lock');
  const release = await waitUntil(() => tryLock(file), { within: 3000, every: 50 });
  if (!release) throw new Failure(da.alreadyRunning(dataDir, lockHolder(file)));
  return release;
}

function given(url) {
  return { url, stop: () => undefined, watch: () => undefined, onMoved: () => undefined };
}
