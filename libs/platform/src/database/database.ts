import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type HiddenWords, hiddenRows, hiddenAnswer } from './hidden/hidden-reads';
import { answerOver } from './prepared';
import { isPlainRead } from './reads/plain-read';
import type { Replica } from './replica/replica';
import { RequestReads } from './reads/request-reads';
import type { Answer } from './reads/reads-together';
import { streamRows } from './stream-rows';

/** Anything that answers a SQL statement with rows. */
export interface Sql {
  query<R = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** What reads are given: a Database outside, a Tx inside a unit of work. Entities are found through its manager. */
export interface Queryable extends Sql {
  readonly manager: EntityManager;
}

/** Reads outside a unit of work: what queries and readers are given. Writes nothing but the clock. */
@Injectable()
export class Database implements Queryable {
  constructor(private readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.source.manager;
  }

  async query<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const reads = RequestReads.current;
    return (reads ? await reads.query(sql, params) : (await this.ask(sql, params)).rows) as R[];
  }

  /** As query, also while private texts are hidden and nothing may be written: for the session, which is the administrator's own. */
  queryAsIs<R = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const hides = RequestReads.current?.hiding ?? null;
    return hides === null ? this.query<R>(sql, params) : this.apart(() => this.query<R>(sql, params));
  }

  /** Rows as they are at one instant, for what is too long to hold in memory: an export. */
  stream<R>(sql: string, params: readonly unknown[] = []): AsyncIterable<R> {
    const words = RequestReads.current?.hiding;
    return words ? hiddenRows<R>(this.source, words, sql, params) : streamRows<R>(this.source, sql, params);
  }

  /** Runs what answers a request: its reads are asked once, and together; of a `copy`, until the request writes. */
  duringRequest<T>(work: () => T, copy?: Pick<Replica, 'ask'>): T {
    const reads: RequestReads = new RequestReads(async (sql, params) => {
      if (reads.hiding) return hiddenAnswer(this.source, reads.hiding, sql, params);
      if (!copy || reads.hasWritten || !isPlainRead(sql)) return this.ask(sql, params);
      // A copy that is away is no reason to answer nothing.
      return copy.ask(sql, params).catch(() => this.ask(sql, params));
    });
    return reads.run(work);
  }

  /** Whether the request that runs has written anything; false outside one. */
  get requestHasWritten(): boolean {
    return RequestReads.current?.hasWritten ?? false;
  }

  /**
   * From here on the request that runs reads with every private text replaced by these words, and can write nothing (ADR 52).
   * There is no way back: what goes on beside it (the session) runs `apart`.
   */
  hidePrivate(words: HiddenWords): void {
    const reads = RequestReads.current;
    if (!reads) throw new Error('private texts are hidden from a request, and none runs');
    reads.hide(words);
  }

  /** Runs what lasts longer than the request that began it: nothing of it is answered from the request's memory. */
  apart<T>(work: () => T): T {
    return RequestReads.apart(work);
  }

  private async ask(sql: string, params: readonly unknown[]): Promise<Answer> {
    const runner = this.source.createQueryRunner();
    try {
      return await answerOver(runner, sql, params);
    } finally {
      await runner.release();
    }
  }
}
