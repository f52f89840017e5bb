import crypto from 'node:crypto';
import pg from 'pg';
import { cast, signIn } from './cast.mjs';
import { patience } from './http-client.mjs';
import { drained, giveUp } from './load.mjs';
import { captured, p50, repeated, shareOfFloor, windowOf } from './measure.mjs';
import { startFloor, startPortal } from './portal.mjs';
import { apiRows, pageRows } from './read-rows.mjs';
import { residentMiB } from './resident.mjs';
import { replyOf } from './replay.mjs';
import { rounded } from './statistics.mjs';
import { issueTokens } from './tokens.mjs';
import { targetsOf, writes } from './writes.mjs';

/** Milliseconds. */
const slow = 3000;

/** How many of a write's rows tell what is run, are sent one after another, and over ten connections. */
const shares = { told: 10, oneByOne: 12, together: 60 };

/**
 * One size: two portals on its database, one that tells what each request ran and the one that is measured, and with
 * `withFloor` the floor. The rows are found at the first size and measured at every size.
 */
export class SizeRun {
  constructor(database, { undo, seconds, only, withFloor }) {
    Object.assign(this, { database, url: database.url, undo, seconds, only, withFloor });
  }

  async begin() {
    this.client = new pg.Client({ connectionString: this.url });
    // When all is undone its end is no news.
    this.client.on('error', () => undefined);
    await this.client.connect();
    const { undo } = this;
    this.telling = await startPortal(this.url, { undo, capturing: true });
    this.portal = await startPortal(this.url, { undo });
    if (this.withFloor) this.floor = await startFloor(this.url, { undo });
    if (this.withFloor) this.writingFloor = await startFloor(await this.database.pristine(), { undo });
    const { rows } = await this.client.query('SELECT DISTINCT password FROM demo_person');
    this.password = rows[0].password;
    this.cookies = new Map();
    const emails = cast.map(({ email }) => email).filter(Boolean);
    const accounts = await this.client.query('SELECT id, email FROM account WHERE email = ANY($1)', [emails]);
    this.tokens = await issueTokens(this.client, accounts.rows);
  }

  /** Every read there is to measure. */
  async find() {
    const rows = [
      ...(await pageRows(this.telling.base, this.password)),
      ...(await apiRows(this.telling.base, this.tokens)),
    ];
    return rows.filter((row) => this.wanted(row));
  }

  wanted = ({ name }) => !this.only || this.only.some((words) => name.toLowerCase().includes(words));

  /** A page that takes long is asked once; one nobody would wait for counts as long as one waits. */
  async read(row) {
    const headers = await this.headersOf(row);
    const request = { path: row.path, method: 'GET', headers };
    try {
      const first = await captured(this.telling, request);
      if (first.answer.status !== 200) throw new Error(`${row.path} answered ${first.answer.status}`);
      if (first.ms < slow || this.withFloor) return await this.readOften(request);
      return { statements: first.count, ms: rounded(first.ms), floorRatio: null };
    } catch (error) {
      if (error.code !== 'LATE') throw error;
      await giveUp(this.client);
      return { statements: 0, ms: patience, floorRatio: null };
    }
  }

  /** Told the second time, since the first one may have had to learn something for longer than a request. */
  async readOften(request) {
    const told = await captured(this.telling, request);
    await drained(this.client);
    const ms = await p50(this.portal.base, repeated(request), this.seconds);
    const requests = repeated(request, windowOf(ms, this.seconds));
    const floorRatio = await this.floorRatio(this.floor, [replyOf(told)], requests);
    return { statements: told.count, ms: rounded(ms), floorRatio };
  }

  async headersOf({ path, reader }) {
    if (path.startsWith('/api/')) return { authorization: `Bearer ${this.tokens.get(reader.email)}` };
    if (!reader.email) return {};
    if (!this.cookies.has(reader.email)) {
      const client = await signIn(this.portal.base, reader, this.password);
      this.cookies.set(reader.email, client.cookie);
      client.close();
    }
    return { cookie: this.cookies.get(reader.email) };
  }

  /** Every write there are rows for; one that fails is told of and left out. */
  async *writes(say) {
    for (const write of writes.filter((one) => this.wanted(one))) {
      try {
        const measured = await this.write(write);
        if (measured) yield { name: write.name, kind: 'write', ...measured };
      } catch (error) {
        if (this.undo.closing.signal.aborted) throw error;
        say(`${write.name}: ${error.message}`);
      }
    }
  }

  async write(write) {
    const { client } = this;
    const count = shares.told + shares.oneByOne + (this.withFloor ? shares.together : 0);
    const found = await targetsOf(write, { client, base: this.telling.base, count });
    if (found.length < 3) return undefined;
    const all = write.again
      ? Array.from({ length: count }, (_, at) => again(found[at % found.length]))
      : found;
    const part = Math.ceil(all.length / (this.withFloor ? 4 : 2));
    const told = all.splice(0, Math.min(shares.told, part));
    const single = all.splice(0, Math.min(shares.oneByOne, part));
    await client.query('DELETE FROM write_throttle');
    const ran = [];
    for (const one of told) ran.push(await this.tell(one));
    await drained(client);
    const ms = await p50(this.portal.base, single, Infinity);
    const floorRatio = await this.floorRatio(this.writingFloor, ran.map(replyOf), all);
    return { statements: Math.max(...ran.map((one) => one.count)), ms: rounded(ms), floorRatio };
  }

  async tell(target) {
    const told = await captured(this.telling, target);
    if (told.answer.status < 300) return told;
    throw new Error(`${target.path} answered ${told.answer.status}: ${told.answer.body}`);
  }

  async floorRatio(floor, replies, requests) {
    if (!floor || requests.length < 2) return null;
    const { portal, client } = this;
    return rounded(await shareOfFloor({ portal, floor, client, replies, requests }));
  }

  /** Resident memory of the measured portal in MiB, where the system tells it. */
  memory() {
    return residentMiB(this.portal.pid);
  }

  async end() {
    for (const one of [this.floor, this.writingFloor, this.portal, this.telling]) await one?.stop();
    await this.client?.end();
  }
}

const again = (target) => ({
  ...target,
  headers: { ...target.headers, 'idempotency-key': crypto.randomUUID() },
});
