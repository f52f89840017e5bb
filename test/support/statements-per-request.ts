import type { Server } from 'node:http';
import { StatementCounter } from './statement-counter';

/** One request and what it asked of the database. */
export interface Counted {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly statements: readonly string[];
}

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
        this.counted.push({ method, path, status: res.statusCode, statements: this.counter.take() });
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
