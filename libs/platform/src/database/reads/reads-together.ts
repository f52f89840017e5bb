import { type Asked, bundle } from './bundle';
import { type Column, jsonReader } from './json-columns';
import { isPlainRead } from './plain-read';

type Row = Record<string, unknown>;

/** What one statement came to. */
export interface Answer {
  readonly rows: Row[];
  readonly fields: readonly Column[];
}

interface Waiting extends Asked {
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

// By a statement's text, for the whole process: how its rows are read from JSON; null when they can't be.
const known = new Map<string, ReturnType<typeof jsonReader>>();

/**
 * Reads that are asked for at the same time travel together, as one statement: a page that asks for six things pays for
 * one way to the database and back. A statement is sent alone the first time, which tells the types of its columns;
 * what writes, or has a column that JSON does not carry whole, is always sent alone.
 */
export class ReadsTogether {
  private waiting: Waiting[] = [];

  constructor(private readonly ask: (sql: string, params: readonly unknown[]) => Promise<Answer>) {}

  query(sql: string, params: readonly unknown[]): Promise<Row[]> {
    if (!isPlainRead(sql)) return this.ask(sql, params).then(({ rows }) => rows);
    return new Promise((resolve, reject) => {
      // Whatever is asked for before the event loop turns is asked for at the same time.
      if (this.waiting.length === 0) setImmediate(() => this.send());
      this.waiting.push({ sql, params, resolve, reject });
    });
  }

  private send(): void {
    const all = this.waiting;
    this.waiting = [];
    const together = all.length > 1 ? all.filter(({ sql }) => known.get(sql)) : [];
    const alone = together.length > 1 ? all.filter((one) => !together.includes(one)) : all;
    for (const one of alone) this.sendAlone(one);
    if (together.length > 1) this.sendTogether(together);
  }

  private sendAlone({ sql, params, resolve, reject }: Waiting): void {
    this.ask(sql, params).then(({ rows, fields }) => {
      if (!known.has(sql)) known.set(sql, jsonReader(fields));
      resolve(rows);
    }, reject);
  }

  private sendTogether(parts: readonly Waiting[]): void {
    const { sql, params } = bundle(parts);
    const read = ({ rows: [row = {}] }: Answer) =>
      parts.map((part, index) => known.get(part.sql)?.(row[index] as Row[]) ?? []);
    this.ask(sql, params)
      .then(read)
      .then(
        (answers) => parts.forEach(({ resolve }, index) => resolve(answers[index] ?? [])),
        (error: unknown) => parts.forEach(({ reject }) => reject(error)),
      );
  }
}
