import { Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

const numbers = 'SELECT n::int FROM generate_series(1, $1::int) n';

describe('rows that are streamed', () => {
  let app: TestApp;
  let db: Database;
  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
    db = app.get(Database);
  });
  afterAll(() => app.close());

  const inTransaction = async () => {
    const [row] = await db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'
         AND $1::text IS NOT NULL`,
      ['asked'],
    );
    return row?.n;
  };

  it('come in their order, in one piece or many', async () => {
    for (const many of [0, 999, 1000, 2500]) {
      const found: number[] = [];
      for await (const { n } of db.stream<{ n: number }>(numbers, [many])) found.push(n);
      expect(found).toEqual(Array.from({ length: many }, (_, index) => index + 1));
    }
    expect(await inTransaction()).toBe(0);
  });

  it('are as they were when the first was asked for', async () => {
    const clock = db.stream<{ at: Date }>('SELECT now() AS at FROM generate_series(1, 1001)');
    const seen = new Set<number>();
    for await (const { at } of clock) seen.add(at.getTime());
    expect(seen.size).toBe(1);
  });

  it('give their connection back when the taker stops, and when a statement fails', async () => {
    for (let n = 0; n < 20; n += 1) {
      for await (const row of db.stream<{ n: number }>(numbers, [5000])) if (row) break;
      await expect(
        (async () => {
          for await (const row of db.stream('SELECT nothing FROM nowhere')) expect(row).toBeUndefined();
        })(),
      ).rejects.toMatchObject({ code: '42P01' });
    }
    expect(await inTransaction()).toBe(0);
    expect(await db.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});
