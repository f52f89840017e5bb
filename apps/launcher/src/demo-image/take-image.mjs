import fs from 'node:fs';
import { da } from '../i18n/da.mjs';
import { newDraft, syncFolder } from '../postgres/initialise.mjs';
import { setPassword } from '../postgres/run-as.mjs';
import { say } from '../say.mjs';
import { imageFile, readImage } from './image-file.mjs';
import { imageKey } from './image-key.mjs';
import { unpack } from './pack.mjs';

/**
 * Makes the cluster of a data folder from the image of this build, with a password of its own, and answers whether it
 * did. Without a whole image of just this build it says so and does nothing: then the demo is played. A kill in the
 * middle leaves only a draft, as with a new cluster.
 */
export function takeImage(
  { paths, native, identity, connection },
  { file = imageFile, key = imageKey() } = {},
) {
  const { packed, fault } = readImage(key, file);
  if (fault) {
    say(da.imageFaults[fault]);
    return false;
  }
  newDraft(paths, identity);
  unpack(packed, paths.draft, identity);
  setPassword({ pgdata: paths.draft, native, identity, connection });
  // As a new cluster is: on the disk before it is anybody's.
  syncFolder({ native, identity }, paths.draft);
  fs.renameSync(paths.draft, paths.pgdata);
  return true;
}
