import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const chunk = 256 * 1024;

/** One COPY per table, all open at the same time, each on a connection of its own. */
export class CopyIn {
  streams = new Map();

  constructor(url, catalogue) {
    Object.assign(this, { url, catalogue });
  }

  /** Adds rows (text in COPY's form, each line with its end) to a table; waits while Postgres is behind. */
  async add(table, text) {
    const stream = this.streams.get(table) ?? (await this.open(table));
    stream.waiting += text;
    if (stream.waiting.length >= chunk) await this.flush(stream);
  }

  async open(table) {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    const columns = this.catalogue.columns.get(table).map(({ name }) => `"${name}"`);
    const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
    const stream = { client, into, waiting: '', failed: undefined, goOn: () => undefined };
    into.on('error', (error) => (stream.failed ??= new Error(`${table}: ${error.message}`)));
    for (const event of ['drain', 'close']) into.on(event, () => stream.goOn());
    this.streams.set(table, stream);
    return stream;
  }

  async flush(stream) {
    if (stream.failed) throw stream.failed;
    const text = stream.waiting;
    stream.waiting = '';
    if (stream.into.write(text)) return;
    await new Promise((resolve) => (stream.goOn = resolve));
    if (stream.failed) throw stream.failed;
  }

  /** Ends every COPY; throws the first refusal. */
  async end() {
    for (const stream of this.streams.values()) {
      await this.flush(stream);
      stream.into.end();
      await once(stream.into, 'finish').catch((error) => (stream.failed ??= error));
      if (stream.failed) throw stream.failed;
      await stream.client.end();
    }
    this.streams.clear();
  }

  async abandon() {
    for (const { client } of this.streams.values()) await client.end().catch(() => undefined);
  }
}
