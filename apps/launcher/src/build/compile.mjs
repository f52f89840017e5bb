import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { distFolder, root } from '../paths.mjs';
import { say } from '../say.mjs';
import { listSources, sourceFolders } from './sources.mjs';
import { buildStamp, isCurrent, save, takeStamp } from './stamp.mjs';
import { walk } from './walk.mjs';

const compilerMemory = path.join(distFolder, '.tsbuildinfo');

/** Whether dist was built from the sources as they are now. */
export function buildIsCurrent() {
  return isCurrent(buildStamp, allSources());
}

/** Compiles apps, libs and migrations to dist, copies what is not code beside it, and removes what has no source any more. */
export function build() {
  say('Building (nest build) …');
  const stamp = takeStamp(allSources());
  const { code, assets } = listSources();
  if (code.some((file) => !fs.existsSync(inDist(compiled(file))))) fs.rmSync(compilerMemory, { force: true });
  compile();
  for (const file of assets) copy(file);
  removeLeftovers(new Set([...code.map(compiled), ...assets]));
  save(buildStamp, stamp);
}

function compile() {
  const nest = path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const done = spawnSync(process.execPath, [nest, 'build', 'portal'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return;
  fs.rmSync(compilerMemory, { force: true });
  throw new Failure('The build failed: see above.');
}

function copy(file) {
  const target = inDist(file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(path.join(root, file), target);
}

function removeLeftovers(expected) {
  for (const file of sourceFolders.flatMap((folder) => walk(folder, distFolder))) {
    const main = file.replace(/\.(js\.map|d\.ts)$/, '.js');
    if (!expected.has(main)) fs.rmSync(inDist(file));
  }
}

function allSources() {
  const { code, assets, settings } = listSources();
  return [...settings, ...code, ...assets];
}

function compiled(file) {
  return file.replace(/\.ts$/, '.js');
}

function inDist(file) {
  return path.join(distFolder, file);
}
