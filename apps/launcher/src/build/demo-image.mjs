import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../data-folder.mjs';
import { imageKeyOf, imageFile } from '../demo-image/image-file.mjs';
import { imageKey } from '../demo-image/image-key.mjs';
import { root } from '../paths.mjs';
import { clusterPaths } from '../postgres/cluster-paths.mjs';
import { say } from '../say.mjs';
import { readSettings } from '../start/settings.mjs';

const maker = path.join(root, 'apps', 'launcher', 'make-demo-image.mjs');
const failedFor = (file) => `${file}.failed`;

/** Whether this build has its image, or has tried in vain: then only a build of its own tries again. */
export function imageIsSettled({ file = imageFile, key = imageKey() } = {}) {
  return imageKeyOf(file) === key || readOr(failedFor(file)) === key;
}

/** Makes the demo's image. A build holds without one: the first start then plays the demo, and says so. */
export function makeDemoImage({ file = imageFile, key = imageKey(), script = maker } = {}) {
  say('Making the demo …');
  fs.rmSync(failedFor(file), { force: true });
  const done = spawnSync(projectNode(), [script], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return;
  say('The demo could not be made now: see above. The first start makes it instead, which takes longer.');
  fs.writeFileSync(failedFor(file), key);
}

/** Whether `npm start` in this environment would take an image: a demo on its own database, which is not there yet. */
export function startTakesImage(env) {
  try {
    const { demo, databaseUrl } = readSettings(env);
    if (!demo || databaseUrl) return false;
    return !fs.existsSync(clusterPaths(dataFolder({ env, embedded: true })).pgdata);
  } catch {
    // Settings that cannot be used: the start says so.
    return false;
  }
}

/** The npm package `node`, also where this script itself still runs on the machine's Node 20. */
function projectNode() {
  const folder = path.join(root, 'node_modules', 'node', 'bin');
  const own = ['node', 'node.exe'].map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
  return own ?? process.execPath;
}

function readOr(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
