import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, domainTimeOf, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { QueueRootsQuery, QueueVerifier, RequestsModule } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { Client } from 'pg';
import { rootByWay } from '../domain/merkle-tree';
import { queueDayOf } from '../domain/queue-entry';
import { PublishQueueRoot } from './publish-queue-root';

const still = { keepRunning: false, drainJobs: false };

describe('the root of a day’s numbers', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  /** May do what the apps may not. */
  let owner: Client;
  const sent: RequestBuilder[] = [];
  const roots = () => app.get(QueueRootsQuery).list(app.get(Database), { limit: 10, offset: 0 });
  const proof = ({ caseId }: RequestBuilder) => app.get(QueueRootsQuery).proofOf(app.get(Database), caseId);
  const send = async (unit: string) => {
    sent.push(await (await RequestBuilder.at(app, scheme, { unit, provider: 'joblife' })).sent());
  };
  const differences = async () => {
    const found: string[] = [];
    const now = await domainTimeOf(app.get(Database));
    for await (const { day, problem } of new QueueVerifier().verify(app.get(Database), now))
      found.push(`${day} ${problem}`);
    return found;
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    owner = new Client({ connectionString: app.url });
    await owner.connect();
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    await send('sj-demo-akut');
    // 23.30 in Copenhagen is still that day; half an hour later is the next.
    await app.setTime('2026-11-20T22:30:00Z');
    await send('sj-demo-medicin');
    await app.setTime('2026-11-20T23:00:00Z');
    await send('sj-demo-akut');
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  it('is not there, nor is any proof, before the day has ended', async () => {
    expect(await roots()).toEqual({ items: [], total: 0 });
    expect(await Promise.all(sent.map(proof))).toEqual([null, null, null]);
  });

  it('is published by itself the night after, one a day with numbers', async () => {
    await app.get(ClockMover).moveTo(new Date('2026-11-24T08:00:00Z'), still);
    const { items, total } = await roots();
    expect(total).toBe(2);
    expect(items.map(({ day, entries, publishedAt }) => [day, entries, publishedAt.toISOString()])).toEqual([
      ['2026-11-21', 1, '2026-11-22T00:00:00.000Z'],
      ['2026-11-20', 2, '2026-11-21T00:00:00.000Z'],
    ]);
  });

  it('is reached from each request’s own entry, and names its number, instant and signed text', async () => {
    const { items } = await roots();
    for (const request of sent) {
      const found = await proof(request);
      const root = items.find(({ day }) => day === found?.day)?.root;
      expect(found?.root).toBe(root);
      expect(rootByWay(found?.leaf ?? '', found?.way ?? [])).toBe(root);
      const [row] = await app
        .get(Database)
        .query<{ number: number; hash: string; at: Date }>(
          'SELECT number, content_hash AS hash, completed_at AS at FROM request WHERE id = $1',
          [request.caseId],
        );
      expect(JSON.parse(found?.leaf ?? '')).toMatchObject({
        hash: row?.hash,
        number: row?.number,
        takenAt: row?.at.toISOString(),
      });
      expect(queueDayOf(row!.at)).toBe(found?.day);
    }
    expect(await differences()).toEqual([]);
  });

  it('is published once, and of a day without numbers never', async () => {
    const again = (day: string) =>
      app.uow.run(systemActor('test'), (tx) => app.get(PublishQueueRoot).execute(tx, day));
    expect([await again('2026-11-20'), await again('2026-11-23')]).toEqual([false, false]);
    expect((await roots()).total).toBe(2);
    const past = { limit: 10, offset: 10 };
    expect(await app.get(QueueRootsQuery).list(app.get(Database), past)).toEqual({ items: [], total: 2 });
  });

  it('lets no number into a published day, and no place change', async () => {
    const [first] = sent;
    const change = (sql: string) => owner.query(sql, [first?.caseId]);
    await expect(change('UPDATE request SET number = 99 WHERE id = $1')).rejects.toThrow('never changes');
    await expect(
      change(`UPDATE request SET completed_at = completed_at - interval '1 day' WHERE id = $1`),
    ).rejects.toThrow('never changes');
    await expect(change('UPDATE request SET number = NULL, round_id = NULL WHERE id = $1')).rejects.toThrow(
      'never changes',
    );
    const draft = await (
      await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).draft();
    await expect(
      owner.query(
        `UPDATE request SET number = 4, round_id = (SELECT round_id FROM request WHERE id = $1),
           completed_at = '2026-11-20T14:00:00Z', queue_hash = repeat('a', 64) WHERE id = '${draft.caseId}'`,
        [first?.caseId],
      ),
    ).rejects.toThrow('are published');
  });

  it('is found wrong by verify when a place was moved behind the guard', async () => {
    await owner.query('ALTER TABLE request DISABLE TRIGGER keep_queue_place');
    await owner.query(`UPDATE request SET queue_hash = repeat('b', 64) WHERE id = $1`, [sent[0]?.caseId]);
    expect(await differences()).toEqual(['2026-11-20 differs']);
  });

  it('is missed by verify when a past day has numbers and no root', async () => {
    await owner.query('ALTER TABLE queue_root DISABLE TRIGGER USER');
    await owner.query(`DELETE FROM queue_root WHERE day = '2026-11-21'`);
    expect(await differences()).toEqual(['2026-11-20 differs', '2026-11-21 missing']);
  });
});
