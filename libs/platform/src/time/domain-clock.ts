import { Injectable } from '@nestjs/common';
import type { Queryable, Sql } from '../database/database';
import { Database } from '../database/database';

/** SQL: domain time, as a statement that needs it inside is told it. */
export const domainTimeSql = `(SELECT date_trunc('milliseconds', CASE WHEN running
  THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END) FROM domain_clock)`;

const readSql = `SELECT ${domainTimeSql} AS now`;

/** Reads domain time where the caller already has a connection. */
export async function readDomainTime(db: Sql): Promise<Date> {
  const [row] = await db.query<{ now: Date | null }>(readSql);
  if (!row?.now) throw new Error('domain_clock has no row: the database is not migrated');
  return new Date(row.now);
}

/** Domain time of a reader that is given either: a unit of work's own (read once, after its locks), or the clock's. */
export function domainTimeOf(db: Queryable & { now?: () => Promise<Date> }): Promise<Date> {
  return db.now ? db.now() : readDomainTime(db);
}

/** Domain time for pages and readers; a unit of work asks its Tx instead (architecture.md 13). */
@Injectable()
export class DomainClock {
  constructor(private readonly db: Database) {}

  now(): Promise<Date> {
    return readDomainTime(this.db);
  }
}
