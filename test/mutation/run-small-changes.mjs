import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, root } from '../../apps/launcher/src/paths.mjs';
import globalSetup from '../support/global-setup.mjs';
import { loadTypeScript } from './runner/load-ts.mjs';

const copy = path.join(cacheFolder, 'mutation', 'tree');
const nodeFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const left = new Set(['node_modules', '.git', '.cache', '.data', 'dist', 'docs']);

/**
 * Makes each small change in a copy of the tree and runs the spec that must fail; first all the specs without any.
 * The copy, because a run that is broken off must not leave a change behind.
 */
export async function runSmallChanges(only, say) {
  loadTypeScript(root);
  const { smallChanges } = createRequire(import.meta.url)('./small-changes.ts');
  const wanted = smallChanges.filter(
    ({ file }) => only.length === 0 || only.some((name) => file.startsWith(name)),
  );
  makeCopy();
  await globalSetup();
  const specs = [...new Set(wanted.map(({ spec }) => spec))];
  if (!(await passes(specs))) throw new Error(`Not green before any change: ${specs.join(' ')}`);
  const outcomes = [];
  for (const change of wanted) {
    const noticed = await isNoticed(change);
    say(`${noticed ? 'noticed' : 'NOT NOTICED'}: ${change.why} (${change.file})`);
    outcomes.push({ file: change.file, what: change.why, status: noticed ? 'Killed' : 'Survived' });
  }
  return outcomes;
}

function makeCopy() {
  fs.rmSync(copy, { recursive: true, force: true });
  fs.mkdirSync(copy, { recursive: true });
  for (const entry of fs.readdirSync(root).filter((name) => !left.has(name))) {
    fs.cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
}

async function isNoticed({ file, search, replace, spec }) {
  const place = path.join(copy, file);
  const text = fs.readFileSync(place, 'utf8');
  const times = text.split(search).length - 1;
  if (times !== 1) throw new Error(`${file} has ${times} times: ${search}`);
  fs.writeFileSync(
    place,
    text.replace(search, () => replace),
  );
  try {
    return !(await passes([spec]));
  } finally {
    fs.writeFileSync(place, text);
  }
}

async function passes(specs) {
  const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
  const args = ['--config', '.jest.config.cjs', '--ci', '-i', '--bail', '--runTestsByPath', ...specs];
  const child = spawn(process.execPath, [...nodeFlags, jest, ...args], { cwd: copy, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  return code === 0;
}
