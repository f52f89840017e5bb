import { Client } from 'pg';

/** Statements that end a unit of work or take a connection back; Postgres answers them without a plan. */
const frame = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)\b/i;

const textOf = (first: unknown): string =>
  typeof first === 'string' ? first : ((first as { text?: string } | null)?.text ?? '');

/**
 * Counts the statements this process sends to Postgres, whoever sends them (queries, entities, the session's store, the
 * job queue): it stands where they all pass, at pg's own client. What begins and ends a transaction is not counted.
 */
export class StatementCounter {
  private readonly query = Client.prototype.query;
  private sent: string[] = [];

  constructor() {
    const { query } = this;
    const seen = (text: string) => void this.sent.push(text);
    Client.prototype.query = function (this: Client, ...args: unknown[]) {
      const text = textOf(args[0]);
      if (text !== '' && !frame.test(text)) seen(text);
      return (query as (...all: unknown[]) => unknown).apply(this, args);
    } as typeof query;
  }

  /** What was sent since last asked. */
  take(): readonly string[] {
    const { sent } = this;
    this.sent = [];
    return sent;
  }

  /** Lets pg's client be as it was. */
  stop(): void {
    Client.prototype.query = this.query;
  }
}
