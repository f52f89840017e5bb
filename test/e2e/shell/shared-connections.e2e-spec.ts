import { seedCatalogue } from '@samraad/catalogue/testing';
import { startMailCatcher } from '@samraad/notification';
import { reservePort } from '@samraad/notification/testing';
import { Database, defineMail, systemActor } from '@samraad/platform';
import { createTestDatabase, type TestDatabase, testConfig } from '@samraad/platform/testing';
import { startWorker } from '../../../apps/worker/src/start-worker';
import { type AppLogin, createAppLogin, type Pooler } from '../../support/pooled/pooler';
import { SharingProxy } from '../../support/pooled/sharing-proxy';
import { pgBouncer, rememberingPgBouncer, standIn } from '../../support/pooled/ways';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const hello = defineMail({
  key: 'shared-connections-test.hello',
  summary: 'En prøve',
  compose: () => ({ subject: 'Hej', heading: 'Bo Lund har hilst', paragraphs: ['Hils igen.'] }),
  sample: {},
});

for (const way of [standIn, pgBouncer, rememberingPgBouncer]) {
  (way.missing ? describe.skip : describe)(`over connections shared by ${way.name}`, () => {
    let database: TestDatabase;
    let login: AppLogin;
    let pooler: Pooler;
    let portal: PortalApp;
    const pooled = () => ({ DATABASE_URL: pooler.url, DATABASE_POOLING: way.pooling });

    beforeAll(async () => {
      database = await createTestDatabase();
      login = await createAppLogin(database.url);
      pooler = await way.start(login.url);
      portal = await createPortalApp(pooled(), [], database);
      // By day: at night mails wait.
      await portal.setTime('2026-11-20T13:10:00Z');
    });
    afterAll(async () => {
      await portal.close();
      await pooler.stop();
      await login.drop();
    });

    it('the portal signs in, reads and writes as ever, many at a time', async () => {
      const seeds = await seedCatalogue(portal);
      const unitId = seeds.unit('sj-demo-akut');
      const people = await Promise.all(
        ['manager', 'amr', 'tr'].map((role) => portal.person({ roles: [{ role: role as 'amr', unitId }] })),
      );
      const browsers = await Promise.all(people.map(({ email }) => portal.signIn(email)));
      const made = await (await browsers[0]!.get('/sager/ny')).submit();
      expect([made.status, made.errorSummary()]).toEqual([303, []]);
      const draft = made.location;
      const pages = await Promise.all(
        Array.from({ length: 60 }, (_, n) => browsers[n % 3]!.get(['/', '/sager', draft, '/om'][n % 4]!)),
      );
      expect(pages.map(({ status }) => status).filter((status) => status !== 200 && status !== 303)).toEqual(
        [],
      );
    });

    it('the same statement is answered on whichever connection it meets', async () => {
      const db = portal.get(Database);
      const asked = Array.from({ length: 40 }, (_, n) => db.query<{ n: number }>('SELECT $1::int AS n', [n]));
      expect((await Promise.all(asked)).map(([row]) => row?.n)).toEqual(
        Array.from({ length: 40 }, (_, n) => n),
      );
      expect(
        await db.query('SELECT count(DISTINCT pid)::int < 9 AS few FROM pg_stat_activity'),
      ).toBeDefined();
    });

    it('the worker does what was ordered, without being told of it', async () => {
      let caught: (id: string) => void = () => undefined;
      const arrival = new Promise<string>((resolve) => (caught = resolve));
      const port = await reservePort();
      const catcher = await startMailCatcher({ databaseUrl: database.url, port, onCaught: caught });
      const more = { ...pooled(), SMTP_URL: `smtp://127.0.0.1:${port}` };
      const worker = await startWorker(testConfig(database.url, more));
      const { personId } = await portal.person();
      await portal.uow.run(systemActor('test'), (tx) =>
        tx.mail(hello, {}, { to: [personId], key: 'besked' }),
      );
      expect(await arrival).not.toBe('');
      await worker.close();
      await catcher.stop();
    });

    it('a login that owns the tables is refused', async () => {
      const owners = await way.start(database.url);
      const config = { ...pooled(), DATABASE_URL: owners.url };
      await expect(startWorker(testConfig(database.url, config))).rejects.toThrow('who owns the tables');
      await owners.stop();
    });

    it('nothing starts that takes the connections for its own', async () => {
      const config = testConfig(database.url, { ...pooled(), DATABASE_POOLING: 'none' });
      await expect(startWorker(config)).rejects.toThrow('unsupported startup parameter');
    });
  });
}

describe('our stand-in for PgBouncer', () => {
  it('keeps nothing from one transaction to the next: a statement by name is not found again', async () => {
    const database = await createTestDatabase();
    const login = await createAppLogin(database.url);
    const pooler = await SharingProxy.start(login.url);
    const portal = await createPortalApp(
      { DATABASE_URL: pooler.url, DATABASE_POOLING: 'transaction-prepared' },
      [],
      database,
    );
    const db = portal.get(Database);
    const twice = async () => {
      for (let n = 0; n < 3; n += 1) await db.query('SELECT $1::int AS n', [n]);
    };
    await expect(twice()).rejects.toMatchObject({ code: '26000' });
    await portal.close();
    await pooler.stop();
    await login.drop();
  });
});
