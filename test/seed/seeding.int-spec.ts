import type { Client } from 'pg';
import { seedDa } from '../../apps/cli/src/i18n/seed.da';
import { planSeeding } from '../../apps/cli/src/seed/plan-seeding';
import { clearBrokenOff, referenceMark } from '../../apps/cli/src/seed/seed-state';
import { fingerprint } from './fingerprint';
import { seed, seedEnvironment } from './seed-database';
import { connectedDatabase, type ConnectedDatabase } from '../support/connected-database';

describe('seeding without a demo', () => {
  let database: ConnectedDatabase;
  let client: Client;
  const withoutDemo = { SAMRAAD_DEMO: '0' };
  const count = async (sql: string) =>
    (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n;

  beforeAll(async () => {
    database = await connectedDatabase();
    client = database.client;
  });
  afterAll(() => database.close());

  it('refuses a demo in production, and names what is missing', async () => {
    const production = seedEnvironment(database.url, { NODE_ENV: 'production' });
    await expect(planSeeding(production)).rejects.toThrow(seedDa.noDemoInProduction);
    expect(await planSeeding({ SAMRAAD_DEMO: '0' })).toBe('reference');
    expect(await planSeeding(seedEnvironment(database.url))).toBe('demo');
  });

  it('enters the closed rounds, the five regions, providers and frames: nothing made up, and nobody', async () => {
    expect(await seed(database.url, withoutDemo)).toEqual({ made: 'reference', cases: 0 });
    const { rows } = await client.query<{ key: string }>('SELECT key FROM round ORDER BY requests_from');
    expect(rows.map(({ key }) => key)).toEqual(['ok-15', 'ok-18']);
    expect(await count(`org_unit WHERE kind = 'region'`)).toBe(5);
    expect(await count('org_unit')).toBe(5);
    expect(await count('round WHERE demo')).toBe(0);
    expect(await count('provider')).toBeGreaterThanOrEqual(5);
    expect(await count('frame')).toBe(7);
    expect(await count('person')).toBe(0);
    expect(await count('demo_person')).toBe(0);
  });

  it('changes nothing the second time', async () => {
    const before = await fingerprint(client);
    expect(await seed(database.url, withoutDemo)).toEqual({ made: 'nothing', cases: 0 });
    expect(await fingerprint(client)).toEqual(before);
  });

  it('never lets a demo into it', async () => {
    const before = await fingerprint(client);
    await expect(seed(database.url)).rejects.toThrow(seedDa.notEmpty);
    expect(await fingerprint(client)).toEqual(before);
    const { rows } = await client.query('SELECT demo, seeded FROM installation');
    expect(rows).toEqual([{ demo: false, seeded: referenceMark }]);
  });

  it('clears a demo that was broken off, and only such a one', async () => {
    await expect(clearBrokenOff(database.url)).rejects.toThrow('no broken-off demo');
    await client.query(`UPDATE installation SET demo = true, seeded = ''`);
    await expect(seed(database.url, withoutDemo)).rejects.toThrow(seedDa.brokenOff);
    expect(await planSeeding(seedEnvironment(database.url))).toBe('demo-anew');
    await clearBrokenOff(database.url);
    expect(await planSeeding(seedEnvironment(database.url))).toBe('demo');
    expect(await count('round')).toBe(0);
    expect(await count('audit_entry')).toBe(0);
    await expect(client.query('TRUNCATE audit_entry CASCADE')).rejects.toThrow('append-only');
  });
});
