import { AuditModule, AuditTimeline, AuditVerifier, SealDay } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { type AuditRecord, Database, JobQueue, newId, refuse, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

describe('audit', () => {
  let app: TestApp;
  let db: Database;
  const actor = systemActor('test');
  const write = (...records: AuditRecord[]) =>
    app.uow.run(actor, async (tx) => records.forEach((record) => tx.audit(record)));
  const on = (stream: string, action = 'test.happened'): AuditRecord => ({ stream, action });
  const timeline = (stream: string) => app.get(AuditTimeline).ofStream(db, stream);
  const verify = () => app.get(AuditVerifier).verify(db);

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule]);
    db = app.get(Database);
    await app.setTime('2026-11-20T09:00:00Z');
  });
  afterAll(() => app.close());

  it('tells a stream back: who, in which capacity, from what to what, when in both times', async () => {
    const person = await app.uow.run(actor, (tx) => makePerson(tx, { name: 'Asta Prøve' }));
    const [stream, unitId] = [`case:${newId()}`, newId()];
    await app.uow.run(person.actor, async (tx) => {
      tx.audit({
        stream,
        action: 'requests.signed',
        from: 'draft',
        to: 'awaiting_signatures',
        as: { role: 'amr', side: 'employees', unitId },
        facts: { number: 12, whole: true, nothing: null },
        personal: { reason: 'Fordi "æøå"\nog 🙂' },
      });
    });
    await write(on(stream));
    const [first, second] = await timeline(stream);
    expect(first).toMatchObject({
      seq: 1,
      action: 'requests.signed',
      occurredAt: new Date('2026-11-20T09:00:00Z'),
      actor: { personId: person.personId, name: 'Asta Prøve', system: null },
      as: { role: 'amr', side: 'employees', unitId, providerId: null },
      from: 'draft',
      to: 'awaiting_signatures',
      facts: { number: 12, whole: true, nothing: null },
      personal: { reason: 'Fordi "æøå"\nog 🙂' },
    });
    expect(Math.abs((first?.recordedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(second).toMatchObject({
      seq: 2,
      actor: { personId: null, name: null, system: 'test' },
      personal: null,
    });
    expect(await verify()).toEqual([]);
  });

  it('chains several entries of one commit, and several streams, in the order they were collected', async () => {
    const [one, two] = [`case:${newId()}`, `frame:${newId()}`];
    await write(on(two, 'test.a'), on(one, 'test.b'), on(two, 'test.c'));
    expect((await timeline(two)).map(({ seq, action }) => `${seq} ${action}`)).toEqual([
      '1 test.a',
      '2 test.c',
    ]);
    expect(await timeline(one)).toHaveLength(1);
    expect(await verify()).toEqual([]);
  });

  it('leaves nothing behind a refusal', async () => {
    const stream = `case:${newId()}`;
    const work = app.uow.run(actor, async (tx) => {
      tx.audit(on(stream));
      refuse('platform.invalid');
    });
    await expect(work).rejects.toMatchObject({ refusal: { key: 'platform.invalid' } });
    expect(await timeline(stream)).toEqual([]);
    expect(await db.query('SELECT 1 FROM audit_head WHERE stream = $1', [stream])).toEqual([]);
  });

  it('lets writers of the same streams in opposite order through without a deadlock or a gap', async () => {
    // New streams each round: beginning them collides as well as going on with them.
    const rounds = Array.from({ length: 20 }, () => Array.from({ length: 6 }, () => `case:${newId()}`));
    let runs = 0;
    for (const streams of rounds) {
      const writers = [
        streams,
        streams.toReversed(),
        ['scheme', ...streams],
        [...streams.toReversed(), 'scheme'],
      ];
      const writing = writers.map((order) =>
        app.uow.run(actor, async (tx) => {
          runs += 1;
          order.forEach((stream) => tx.audit(on(stream)));
        }),
      );
      await Promise.all(writing);
    }
    // A deadlock would have made a unit of work run its closure again.
    expect(runs).toBe(80);
    for (const stream of rounds.flat().slice(0, 12)) {
      expect((await timeline(stream)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    }
    expect(await verify()).toEqual([]);
  });

  it('still proves an entry whose personal part has been erased', async () => {
    const stream = `case:${newId()}`;
    await write({ ...on(stream), personal: { name: 'Skal væk' } });
    const erased = await app.uow.run(actor, (tx) =>
      tx.query(
        `DELETE FROM audit_detail USING audit_entry WHERE entry_id = audit_entry.id AND stream = $1 RETURNING content`,
        [stream],
      ),
    );
    expect(erased).toEqual([{ content: '{"name":"Skal væk"}' }]);
    expect(await timeline(stream)).toMatchObject([{ seq: 1, personal: null }]);
    expect(await db.query(`SELECT 1 FROM audit_entry WHERE body LIKE '%Skal væk%'`)).toEqual([]);
    expect(await verify()).toEqual([]);
  });

  it('seals the streams that have moved, and only those', async () => {
    const seal = () => app.uow.run(actor, (tx) => app.get(SealDay).execute(tx));
    await seal();
    expect(await seal()).toBeNull();
    const stream = `case:${newId()}`;
    await write(on(stream), on('scheme'));
    const [one, two] = await Promise.all([seal(), seal()]);
    expect([one?.heads, two?.heads].sort()).toEqual([2, undefined]);
    await write(on(stream));
    await app.uow.run(actor, (tx) => tx.enqueue('audit.seal', {}));
    expect(await app.get(JobQueue).drain()).toBe(1);
    const heads = await db.query(
      `SELECT stream, seq::int FROM audit_root_head WHERE root_no = (SELECT max(no) FROM audit_root)`,
    );
    expect(heads).toEqual([{ stream, seq: 2 }]);
    expect(await verify()).toEqual([]);
  });
});
