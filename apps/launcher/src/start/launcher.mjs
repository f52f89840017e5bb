import { Failure } from '../failure.mjs';
import { portIsFree } from '../free-port.mjs';
import { da } from '../i18n/da.mjs';
import { say } from '../say.mjs';
import { announce } from './announce.mjs';
import { startApps } from './apps.mjs';
import { checkConfiguration } from './check-configuration.mjs';
import { childEnvironment } from './child-environment.mjs';
import { requireDatabase } from './database.mjs';
import { keepCluster } from './keep-cluster.mjs';
import { prepareDatabase } from './prepare.mjs';
import { takeDataFolder } from './take-data-folder.mjs';

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
  // In production everything is given, and is looked at before anything is touched.
  if (settings.production) checkConfiguration({ ...env, NODE_ENV: 'production' });
  if (!settings.production) undo.push(await takeDataFolder(dataDir, settings.port));
  if (!(await portIsFree(settings.port))) throw new Failure(da.portBusy(settings.port));
  if (settings.databaseUrl) await requireDatabase(settings.databaseUrl);
  say(da.starting);
  const database = settings.databaseUrl ? given(settings.databaseUrl) : await keepCluster(dataDir, settings);
  undo.push(() => database.stop());
  const environment = await childEnvironment({ settings, env, dataDir, databaseUrl: () => database.url });
  checkConfiguration(environment());
  closing.throwIfAborted();
  await prepareDatabase({
    dataDir,
    environment: environment(),
    embedded: !settings.databaseUrl,
    made: database.made,
    seed: !settings.production,
    closing,
    onStep: (pid) => database.watchStep(pid),
  });
  const apps = startApps({ settings, dataDir, environment, onChange: (pids) => database.watch(pids) });
  undo.push(() => apps.stop());
  database.onMoved(() => apps.renew());
  await apps.ready;
  closing.throwIfAborted();
  await announce(settings);
}

function given(url) {
  return {
    url,
    stop: () => undefined,
    watch: () => undefined,
    watchStep: () => undefined,
    onMoved: () => undefined,
  };
}
