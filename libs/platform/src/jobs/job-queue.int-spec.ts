import { systemActor } from '../audit/audit-port';
import { createTestApp, type TestApp } from '../testing';
import { JobQueue } from './job-queue';
import type { QueueName } from './queues';

const actor = systemActor('test');
const jobs = 25;

/** What a queue's handler was called with; resolves `done` at the last of so many. */
function counting(app: TestApp, queue: QueueName, awaited: number) {
  const seen: string[] = [];
  const done = new Promise<void>((resolve) => {
    app.get(JobQueue).handle(queue, async ({ no = 'wake-up' }) => {
      seen.push(no);
      if (seen.length === awaited) resolve();
    });
  });
  return { seen, done };
}

describe('the queue of a worker that starts', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await createTestApp([], { discardPorts: true });
  });
  afterEach(() => app.close());

  it('works off at once what was sent while nobody worked, one after the other', async () => {
    const { seen, done } = counting(app, 'audit.seal', jobs);
    for (let no = 0; no < jobs; no += 1)
      await app.uow.run(actor, (tx) => tx.enqueue('audit.seal', { no: String(no) }));
    await app.get(JobQueue).work();
    await done;
    expect(seen).toEqual(Array.from({ length: jobs }, (_, no) => String(no)));
  });

  it('works off several jobs of one transaction', async () => {
    const { seen, done } = counting(app, 'audit.seal', jobs);
    await app.get(JobQueue).work();
    await app.uow.run(actor, async (tx) => {
      for (let no = 0; no < jobs; no += 1) await tx.enqueue('audit.seal', { no: String(no) });
    });
    await done;
    expect(seen).toHaveLength(jobs);
  });

  it.each(['mail.deliver', 'due-work.sweep'] as const)(
    'is woken for %s, whatever was lost',
    async (queue) => {
      const { seen, done } = counting(app, queue, 1);
      await app.get(JobQueue).work();
      await done;
      expect(seen).toEqual(['wake-up']);
    },
  );

  it('takes many wake-ups as one, in work and drained', async () => {
    let takes = 0;
    const woken = Promise.withResolvers<void>();
    app.get(JobQueue).handleWakeUps('mail.deliver', async () => {
      takes += 1;
      woken.resolve();
    });
    const wake = () =>
      app.uow.run(actor, async (tx) => {
        for (let no = 0; no < jobs; no += 1) await tx.enqueue('mail.deliver', {});
      });
    await wake();
    expect(await app.get(JobQueue).drain()).toBe(jobs);
    expect(takes).toBe(1);
    await wake();
    await app.get(JobQueue).work();
    await woken.promise;
    expect(takes).toBe(2);
  });

  it('does nothing that was rolled back', async () => {
    const { seen, done } = counting(app, 'audit.seal', 1);
    const failing = app.uow.run(actor, async (tx) => {
      await tx.enqueue('audit.seal', { no: 'never' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await app.get(JobQueue).work();
    await app.uow.run(actor, (tx) => tx.enqueue('audit.seal', { no: 'after it' }));
    await done;
    expect(seen).toEqual(['after it']);
  });
});
