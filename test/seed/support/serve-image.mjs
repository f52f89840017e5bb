import { once } from 'node:events';
import { buildIsCurrent } from '../../../apps/launcher/src/build/compile.mjs';
import { takeImage } from '../../../apps/launcher/src/demo-image/take-image.mjs';
import { temporaryCluster } from '../../../apps/launcher/src/postgres/temporary-cluster.mjs';

/**
 * A throw-away cluster from the image of a build of the sources as they are now, until our input ends; says its address,
 * or nothing when there is no such image.
 */
const fill = (place) => {
  if (!buildIsCurrent() || !takeImage(place)) process.exit();
  return true;
};
const cluster = await temporaryCluster({ fill });
process.stdout.write(cluster.url);
await once(process.stdin.resume(), 'end');
await cluster.stop();
