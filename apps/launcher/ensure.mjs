import path from 'node:path';
import { build, buildIsCurrent } from './src/build/compile.mjs';
import { install, installIsCurrent } from './src/build/install.mjs';
import { runMain } from './src/failure.mjs';
import { withLock } from './src/file-lock.mjs';
import { cacheFolder } from './src/paths.mjs';

/**
 * Before every npm script: installs and builds what is missing, silently does nothing when all is current.
 * Runs on Node 20 without any package. `--dev`: installs only, for the tests, which build as a step of their own.
 */
const needsBuild = !process.argv.includes('--dev');
const current = () => installIsCurrent() && (!needsBuild || buildIsCurrent());

await runMain(async () => {
  if (current()) return;
  await withLock(path.join(cacheFolder, 'ensure.lock'), () => {
    if (!installIsCurrent()) install();
    if (needsBuild && !buildIsCurrent()) build();
  });
});
