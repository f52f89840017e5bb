import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';
import { identityCan } from './system-user.mjs';

const flags = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=da-DK',
  '--locale=C.UTF-8',
  '--text-search-config=danish',
  '--auth=scram-sha-256',
  '--no-instructions',
];

/** Makes the data folder and, when it has no cluster, a new one; a kill in the middle leaves only a draft that is thrown away. */
export function initialise({ paths, native, identity, connection, fast }) {
  fs.rmSync(paths.draft, { recursive: true, force: true });
  fs.mkdirSync(paths.draft, { recursive: true, mode: 0o700 });
  if (identity.uid !== undefined) fs.chownSync(paths.draft, identity.uid, identity.gid);
  const password = path.join(paths.draft, '..', `.password-${process.pid}`);
  fs.writeFileSync(password, `${connection.password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined) fs.chownSync(password, identity.uid, identity.gid);
  try {
    const args = [
      `--pgdata=${paths.draft}`,
      `--username=${connection.user}`,
      `--pwfile=${password}`,
      ...flags,
    ];
    if (fast) args.push('--no-sync');
    runAs(identity, path.join(native, 'bin', 'initdb'), args);
  } finally {
    fs.rmSync(password, { force: true });
  }
  fs.renameSync(paths.draft, paths.pgdata);
}

/** Gives the owner a new password without knowing the old one (connection.json was lost). */
export function resetPassword({ paths, native, identity, connection }) {
  const statement = `ALTER ROLE "${connection.user}" PASSWORD '${connection.password}';\n`;
  runAs(
    identity,
    path.join(native, 'bin', 'postgres'),
    ['--single', '-D', paths.pgdata, 'postgres'],
    statement,
  );
}

/** Throws one sentence when the identity can't get into the data folder, whose parents may be private. */
export function requireReachable(dataDir, identity) {
  if (identity.uid === undefined || identityCan(identity, '-x', dataDir)) return;
  throw new Failure(da.dataUnreachable(dataDir));
}

function runAs(identity, command, args, input) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const done = spawnSync(command, args, { ...identity, env, cwd: '/', input, encoding: 'utf8' });
  if (done.status === 0) return;
  const reason = done.error?.message ?? done.stderr.trim().split('\n').at(-1);
  throw new Failure(`${path.basename(command)} could not prepare the database: ${reason}`);
}
