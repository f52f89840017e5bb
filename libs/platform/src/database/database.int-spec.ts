import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

describe('the connections of a process', () => {
  let app: TestApp;
  let db: Database;
  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
    db = app.get(Database);
  });
  afterAll(() => app.close());

  it('are those of the pool, given back after each read, also after one that failed', async () => {
    for (let n = 0; n < 20; n += 1)
      await expect(db.query('SELECT nothing FROM nowhere WHERE $1', [n])).rejects.toMatchObject({
        code: '42P01',
      });
    const reads = Array.from({ length: 40 }, (_, n) => db.query<{ n: number }>('SELECT $1::int AS n', [n]));
    expect((await Promise.all(reads)).map(([row]) => row?.n)).toEqual(
      Array.from({ length: 40 }, (_, n) => n),
    );
    const [row] = await db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE $1',
      ['SELECT%'],
    );
    expect(row?.n).toBeLessThanOrEqual(8);
  });

  it('parse a statement with parameters once, inside a unit of work and outside', async () => {
    const named = await app.uow.run(systemActor('test'), async (tx) => {
      for (let n = 0; n < 3; n += 1) await tx.query('SELECT $1::int + 40 AS sum', [n]);
      return tx.query(`SELECT 1 FROM pg_prepared_statements WHERE statement = 'SELECT $1::int + 40 AS sum'`);
    });
    expect(named).toHaveLength(1);
  });

  it('run as the role of the apps', async () => {
    expect(await db.query('SELECT current_role')).toEqual([{ current_role: 'samraad_app' }]);
  });
});
