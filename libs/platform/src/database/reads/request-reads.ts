import { AsyncLocalStorage } from 'node:async_hooks';
import { isPlainRead } from './plain-read';
import { type Answer, ReadsTogether } from './reads-together';
import { SameReads } from './same-reads';

type Row = Record<string, unknown>;

const current = new AsyncLocalStorage<RequestReads>();

/**
 * What one request reads of the database outside units of work. The same question is asked once, so all parts of a page
 * agree on what is so and what time it is; questions asked at the same time travel together. From the request's first
 * write on nothing is answered from memory. A unit of work never reads through here (ADR 32).
 */
export class RequestReads {
  private readonly together: ReadsTogether;
  private readonly same = new SameReads();
  private remembers = true;

  constructor(ask: (sql: string, params: readonly unknown[]) => Promise<Answer>) {
    this.together = new ReadsTogether(ask);
  }

  /** The reads of the request that runs; undefined outside one (worker, commands). */
  static get current(): RequestReads | undefined {
    return current.getStore();
  }

  /** Runs what answers a request. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  /** Something is being written: what was read before need not be so any more. */
  wrote(): void {
    this.remembers = false;
    this.same.forget();
  }

  query(sql: string, params: readonly unknown[]): Promise<Row[]> {
    if (!isPlainRead(sql)) this.wrote();
    if (!this.remembers) return this.together.query(sql, params);
    return this.same.ask(sql, params, () => this.together.query(sql, params));
  }
}
