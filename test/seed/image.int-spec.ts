import { readDomainTime } from '@samraad/platform';
import type { TestDatabase } from '@samraad/platform/testing';
import { Client } from 'pg';
import { seedDa } from '../../apps/cli/src/i18n/seed.da';
import { demoMark, imageMark } from '../../apps/cli/src/seed/seed-state';
import { fingerprint } from './fingerprint';
import { likeness, likenessPrint } from './likeness';
import { type DemoDatabase, playedDatabase, seed } from './seed-database';
import { imageDatabase, makeSureOfImage } from './support/image-database';

jest.setTimeout(240_000);

/** Another address and sender than the image was made with. */
const elsewhere = {
  BASE_URL: 'https://proeve.example:4443',
  MAIL_FROM: 'Prøven <proeve@andre.example>',
};

describe('the demo made at build', () => {
  let image: TestDatabase;
  let played: DemoDatabase;
  const clients: Client[] = [];
  const connect = async (connectionString: string) => {
    const client = new Client({ connectionString });
    await client.connect();
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    await makeSureOfImage();
    const made = await imageDatabase();
    if (!made) throw new Error('the build has no image of the demo');
    image = made;
    played = await playedDatabase(elsewhere);
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await Promise.all([image?.drop(), played?.drop()]);
  });

  it('stands still until somebody moves in, and is no demo to one who wants none', async () => {
    const client = await connect(image.url);
    const { rows } = await client.query('SELECT demo, seeded, running FROM installation, domain_clock');
    expect(rows).toEqual([{ demo: true, seeded: imageMark, running: false }]);
    await expect(seed(image.url, { SAMRAAD_DEMO: '0' })).rejects.toThrow(seedDa.brokenOff);
    await expect(seed(image.url, { NODE_ENV: 'production' })).rejects.toThrow(seedDa.noDemoInProduction);
  });

  it('once moved into is like a played one in every row, wherever its mails are from', async () => {
    const [ours, theirs] = [await connect(image.url), await connect(played.url)];
    expect(await seed(image.url, elsewhere)).toEqual(played.seeded);
    expect(await likenessPrint(ours)).toEqual(await likenessPrint(theirs));
  });

  it('has its clock running from the beginning, since now', async () => {
    const client = await connect(image.url);
    const { rows } = await client.query(`SELECT seeded, running, anchor_domain,
      clock_timestamp() - anchor_system < interval '1 minute' AS fresh FROM installation, domain_clock`);
    const demoBegins = new Date('2026-11-20T08:30:00Z');
    expect(rows).toEqual([{ seeded: demoMark, running: true, anchor_domain: demoBegins, fresh: true }]);
    const now = await readDomainTime({ query: async (sql) => (await client.query(sql)).rows });
    expect(now.getTime() - demoBegins.getTime()).toBeLessThan(60_000);
  });

  it('is moved into once', async () => {
    const client = await connect(image.url);
    const before = await fingerprint(client);
    expect(await seed(image.url)).toEqual({ made: 'nothing', cases: 0 });
    expect(await fingerprint(client)).toEqual(before);
  });

  it('would not be like a played one with a single letter changed', async () => {
    const client = await connect(played.url);
    const before = await likeness(client);
    await client.query(`UPDATE person SET name = name || '.' WHERE id = (SELECT id FROM person LIMIT 1)`);
    const after = await likeness(client);
    const changed = [...after].filter(([table, rows]) => String(rows) !== String(before.get(table)));
    expect(changed.map(([table]) => table)).toEqual(['public.person']);
  });
});
