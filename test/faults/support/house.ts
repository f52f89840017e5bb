import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { testPassword } from '@samraad/identity/testing';
import { reservePort } from '@samraad/notification/testing';
import { Client } from 'pg';
import { ApiClient } from '../../support/api-client';
import { eventually } from '../../support/eventually';
import { emptyDataFolder } from './data-folder';
import { processesOf, type Found, type Part } from './processes';
import { LauncherRun, root } from './run-launcher';

interface Connection {
  readonly user: string;
  readonly password: string;
  readonly port: number;
}

/** A demo on a data folder of its own, started by the real launcher; its parts can be killed. */
export class House {
  readonly dataDir = emptyDataFolder();
  launcher!: LauncherRun;

  private constructor(readonly port: number) {}

  static async build(): Promise<House> {
    return new House(await reservePort());
  }

  /** One whose database stands, migrated and empty: its first start plays the demo instead of taking the build's image. */
  static async withEmptyDatabase(): Promise<House> {
    const house = await House.build();
    await house.command('migrate');
    return house;
  }

  /** What a command of the CLI answers, run on this data folder. */
  async command(name: string): Promise<string> {
    const env = { ...process.env, SAMRAAD_DATA_DIR: this.dataDir, DATABASE_URL: '' };
    const args = ['apps/launcher/samraad.mjs', name];
    return (await promisify(execFile)(process.execPath, args, { cwd: root, env })).stdout;
  }

  /** Starts the launcher without waiting for it. */
  begin(): LauncherRun {
    this.launcher = new LauncherRun({ SAMRAAD_DATA_DIR: this.dataDir, PORT: String(this.port) });
    return this.launcher;
  }

  /** Starts it and answers, when all is up, how many seconds it took. */
  async start(): Promise<number> {
    const since = performance.now();
    await this.begin().ready();
    return (performance.now() - since) / 1000;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get databaseUrl(): string {
    const text = readFileSync(path.join(this.dataDir, 'connection.json'), 'utf8');
    const { user, password, port } = JSON.parse(text) as Connection;
    return `postgresql://${user}:${password}@127.0.0.1:${port}/samraad`;
  }

  async api(email: string, password = testPassword): Promise<ApiClient> {
    const client = new ApiClient(this.address);
    await client.signIn(email, password);
    return client;
  }

  /** One question to the database over a connection of its own. */
  async query<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<T>(sql, params)).rows;
    } finally {
      await client.end();
    }
  }

  processes(): Found[] {
    return processesOf(this.dataDir);
  }

  /** kill -9 of a part; of postgres, the postmaster. */
  killNow(part: Part): number {
    const pid =
      part === 'postgres' ? this.postmaster() : this.processes().find((one) => one.part === part)?.pid;
    if (!pid) throw new Error(`no ${part} is running`);
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  /** Resolves when nothing works on the folder any more; fails with what still does. */
  async empty(within = 30_000): Promise<void> {
    const left = () => JSON.stringify(this.processes());
    await eventually('every process ends', () => this.processes().length === 0, within).catch(() => {
      throw new Error(`still there: ${left()}`);
    });
  }

  async stop(): Promise<void> {
    this.launcher.kill('SIGTERM');
    await this.launcher.ended;
  }

  /** Away with it, whatever state a failed test left it in. */
  async tearDown(): Promise<void> {
    if (this.launcher?.alive) await this.stop();
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
    await this.empty();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private postmaster(): number {
    return Number(readFileSync(path.join(this.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  }
}
