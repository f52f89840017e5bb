import { makePerson } from '@samraad/identity/testing';
import { NotificationModule, startMailCatcher } from '@samraad/notification';
import { reservePort } from '@samraad/notification/testing';
import { Database, defineMail, Ports, systemActor } from '@samraad/platform';
import { createTestApp, testConfig } from '@samraad/platform/testing';
import { startWorker } from './start-worker';

const hello = defineMail({
  key: 'worker-test.rate',
  summary: 'En prøve',
  compose: () => ({ subject: 'Hej', heading: 'Bo Lund har hilst', paragraphs: ['Hils igen.'] }),
  sample: {},
});
const actor = systemActor('test');
const mails = 1000;

/** Told, not judged: a test is not a stopwatch. */
const tell = (line: string) => process.stderr.write(`${line}\n`);

describe('a thousand mails that wait', () => {
  it('arrive, each once', async () => {
    const smtpPort = await reservePort();
    const sender = await createTestApp([NotificationModule]);
    sender.get(Ports).bindAudit({ write: async () => undefined });
    await sender.uow.run(actor, async (tx) => {
      for (let no = 0; no < mails; no += 1) {
        const { personId } = await makePerson(tx);
        await tx.mail(hello, {}, { to: [personId], key: `besked-${no}` });
      }
    });
    let arrived = 0;
    const start = performance.now();
    const all = Promise.withResolvers<void>();
    const onCaught = () => {
      arrived += 1;
      if (arrived === mails) all.resolve();
    };
    const catcher = await startMailCatcher({ databaseUrl: sender.url, port: smtpPort, onCaught });
    const worker = await startWorker(testConfig(sender.url, { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }));
    await all.promise;
    const seconds = (performance.now() - start) / 1000;
    await worker.close();
    const db = sender.get(Database);
    const [kept] = await db.query(`SELECT (SELECT count(*)::int FROM caught_mail) AS caught,
      (SELECT count(*)::int FROM mail_message WHERE status = 'sent' AND attempts = 1) AS sent`);
    expect(kept).toEqual({ caught: mails, sent: mails });
    expect(arrived).toBe(mails);
    tell(`${mails} mails in ${seconds.toFixed(1)} s: ${(mails / seconds).toFixed(0)} a second`);
    await catcher.stop();
    await sender.close();
  }, 600_000);
});
