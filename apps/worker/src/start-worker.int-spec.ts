import { CreatePerson } from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule, startMailCatcher } from '@samraad/notification';
import { mailsOrdered, reservePort } from '@samraad/notification/testing';
import { Database, defineMail, Ports, type RunningApp, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp, testConfig } from '@samraad/platform/testing';
import { startWorker } from './start-worker';

const hello = defineMail({
  key: 'worker-test.hello',
  summary: 'En prøve',
  compose: () => ({ subject: 'Hej', heading: 'Bo Lund har hilst', paragraphs: ['Hils igen.'] }),
  sample: {},
});
const actor = systemActor('test');

describe('the worker process', () => {
  let sender: TestApp;
  let worker: RunningApp | undefined;
  let smtpPort: number;
  const start = () => startWorker(testConfig(sender.url, { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }));
  const order = (key: string) =>
    sender.uow.run(actor, async (tx) => {
      const { personId } = await makePerson(tx);
      await tx.mail(hello, {}, { to: [personId], key });
    });

  beforeAll(async () => {
    smtpPort = await reservePort();
    sender = await createTestApp([NotificationModule]);
    sender.get(Ports).bindAudit({ write: async () => undefined });
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });
  afterAll(() => sender.close());

  it('delivers what another process ordered, and finishes the mail in hand before it closes', async () => {
    let caught: (id: string) => void = () => undefined;
    const arrival = new Promise<string>((resolve) => (caught = resolve));
    const catcher = await startMailCatcher({ databaseUrl: sender.url, port: smtpPort, onCaught: caught });
    worker = await start();
    await order('besked');
    const messageId = await arrival;
    // The catcher has it and the worker has not yet heard so: closing now must still record it as sent.
    await worker.close();
    worker = undefined;
    const [mail] = await mailsOrdered(sender.get(Database), { kind: hello.key });
    expect(mail).toMatchObject({ status: 'sent', attempts: 1 });
    expect(messageId).toContain(mail?.id);
    await catcher.stop();
  });

  it('refuses a database that lacks a migration', async () => {
    const name = await sender.uow.run(actor, async (tx) => {
      await new CreatePerson().execute(tx, { name: 'En Person' });
      const [row] = await tx.query<{ name: string }>(
        'SELECT name FROM schema_version ORDER BY id DESC LIMIT 1',
      );
      return row?.name;
    });
    const { Client } = await import('pg');
    const owner = new Client({ connectionString: sender.url });
    await owner.connect();
    await owner.query('DELETE FROM schema_version WHERE name = $1', [name]);
    await expect(start()).rejects.toThrow('lacks 1 migration');
    await owner.query(`INSERT INTO schema_version (timestamp, name) VALUES (1, $1)`, [name]);
    await owner.end();
  });
});
