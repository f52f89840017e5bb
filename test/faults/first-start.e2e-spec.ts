import { existsSync } from 'node:fs';
import path from 'node:path';
import { demoPassword } from '../../apps/cli/src/seed/people/demo-people';
import { makeSureOfImage } from '../seed/support/image-database';
import { eventually } from '../support/eventually';
import { halfDone } from './support/half-done';
import { House } from './support/house';

jest.setTimeout(240_000);

describe('the first start after a build', () => {
  let house: House;
  beforeAll(async () => {
    await makeSureOfImage();
    house = await House.build();
  });
  afterAll(() => house.tearDown());

  it('killed while it takes the image, leaves nothing that counts', async () => {
    house.begin();
    await eventually('the draft of a database', () => existsSync(path.join(house.dataDir, 'postgres.new')));
    house.killNow('launcher');
    await house.empty();
    expect(existsSync(path.join(house.dataDir, 'postgres'))).toBe(false);
  });

  it('takes it the next time, without playing anything', async () => {
    await house.start();
    expect(house.launcher.stderr).not.toContain('spilles igennem');
    expect(existsSync(path.join(house.dataDir, 'logs/migrate.log'))).toBe(false);
    expect(existsSync(path.join(house.dataDir, 'postgres.new'))).toBe(false);
  });

  it('has a whole demo that runs from now, with mails that link to it', async () => {
    const [row] =
      await house.query(`SELECT seeded, running, anchor_domain, (SELECT count(*)::int FROM request) AS cases,
      clock_timestamp() - anchor_system < interval '5 minutes' AS fresh,
      (SELECT count(*)::int FROM caught_mail WHERE text_body LIKE '%://localhost:${house.port}/sager/%') AS linked
      FROM installation, domain_clock`);
    const anchor = new Date('2026-11-20T08:30:00Z');
    expect(row).toMatchObject({ seeded: 'demo-1', running: true, anchor_domain: anchor, fresh: true });
    expect(row).toMatchObject({ cases: expect.any(Number), linked: expect.any(Number) });
    const { cases, linked } = row as { cases: number; linked: number };
    expect([cases >= 40, linked > 1000]).toEqual([true, true]);
    expect(await halfDone(house)).toEqual({});
  });

  it('lets its people in', async () => {
    const [person] = await house.query<{ email: string }>(
      `SELECT email FROM account JOIN demo_person ON account_id = id ORDER BY sort LIMIT 1`,
    );
    const api = await house.api(person?.email ?? '', demoPassword);
    expect((await api.get('/requests')).status).toBe(200);
  });

  it('proves itself', async () => {
    await house.stop();
    expect(await house.command('verify')).toMatch(/0 (forskelle|afvigelser)/);
    await house.empty();
  });
});
