import type { Server } from 'node:http';
import { StatementCounter } from './statement-counter';

/** One request and what it asked of the database. */
export interface Counted {
  readonly method: string;
  readonly path: string;
  /** With its query. */
  readonly url: string;
  readonly status: number;
  readonly statements: readonly string[];
}

/** A request with its statements, as a test shows them. */
export const statementLines = ({ method, path, statements }: Counted): string =>
  `${statements.length} ${method} ${path}\n${statements.map((sql) => `   ${sql.replace(/\s+/g, ' ').slice(0, 160)}`).join('\n')}`;

/** Counts the statements of each request to a server of this process; requests come one at a time. */
export class StatementsPerRequest {
  private readonly counter = new StatementCounter();
  private counted: Counted[] = [];

  constructor(server: Server) {
    server.on('request', (req, res) => {
      this.counter.take();
      res.on('finish', () => {
        const { method = '', url = '' } = req;
        const path = url.split('?')[0] ?? '';
        this.counted.push({ method, path, url, status: res.statusCode, statements: this.counter.take() });
      });
    });
  }

  /** The requests since last asked. */
  take(): readonly Counted[] {
    const { counted } = this;
    this.counted = [];
    return counted;
  }

  stop(): void {
    this.counter.stop();
  }
}
