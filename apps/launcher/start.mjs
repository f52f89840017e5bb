import { Failure, runMain } from './src/failure.mjs';
import { da } from './src/i18n/da.mjs';
import { dataFolder, usualFolder } from './src/data-folder.mjs';
import { requireRuntime } from './src/runtime.mjs';
import { say } from './src/say.mjs';
import { untilAskedToClose } from './src/start/closing.mjs';

/** `npm start` and, with --production, `npm run start:prod`: runs until it is asked to close. */
await runMain(async () => {
  requireRuntime();
  // A terminal that has gone away must not break off the draining.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const { launch } = await import('./src/start/launcher.mjs');
  const { readSettings } = await import('./src/start/settings.mjs');
  const settings = readSettings(process.env, { production: process.argv.includes('--production') });
  const dataDir = dataFolder({ env: process.env, embedded: !settings.databaseUrl });
  if (!process.env.SAMRAAD_DATA_DIR && dataDir !== usualFolder) say(da.dataMoved(dataDir));
  const { signal, closed } = untilAskedToClose();
  try {
    const house = await launch({ settings, env: process.env, dataDir, closing: signal });
    await closed;
    say(da.stopping);
    await house.stop();
  } catch (error) {
    if (!signal.aborted || error instanceof Failure) throw error;
  }
  say(da.stopped);
  process.exit(0);
});
