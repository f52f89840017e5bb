import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Failure } from '../failure.mjs';

/** Runs one of Postgres' programs to its end; throws one sentence when it fails. */
export function runAs(identity, command, args, input) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const done = spawnSync(command, args, { ...identity, env, cwd: '/', input, encoding: 'utf8' });
  if (done.status === 0) return;
  const reason = done.error?.message ?? done.stderr.trim().split('\n').at(-1);
  throw new Failure(`${path.basename(command)} could not prepare the database: ${reason}`);
}

/** Gives the owner of a cluster that does not run a password, without knowing the old one. */
export function setPassword({ pgdata, native, identity, connection }) {
  const statement = `ALTER ROLE "${connection.user}" PASSWORD '${connection.password}';\n`;
  const args = ['--single', '-c', 'exit_on_error=on', '-D', pgdata, 'postgres'];
  runAs(identity, path.join(native, 'bin', 'postgres'), args, statement);
}
