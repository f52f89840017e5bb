import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { makeSureOfImage } from '../seed/support/image-database';
import { eventually, eventuallyHolds } from '../support/eventually';
import { halfDone } from './support/half-done';
import { House } from './support/house';
import { HouseDatabase } from './support/house-database';
import { stubborn } from './support/stubborn';

jest.setTimeout(240_000);

const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make));

/** One house, started once; its tests kill one part after the other and build on what stands. */
describe('kill -9 of a part of the running house', () => {
  let house: House;
  const countOf = async (table: string) =>
    Number((await house.query<{ count: string }>(`SELECT count(*) FROM ${table}`))[0]?.count);
  const withDatabase = async <T>(work: (database: HouseDatabase) => Promise<T>): Promise<T> => {
    const database = await HouseDatabase.attach(house.databaseUrl);
    return work(database).finally(() => database.close());
  };
  const mailsOf = (caseIds: readonly string[]) =>
    house.query<{ id: string; status: string; caught: number }>(
      `SELECT m.id, m.status, (SELECT count(*)::int FROM caught_mail c WHERE c.message_id = m.message_id) AS caught
       FROM mail_message m WHERE m.case_id = ANY($1)`,
      [caseIds],
    );

  beforeAll(async () => {
    await makeSureOfImage();
    house = await House.build();
  });
  afterAll(() => house.tearDown());

  it('SIGTERM, before it is ready, breaks the preparation off', async () => {
    house.begin();
    await house.launcher.said('Databasen gøres klar …');
    await house.stop();
    expect(await house.launcher.ended).toMatchObject({ code: 0, stdout: '' });
    expect(house.launcher.stderr).not.toContain('mislykkedes');
    await house.empty(5_000);
  });

  it('is up', async () => {
    await house.start();
    expect(await halfDone(house)).toEqual({});
  });

  it('worker: what was ordered meanwhile is delivered, each mail once', async () => {
    const cases = await withDatabase((database) => times(4, () => database.filled()));
    const ids = cases.map(({ caseId }) => caseId);
    const ask = async ({ caseId, people: { manager } }: RequestBuilder) => {
      const api = await house.api(manager.email);
      const { version } = (await api.get(`/requests/${caseId}`)).body;
      const { status } = await api.post(`/requests/${caseId}/signature-requests`, { version });
      expect(status).toBe(200);
    };
    house.killNow('worker');
    await Promise.all(cases.map(ask));
    // Again, with the first of them just delivered and the rest in hand.
    await eventually('the first mail', async () => (await mailsOf(ids)).some(({ caught }) => caught > 0));
    house.killNow('worker');
    await eventuallyHolds('every mail', async () => {
      const mails = await mailsOf(ids);
      // To the other side of each; who asks is not written to of their own asking.
      expect(mails.length).toBeGreaterThanOrEqual(cases.length);
      expect(mails.filter(({ status, caught }) => status !== 'sent' || caught !== 1)).toEqual([]);
    });
    await house.launcher.said('Baggrundsarbejderen kører igen.');
  });

  it('portal, amid parallel calls: each, called again with its key, has happened once', async () => {
    const requests = await withDatabase((database) => times(6, () => database.nearlyComplete()));
    const before = await countOf('request');
    const calls = await Promise.all(
      requests.flatMap(({ caseId, hash, people: { representative, manager, unitId } }) => [
        callOf(representative.email, `/requests/${caseId}/signatures`, { hash }),
        callOf(manager.email, '/requests', { unitId }),
      ]),
    );
    const first = calls.map((call) => call().catch(() => undefined));
    await Promise.race(first);
    house.killNow('portal');
    const answered = await Promise.all(first);
    const again = await Promise.all(calls.map((call) => stubborn(call)));
    expect(again.map(({ status }) => status)).toEqual(calls.map((_, index) => (index % 2 === 0 ? 200 : 201)));
    for (const [index, answer] of answered.entries())
      if (answer) expect(again[index]?.body['id']).toBe(answer.body['id']);
    expect(await countOf('request')).toBe(before + requests.length);
    const numbered = await house.query('SELECT FROM request WHERE number IS NOT NULL AND id = ANY($1)', [
      requests.map(({ caseId }) => caseId),
    ]);
    expect(numbered).toHaveLength(requests.length);
    expect(await halfDone(house)).toEqual({});
  });

  it('postgres: the launcher starts it again, and everything goes on where it was', async () => {
    const before = await countOf('request');
    const [request] = await withDatabase((database) => times(1, () => database.nearlyComplete()));
    const { caseId, hash, people } = request!;
    const call = await callOf(people.representative.email, `/requests/${caseId}/signatures`, { hash });
    const killed = house.killNow('postgres');
    expect((await stubborn(call)).status).toBe(200);
    await house.launcher.said('Databasen stoppede uventet og startes igen.');
    expect(await countOf('request')).toBe(before + 1);
    await eventuallyHolds('its mails', async () => {
      expect((await mailsOf([caseId])).filter(({ caught }) => caught !== 1)).toEqual([]);
    });
    expect(house.processes().map(({ pid }) => pid)).not.toContain(killed);
    expect(await halfDone(house)).toEqual({});
    // What broke is told, not the connection that broke with its password.
    const { password } = new URL(house.databaseUrl);
    for (const name of ['portal', 'worker']) {
      const log = readFileSync(join(house.dataDir, 'logs', `${name}.log`), 'utf8');
      expect(log.includes(password) || log.includes('connectionParameters')).toBe(false);
    }
  });

  it('SIGTERM drains: nothing is left behind, and it starts again', async () => {
    await house.stop();
    await expect(house.launcher.ended).resolves.toMatchObject({ code: 0 });
    expect(house.launcher.stderr).toContain('Samråd er lukket. Data er gemt.');
    await house.empty(5_000);
    await house.start();
    await house.stop();
    await house.empty(5_000);
  });

  it('and after all that verify finds nothing', async () => {
    expect(await house.command('verify')).toMatch(/0 (forskelle|afvigelser)/);
    await house.empty();
  });

  /** A POST with a key of its own, ready to be sent any number of times. */
  async function callOf(email: string, path: string, body: object) {
    const api = await house.api(email);
    const key = { 'Idempotency-Key': newId() };
    return () => api.post(path, body, key);
  }
});
