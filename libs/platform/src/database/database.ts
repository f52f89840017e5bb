import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Anything that answers a SQL statement with rows: a Database outside, a Tx inside a unit of work. */
export interface Queryable {
  query<R = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** Reads outside a unit of work: what queries and readers are given. Never writes. */
@Injectable()
export class Database implements Queryable {
  constructor(private readonly source: DataSource) {}

  async query<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.source.query<R[]>(sql, [...params]);
  }
}
