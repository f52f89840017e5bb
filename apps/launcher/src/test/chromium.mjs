import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { say } from '../say.mjs';

// The shell has no window to draw: a fresh context took 110 ms in it and 430 in the whole browser, a page half as long.
const names = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser of this machine that really starts: SAMRAAD_CHROMIUM, else one on PATH; undefined when there is none. */
export function findChromium(env = process.env) {
  if (env.SAMRAAD_CHROMIUM) return works(env.SAMRAAD_CHROMIUM) ? env.SAMRAAD_CHROMIUM : undefined;
  return browserCandidates(env).find(works);
}

/** Files that bear a browser's name, best first; not tried. */
export function browserCandidates(env = process.env) {
  const folders = (env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...elsewhere].filter((file) => fs.existsSync(file));
}

/** As findChromium, but installs Debian's package when root may; throws a Failure that says how to get one otherwise. */
export async function obtainChromium(env = process.env) {
  const found = findChromium(env);
  if (found) return found;
  if (env.SAMRAAD_CHROMIUM)
    throw new Failure(`SAMRAAD_CHROMIUM=${env.SAMRAAD_CHROMIUM} is not a browser that starts.`);
  if (mayInstall()) await installDebianPackage();
  const installed = findChromium(env);
  if (installed) return installed;
  throw new Failure(
    'The browser tests need Chromium: install it (Debian: "apt-get install chromium" as root) or name one in ' +
      'SAMRAAD_CHROMIUM; SAMRAAD_SKIP_BROWSER=1 counts them as skipped.',
  );
}

/** Debian's is a package; Ubuntu's of the same name is a stub that asks for snap and does not start. */
function mayInstall() {
  return process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
}

async function installDebianPackage() {
  say('Installing Chromium for the browser tests (apt-get, about 100 MB) …');
  await apt('update', '-q');
  const options = ['-qy', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  // Older releases have the whole browser only.
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (!browserCandidates().some(works)) await apt('install', ...options, name);
}

async function apt(...args) {
  const child = spawn('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) say(errors.trim());
}

function works(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
