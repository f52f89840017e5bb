import crypto from 'node:crypto';
import { contentPrint } from '../build/fingerprint.mjs';
import { buildContent } from '../build/stamp.mjs';
import { walk } from '../build/walk.mjs';

/** Not compiled, so not in the build's own print, but what a cluster and an image look like. */
const launcherParts = ['apps/launcher/src/postgres', 'apps/launcher/src/demo-image'];

/** Names the one build, on the one kind of machine, whose demo an image holds; undefined without a build. */
export function imageKey() {
  const build = buildContent();
  if (!build) return undefined;
  const launcher = contentPrint(launcherParts.flatMap((folder) => walk(folder)));
  const all = JSON.stringify({ build, launcher, machine: `${process.platform}-${process.arch}` });
  return crypto.createHash('sha256').update(all).digest('hex');
}
