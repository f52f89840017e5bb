import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config/config';
import { appRole } from '../data-source-options';
import { prepared } from '../prepared';
import type { Answer } from '../reads/reads-together';
import { positionOf, ProvenReach } from './proven-reach';

const lookEvery = 1_000;
/** A page from a replica shows what was so at most this long ago. */
const oldest = 5_000;

/**
 * A copy of the database that only answers reads (`DATABASE_REPLICA_URL`). It is looked at every second beside the primary,
 * so that it is known up to which instant it is proved to have everything; when it is away or behind nobody is sent to it.
 */
@Injectable()
export class Replica implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Replica.name);
  private readonly reach = new ProvenReach();
  private readonly pool: Pool | null;
  private away = false;
  private timer?: NodeJS.Timeout;

  constructor(
    @Inject(CONFIG) { replicaUrl, poolSize }: Config,
    private readonly primary: DataSource,
  ) {
    this.pool = replicaUrl === null ? null : poolOf(replicaUrl, poolSize);
    this.pool?.on('error', () => undefined);
  }

  get exists(): boolean {
    return this.pool !== null;
  }

  onModuleInit(): void {
    if (this.pool === null) return;
    this.timer = setInterval(() => void this.look(), lookEvery).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.pool?.end();
  }

  /** Whether it has all that was written before an instant (system time, ms), and is hardly behind. */
  has(writtenBefore: number): boolean {
    return this.pool !== null && this.reach.has(writtenBefore, Date.now(), oldest);
  }

  async ask(sql: string, params: readonly unknown[]): Promise<Answer> {
    if (this.pool === null) throw new Error('there is no replica');
    return this.pool.query(prepared(sql, params));
  }

  /** Asks how far it has come. */
  async look(): Promise<void> {
    try {
      const at = Date.now();
      const [here] = await this.primary.query<{ position: string }[]>(
        'SELECT pg_current_wal_insert_lsn()::text AS position',
      );
      if (here) this.reach.sampled(at, positionOf(here.position));
      const { rows } = await this.ask('SELECT pg_last_wal_replay_lsn()::text AS position', []);
      const [there] = rows as { position: string | null }[];
      if (there?.position) this.reach.reached(positionOf(there.position));
      this.away = false;
    } catch (error) {
      if (!this.away) this.logger.warn({ msg: 'replica not used', err: error });
      this.away = true;
    }
  }
}

const poolOf = (url: string, size: number): Pool =>
  new Pool({
    connectionString: url,
    max: size,
    options: `-c role=${appRole} -c default_transaction_read_only=on`,
    connectionTimeoutMillis: 2_000,
  });
