import path from 'node:path';
import { build, buildIsCurrent } from './src/build/compile.mjs';
import { imageIsSettled, makeDemoImage, startTakesImage } from './src/build/demo-image.mjs';
import { install, installIsCurrent } from './src/build/install.mjs';
import { runMain } from './src/failure.mjs';
import { withLock } from './src/file-lock.mjs';
import { cacheFolder } from './src/paths.mjs';

/**
 * Before every npm script: installs and builds what is missing, silently does nothing when all is current. Runs on
 * Node 20 without any package. `--dev`: installs only, for the tests, which build as a step of their own. `--start`:
 * the demo's image too when the start that follows will take it; `--image`: in any case.
 */
const asked = (option) => process.argv.includes(option);
const needsBuild = !asked('--dev');
const needsImage = asked('--image') || (asked('--start') && startTakesImage(process.env));
const imageMissing = () => needsImage && !imageIsSettled();
const current = () => installIsCurrent() && (!needsBuild || buildIsCurrent()) && !imageMissing();

await runMain(async () => {
  if (current()) return;
  await withLock(path.join(cacheFolder, 'ensure.lock'), () => {
    if (!installIsCurrent()) install();
    if (needsBuild && !buildIsCurrent()) build();
    if (imageMissing()) makeDemoImage();
  });
});
