import { Client } from 'pg';
import { seededDatabase } from './seed-database';

describe('the demo', () => {
  let database: Awaited<ReturnType<typeof seededDatabase>>;
  let client: Client;
  beforeAll(async () => {
    database = await seededDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it('has cases', async () => {
    const { rows } = await client.query('SELECT stage, count(*)::int FROM request GROUP BY 1');
    console.log(database.seconds, rows);
    expect(rows.length).toBeGreaterThan(2);
  });
});
