import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Failure } from '../failure.mjs';

/** Postgres refuses to run as root: root runs it as the system user `postgres`, made when missing. Others run it as themselves: {}. */
export function postgresIdentity() {
  if (process.getuid?.() !== 0) return {};
  const known = lookUp();
  if (known) return known;
  for (const [command, ...args] of waysToCreate) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0 && lookUp()) return lookUp();
  }
  throw new Failure(
    'Postgres cannot run as root, and no system user "postgres" could be created (useradd, adduser): create it, or set DATABASE_URL.',
  );
}

/** Whether that identity can do `test <flag> <path>`: real access, whatever modes, ACLs or mounts say. */
export function identityCan(identity, flag, path) {
  const options = { ...identity, stdio: 'ignore', cwd: '/' };
  return spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], options).status === 0;
}

const waysToCreate = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
  ['adduser', '-S', '-D', '-H', 'postgres'],
];

function lookUp() {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
