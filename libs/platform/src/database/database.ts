import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { prepared } from './prepared';

/** Anything that answers a SQL statement with rows: a Database outside, a Tx inside a unit of work. */
export interface Queryable {
  query<R = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** Reads outside a unit of work: what queries and readers are given. Writes nothing but the clock. */
@Injectable()
export class Database implements Queryable {
  constructor(private readonly source: DataSource) {}

  async query<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    // The pool itself: TypeORM's own query can't name a statement.
    const pool = (this.source.driver as unknown as { master: Pool }).master;
    return (await pool.query(prepared(sql, params))).rows as R[];
  }
}
