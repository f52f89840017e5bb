import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  DomainClock,
  DueWorkHandlers,
  ClockMover,
  JobQueue,
  once,
  Refused,
  refuse,
  systemActor,
} from '@samraad/platform';

describe('unit of work', () => {
  let app: TestApp;
  const actor = systemActor('test');
  const key = { principal: 'p', route: 'r', key: 'k', body: { a: 1 } };
  const waiting = async () =>
    (
      await app.uow.run(actor, (tx) => tx.query<{ n: number }>('SELECT count(*)::int AS n FROM pgboss.job'))
    )[0]?.n;

  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
  });
  afterAll(() => app.close());

  it('runs READ COMMITTED, whatever the database’s default', async () => {
    const rows = await app.uow.run(actor, (tx) => tx.query('SHOW transaction_isolation'));
    expect(rows).toEqual([{ transaction_isolation: 'read committed' }]);
  });

  it('rolls job, due work and row back together', async () => {
    const before = await waiting();
    const work = app.uow.run(actor, async (tx) => {
      await tx.enqueue('due-work.sweep', {});
      await tx.schedule({ kind: 'test.x', key: 'x', dueAt: new Date(), data: {} });
      refuse('platform.invalid');
    });
    await expect(work).rejects.toBeInstanceOf(Refused);
    expect(await waiting()).toBe(before);
    expect(await app.uow.run(actor, (tx) => tx.query('SELECT 1 FROM due_work'))).toHaveLength(0);
  });

  it('keeps a sent job with the commit and drains it in-process', async () => {
    await app.uow.run(actor, (tx) => tx.enqueue('due-work.sweep', {}));
    expect(await app.get(JobQueue).drain()).toBe(1);
  });

  it('answers a twin with the first one’s result, and another body with a refusal', async () => {
    let runs = 0;
    const call = (body: unknown) =>
      app.uow.run(actor, (tx) => once(tx, { ...key, body }, async () => ({ runs: (runs += 1) })));
    const [first, second] = await Promise.all([call({ a: 1 }), call({ a: 1 })]);
    expect(first).toEqual({ runs: 1 });
    expect(second).toEqual({ runs: 1 });
    await expect(call({ a: 2 })).rejects.toMatchObject({ refusal: { key: 'platform.key-reused' } });
  });

  it('knows a body by any number in it', async () => {
    const call = (body: unknown) =>
      app.uow.run(actor, (tx) => once(tx, { ...key, key: 'number', body }, async () => ({ done: true })));
    const odd = { a: 1.5, b: 1e21 };
    expect(await call(odd)).toEqual({ done: true });
    expect(await call(odd)).toEqual({ done: true });
    await expect(call({ ...odd, a: 1.25 })).rejects.toMatchObject({
      refusal: { key: 'platform.key-reused' },
    });
  });

  it('visits each due instant on the way when the clock moves', async () => {
    await app.setTime('2026-01-01T00:00:00Z');
    const seen: string[] = [];
    app.get(DueWorkHandlers).register({
      kind: 'test.chain',
      handle: async (tx, work) => {
        seen.push(`${work.key} ${(await tx.now()).toISOString()}`);
        if (work.key === 'first') {
          await tx.schedule({
            kind: 'test.chain',
            key: 'second',
            dueAt: new Date('2026-01-05T10:00:00Z'),
            data: {},
          });
        }
        return 'done';
      },
    });
    await app.uow.run(actor, (tx) =>
      tx.schedule({ kind: 'test.chain', key: 'first', dueAt: new Date('2026-01-03T10:00:00Z'), data: {} }),
    );
    const mover = app.get(ClockMover);
    await mover.moveTo(new Date('2026-02-01T00:00:00Z'), { keepRunning: false, drainJobs: true });
    expect(seen).toEqual(['first 2026-01-03T10:00:00.000Z', 'second 2026-01-05T10:00:00.000Z']);
    expect((await app.get(DomainClock).now()).toISOString()).toBe('2026-02-01T00:00:00.000Z');
    const back = mover.moveTo(new Date('2026-01-31T00:00:00Z'), { keepRunning: false, drainJobs: true });
    await expect(back).rejects.toMatchObject({ refusal: { status: 409 } });
  });

  it('ends work whose handler took it back itself, and does it once', async () => {
    let runs = 0;
    app.get(DueWorkHandlers).register({
      kind: 'test.takes-back',
      handle: async (tx, work) => {
        runs += 1;
        await tx.unschedule(work.key);
        return 'done';
      },
    });
    const dueAt = new Date('2026-02-02T10:00:00Z');
    await app.uow.run(actor, (tx) => tx.schedule({ kind: 'test.takes-back', key: 'own', dueAt, data: {} }));
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-02-03T00:00:00Z'), { keepRunning: false, drainJobs: false });
    expect(runs).toBe(1);
  });
});
