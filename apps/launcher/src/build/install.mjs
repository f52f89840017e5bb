import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root } from '../paths.mjs';
import { say } from '../say.mjs';
import { matchesLock } from './matches-lock.mjs';
import { isCurrent, save, takeStamp } from './stamp.mjs';

const lockFile = ['package-lock.json'];
const stampFile = path.join(root, 'node_modules', '.samraad-install.json');

/** Whether node_modules holds what the lockfile asks for. An install somebody made by hand counts when it fits. */
export function installIsCurrent() {
  if (isCurrent(stampFile, lockFile)) return true;
  if (!matchesLock(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return false;
  save(stampFile, takeStamp(lockFile));
  return true;
}

/** `npm ci` with the development packages, also under NODE_ENV=production: the build needs them. */
export function install() {
  // `npm ci` would follow the link and empty what it leads to: another folder's packages.
  if (isLink(path.join(root, 'node_modules')))
    throw new Failure(
      'node_modules is a link, and its packages are not those of package-lock.json. Remove the link.',
    );
  say('Installing packages (npm ci) …');
  const stamp = takeStamp(lockFile);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { command, prefix } = npmCommand();
  const done = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && prefix.length === 0,
  });
  if (done.status !== 0) throw new Failure('npm ci failed: see above.');
  save(stampFile, stamp);
}

/** The npm that started us, on a Node that `npm ci` does not delete while it runs. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  if (!npm?.endsWith('.js')) return { command: 'npm', prefix: [] };
  const inside = process.execPath.startsWith(path.join(root, 'node_modules') + path.sep);
  return { command: inside ? (nodeOutside() ?? process.execPath) : process.execPath, prefix: [npm] };
}

function nodeOutside() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

function isLink(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
