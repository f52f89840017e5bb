import { systemActor } from '../audit/audit-port';
import { Database } from '../database/database';
import { createTestApp, type TestApp } from '../testing';
import { ClockMover } from '../time/clock-mover';
import { DomainClock } from '../time/domain-clock';
import { DueWorkHandlers } from './due-work';
import { DueWorkSweeper } from './due-work.sweeper';

const actor = systemActor('test');
const pieces = 12;
const start = new Date('2026-03-02T08:00:00Z');
const hourLater = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

describe('the sweep of due work', () => {
  let app: TestApp;
  const handled: string[] = [];
  let during: () => Promise<void> | void;
  beforeEach(async () => {
    app = await createTestApp([], { discardPorts: true });
    await app.setTime(start);
    handled.length = 0;
    during = () => undefined;
    app.get(DueWorkHandlers).register({
      kind: 'test.piece',
      handle: async (tx, { key }) => {
        handled.push(key);
        tx.wake('mail.deliver');
        await during();
        return 'done';
      },
    });
  });
  afterEach(() => app.close());

  /** One piece an hour, the first at the start. */
  const order = (count: number) =>
    app.uow.run(actor, async (tx) => {
      for (let no = 0; no < count; no += 1)
        await tx.schedule({ kind: 'test.piece', key: `piece ${no}`, dueAt: hourLater(no), data: {} });
    });
  const inOrder = Array.from({ length: pieces }, (_, no) => `piece ${no}`);
  const jobs = async () =>
    (await app.get(Database).query(`SELECT FROM pgboss.job WHERE name = 'mail.deliver'`)).length;

  it('of two at once does each piece once, in order, and none in vain', async () => {
    await order(pieces);
    const sweep = () => app.get(DueWorkSweeper).sweep(hourLater(pieces));
    const counts = await Promise.all([sweep(), sweep(), sweep()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(pieces);
    expect([...new Set(handled)]).toEqual(inOrder);
    // A sweeper that had read the piece just before it was done may begin it; one that has to wait never does.
    expect(handled.length).toBeLessThanOrEqual(pieces + 2);
  });

  it('does pieces of one instant together where their kind allows it, and each by itself when that fails', async () => {
    const takes: string[][] = [];
    app.get(DueWorkHandlers).register({
      kind: 'test.together',
      handle: async (_tx, { key }) => {
        takes.push([key]);
        if (key === 'b') throw new Error('b fails');
        return 'done';
      },
      handleTogether: async (_tx, works) => {
        takes.push(works.map(({ key }) => key));
        if (works.some(({ key }) => key === 'b')) throw new Error('b fails');
      },
    });
    const schedule = (kind: string, keys: readonly string[], hours: number) =>
      app.uow.run(actor, async (tx) => {
        for (const key of keys) await tx.schedule({ kind, key, dueAt: hourLater(hours), data: {} });
      });
    await schedule('test.together', ['a', 'b', 'c'], 0);
    await schedule('test.together', ['d', 'e'], 1);
    await schedule('test.piece', ['between'], 1);
    await schedule('test.together', ['f'], 1);
    expect(await app.get(DueWorkSweeper).sweep(hourLater(2))).toBe(6);
    expect(takes).toEqual([['a', 'b', 'c'], ['a'], ['b', 'c'], ['b'], ['c'], ['d', 'e'], ['f']]);
    expect(handled).toEqual(['between']);
    const open = await app.get(Database).query('SELECT key, failures FROM due_work WHERE done_at IS NULL');
    expect(open).toEqual([{ key: 'b', failures: 1 }]);
  });

  it('wakes a queue once for many pieces, and a unit of work of its own once', async () => {
    await order(pieces);
    await app.get(DueWorkSweeper).sweep(hourLater(pieces));
    expect(await jobs()).toBe(1);
    await app.uow.run(actor, async (tx) => {
      tx.wake('mail.deliver');
      tx.wake('mail.deliver');
    });
    expect(await jobs()).toBe(2);
    const undone = app.uow.run(actor, async (tx) => {
      tx.wake('mail.deliver');
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    expect(await jobs()).toBe(2);
  });

  it('ends with the piece in hand when the process does, and the clock stays there', async () => {
    await order(pieces);
    during = () => {
      if (handled.length === 3) app.get(DueWorkSweeper).onModuleDestroy();
    };
    const to = { keepRunning: false, drainJobs: false };
    const reached = await app.get(ClockMover).moveTo(hourLater(pieces), to);
    expect(handled).toEqual(inOrder.slice(0, 3));
    expect(reached).toEqual(hourLater(2));
    expect(await app.get(DomainClock).now()).toEqual(hourLater(2));
  });
});
