import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reservePort } from '@samraad/notification/testing';
import type { Pooler } from './pooler';

const program = process.env.SAMRAAD_PGBOUNCER ?? 'pgbouncer';

/** The version of the PgBouncer on this machine, as a number (1.21 is 121); null when there is none. */
export function pgBouncerVersion(): number | null {
  try {
    const said = execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, major, minor] = /PgBouncer (\d+)\.(\d+)/.exec(said) ?? [];
    return major === undefined ? null : Number(major) * 100 + Number(minor);
  } catch {
    return null;
  }
}

/** A real PgBouncer in transaction mode over four connections, used in turn. */
export class PgBouncer implements Pooler {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string,
  ) {}

  /** `url` names the login all clients share; `more` are lines of pgbouncer.ini. */
  static async start(url: string, more: readonly string[] = []): Promise<PgBouncer> {
    const port = await reservePort();
    const folder = mkdtempSync(path.join(tmpdir(), 'samraad-pgbouncer-'));
    const file = path.join(folder, 'pgbouncer.ini');
    writeFileSync(file, configuration(new URL(url), port, more), { mode: 0o600 });
    const identity = owner([folder, file]);
    const child = spawn(program, [file], { ...identity, stdio: ['ignore', 'ignore', 'pipe'] });
    await untilUp(child);
    const own = new URL(url);
    own.host = `127.0.0.1:${port}`;
    return new PgBouncer(child, folder, own.toString());
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGINT');
    setTimeout(() => this.child.kill('SIGKILL'), 2_000).unref();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function configuration(
  { hostname, port, pathname, username, password }: URL,
  own: number,
  more: readonly string[],
) {
  const server = `host=${hostname} port=${port || 5432} user=${username} password=${password}`;
  return [
    '[databases]',
    `${pathname.slice(1)} = ${server}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${own}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 4',
    'server_round_robin = 1',
    'max_client_conn = 200',
    'query_wait_timeout = 20',
    ...more,
    '',
  ].join('\n');
}

/** PgBouncer refuses to be root: then it is the system user that the test's Postgres is. */
function owner(paths: readonly string[]): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
  );
  if (uid === undefined || gid === undefined) return {};
  for (const one of paths) chownSync(one, uid, gid);
  chmodSync(paths[0] ?? '', 0o700);
  return { uid, gid };
}

async function untilUp(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('process up')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`PgBouncer ended with ${String(code)}: ${said.slice(-500)}`)),
    );
  });
}
