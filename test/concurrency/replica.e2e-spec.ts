import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { testPassword } from '@samraad/identity/testing';
import { migrate, Replica } from '@samraad/platform';
import { Client } from 'pg';
import { allMigrations } from '../../migrations';
import { eventually } from '../support/eventually';
import { createPortalApp, type PortalApp } from '../support/portal-app';
import type { Browser } from '../support/browser';

jest.setTimeout(120_000);

describe('pages read from a replica', () => {
  const house = spawn(process.execPath, [join(__dirname, 'programs/primary-and-replica.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let replicaUrl: string;
  let portal: PortalApp;
  let browser: Browser;
  let asked: jest.SpyInstance;
  const onReplica = async (sql: string) => {
    const client = new Client({ connectionString: replicaUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const caughtUp = () =>
    eventually('the replica has everything', async () => {
      await portal.get(Replica).look();
      return portal.get(Replica).has(Date.now() - 3_000);
    });

  beforeAll(async () => {
    const [line] = (await once(createInterface({ input: house.stdout }), 'line')) as [string];
    const { primary, replica } = JSON.parse(line) as { primary: string; replica: string };
    replicaUrl = replica;
    await migrate(primary, allMigrations());
    const database = { url: primary, drop: async () => undefined };
    portal = await createPortalApp({ DATABASE_REPLICA_URL: replica }, [], database);
    const { email } = await portal.person();
    browser = await portal.signIn(email);
    asked = jest.spyOn(portal.get(Replica), 'ask');
  });
  afterAll(async () => {
    await portal?.close();
    house.stdin.end();
    await once(house, 'exit');
  });
  const pageReads = () =>
    asked.mock.calls.filter(([sql]) => !String(sql).includes('pg_last_wal_replay_lsn')).length;

  it('are not while it lacks what their reader has just written', async () => {
    asked.mockClear();
    expect((await browser.get('/min-side')).status).toBe(200);
    expect(pageReads()).toBe(0);
  });

  it('are, once it has that', async () => {
    await eventually(
      'a page from the replica',
      async () => {
        await caughtUp();
        asked.mockClear();
        expect((await browser.get('/min-side')).text()).toContain('Min side');
        return pageReads() > 0;
      },
      30_000,
    );
  });

  it('show one’s own write at once, also while the replica stands still', async () => {
    await onReplica('SELECT pg_wal_replay_pause()');
    const stranger = portal.browser();
    const other = await portal.person({ name: 'Ny Person' });
    const page = await stranger.get('/log-ind');
    const signedIn = await page.submit(
      { email: other.email, password: testPassword },
      { action: '/log-ind' },
    );
    expect(signedIn.status).toBe(303);
    // The session is a row the replica does not have.
    expect((await stranger.get('/min-side')).text()).toContain('Ny Person');
    await onReplica('SELECT pg_wal_replay_resume()');
  });

  it('are answered when it is gone', async () => {
    await caughtUp();
    house.stdin.write('end replica\n');
    await eventually('the replica is gone', () =>
      onReplica('SELECT 1').then(
        () => false,
        () => true,
      ),
    );
    expect((await browser.get('/min-side')).status).toBe(200);
    await portal.get(Replica).look();
    expect((await browser.get('/')).status).toBeLessThan(400);
  });
});
