import { Client } from 'pg';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

/** One of every type that a column here has, and nothing of each. */
const everyType = `SELECT true AS bool, 7 AS int4, 7::smallint AS int2, 9007199254740991::bigint AS int8, 1.5::float8 AS float8,
    'æ "\\'::text AS text, '1f0e4a52-6e0d-4e57-8c57-2d8e4b8a1c11'::uuid AS uuid, '{"a": [1, null]}'::jsonb AS jsonb,
    '2026-11-27'::date AS day, '2026-11-27T08:00:00.123Z'::timestamptz(3) AS at, array['a', null]::text[] AS texts,
    array['1f0e4a52-6e0d-4e57-8c57-2d8e4b8a1c11']::uuid[] AS uuids, array[1, 2] AS ints,
    array['2026-11-27T08:00:00Z']::timestamptz[] AS ats, 'infinity'::timestamptz AS never, $1::text AS given
  UNION ALL SELECT null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null`;

describe('reads of one request', () => {
  let app: TestApp;
  let db: Database;
  let sent: string[];
  const { query } = Client.prototype;

  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
    db = app.get(Database);
    Client.prototype.query = function (this: Client, ...args: unknown[]) {
      sent.push((args[0] as { text?: string }).text ?? String(args[0]));
      return (query as (...all: unknown[]) => unknown).apply(this, args);
    } as typeof query;
  });
  afterAll(async () => {
    Client.prototype.query = query;
    await app.close();
  });
  beforeEach(() => {
    sent = [];
  });

  it('travel together once their columns are known, and answer as each would alone', async () => {
    const other = 'SELECT $1::int + $2::int AS sum';
    const alone = await db.query(everyType, ['x']);
    await db.duringRequest(() => Promise.all([db.query(everyType, ['x']), db.query(other, [1, 2])]));
    sent = [];
    const [all, sum, again] = await db.duringRequest(() =>
      Promise.all([db.query(everyType, ['x']), db.query(other, [1, 2]), db.query(other, [3, 4])]),
    );
    expect(sent).toHaveLength(1);
    expect(all).toEqual(alone);
    expect(all[0]?.['at']).toBeInstanceOf(Date);
    expect([sum, again]).toEqual([[{ sum: 3 }], [{ sum: 7 }]]);
  });

  it('go alone with a column that JSON does not carry whole', async () => {
    const exact = 'SELECT 12.50::numeric AS amount';
    const plain = 'SELECT 1 AS one';
    const ask = () => db.duringRequest(() => Promise.all([db.query(exact), db.query(plain)]));
    await ask();
    sent = [];
    expect(await ask()).toEqual([[{ amount: '12.50' }], [{ one: 1 }]]);
    expect(sent).toHaveLength(2);
  });

  it('are asked once until the request writes, and then anew', async () => {
    const now = 'SELECT clock_timestamp()::text AS at';
    await db.duringRequest(async () => {
      const first = await db.query(now);
      expect(await db.query(now)).toEqual(first);
      await db.query('CREATE TEMP TABLE IF NOT EXISTS seen (at int)');
      expect(await db.query(now)).not.toEqual(first);
    });
    await db.duringRequest(async () => {
      const first = await db.query(now);
      await app.uow.run(systemActor('test'), async (tx) => void (await tx.now()));
      const then = await db.query(now);
      expect(then).not.toEqual(first);
      expect(await db.query(now)).toEqual(then);
      const apart = await db.apart(() => db.query(now));
      expect(apart).not.toEqual(then);
    });
  });

  it('are not remembered while a unit of work runs', async () => {
    const now = 'SELECT clock_timestamp()::text AS at';
    await db.duringRequest(() =>
      app.uow.run(systemActor('test'), async () => {
        expect(await db.query(now)).not.toEqual(await db.query(now));
      }),
    );
  });

  it('of two requests never mix, and outside a request nothing is remembered', async () => {
    const now = 'SELECT clock_timestamp()::text AS at';
    const ask = () => db.duringRequest(() => db.query(now));
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).not.toEqual(other);
    expect(await db.query(now)).not.toEqual(await db.query(now));
  });

  it('fail together with the one that fails', async () => {
    const divide = 'SELECT 1 / $1::int AS n';
    const plain = 'SELECT 2 AS two';
    const ask = (by: number) =>
      db.duringRequest(() => Promise.allSettled([db.query(divide, [by]), db.query(plain)]));
    await ask(1);
    expect((await ask(0)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await ask(1)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

describe('reads of one unit of work', () => {
  let app: TestApp;
  const actor = systemActor('test');
  const at = 'SELECT clock_timestamp()::text AS at';

  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
  });
  afterAll(() => app.close());

  it('see what it has written, whichever way', async () => {
    await app.uow.run(actor, async (tx) => {
      const count = 'SELECT count(*)::int AS n FROM idempotency';
      const [before] = await tx.query<{ n: number }>(count);
      await tx.query(
        `INSERT INTO idempotency (principal, route, key, body_hash) VALUES ('p', 'r', 'k', 'h')`,
      );
      const [after] = await tx.query<{ n: number }>(count);
      expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(1);
    });
  });

  it('are asked once between two writes or locks, and anew after a lock', async () => {
    await app.uow.run(actor, async (tx) => {
      const first = await tx.query(at);
      expect(await tx.query(at)).toEqual(first);
      await tx.query('SELECT pg_advisory_xact_lock(42)');
      expect(await tx.query(at)).not.toEqual(first);
    });
  });

  it('take a lock once', async () => {
    await app.uow.run(actor, async (tx) => {
      expect([tx.firstLock('a'), tx.firstLock('b'), tx.firstLock('a')]).toEqual([true, true, false]);
    });
    await app.uow.run(actor, async (tx) => void expect(tx.firstLock('a')).toBe(true));
  });
});
