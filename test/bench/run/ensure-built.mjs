import path from 'node:path';
import { build, buildIsCurrent } from '../../../apps/launcher/src/build/compile.mjs';
import { withLock } from '../../../apps/launcher/src/file-lock.mjs';
import { cacheFolder } from '../../../apps/launcher/src/paths.mjs';

/** The benchmark runs what `npm start` runs: the built apps. */
export async function ensureBuilt() {
  if (buildIsCurrent()) return;
  await withLock(path.join(cacheFolder, 'ensure.lock'), () => buildIsCurrent() || build());
}
