import { AsyncLocalStorage } from 'node:async_hooks';
import { isPlainRead } from './plain-read';
import { type Answer, ReadsTogether } from './reads-together';
import { SameReads } from './same-reads';

type Row = Record<string, unknown>;

const current = new AsyncLocalStorage<RequestReads>();

/**
 * What one request reads of the database outside units of work. The same question is asked once, so all parts of a page
 * agree on what is so and what time it is; questions asked at the same time travel together. What was read before a write is
 * forgotten, and while a unit of work runs nothing is remembered; it never reads through here itself (ADR 32).
 */
export class RequestReads {
  private readonly together: ReadsTogether;
  private readonly same = new SameReads();
  private writing = 0;
  private written = false;
  private hidden: string | null = null;

  constructor(ask: (sql: string, params: readonly unknown[]) => Promise<Answer>) {
    this.together = new ReadsTogether(ask);
  }

  /** The reads of the request that runs; undefined outside one (worker, commands). */
  static get current(): RequestReads | undefined {
    return current.getStore();
  }

  get hasWritten(): boolean {
    return this.written;
  }

  /** What stands for private texts while an administrator sees pages as somebody; null when nothing is hidden. */
  get hiding(): string | null {
    return this.hidden;
  }

  /** What was read before, with its texts, is forgotten. */
  hide(words: string): void {
    this.hidden = words;
    this.same.forget();
  }

  /** Runs what answers a request. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  /** Runs what no request waits for, or what lasts longer than one: its reads travel alone, and are remembered by nobody. */
  static apart<T>(work: () => T): T {
    return current.exit(work);
  }

  /** Runs what writes: what was read before need not be so any more, and what is read meanwhile need not be so after it. */
  static async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    const reads = RequestReads.current;
    if (!reads) return work();
    reads.wrote();
    reads.writing += 1;
    try {
      return await work();
    } finally {
      reads.writing -= 1;
      reads.same.forget();
    }
  }

  private wrote(): void {
    this.written = true;
    this.same.forget();
  }

  query(sql: string, params: readonly unknown[]): Promise<Row[]> {
    const plain = isPlainRead(sql);
    if (!plain) this.wrote();
    if (!plain || this.writing > 0) return this.together.query(sql, params);
    return this.same.ask(sql, params, () => this.together.query(sql, params));
  }
}
