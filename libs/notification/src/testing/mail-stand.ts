import { defineMail, Ports, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { type MailCatcher, type MailCatcherOptions, startMailCatcher } from '../catcher/start-mail-catcher';
import { NotificationModule } from '../notification.module';
import { reservePort } from './reserve-port';

export const testMail = defineMail<{ title: string }>({
  key: 'notification-test.hello',
  summary: 'En prøvemail',
  compose: ({ title }) => ({
    subject: `Æblegrød og ${title}`,
    heading: `Bo Lund har åbnet ${title}`,
    paragraphs: ['Læs den, og skriv under.'],
    action: { label: 'Åbn', path: '/sager/1' },
  }),
  sample: { title: 'Ny sag' },
});

const actor = systemActor('test');

/** An app with mail whose SMTP server is started and stopped by the test, on one port. */
export class MailStand {
  private catcher?: MailCatcher;

  private constructor(
    readonly app: TestApp,
    private readonly port: number,
    readonly person: MadePerson,
  ) {}

  static async create(env: Record<string, string> = {}): Promise<MailStand> {
    const port = await reservePort();
    const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, ...env };
    const app = await createTestApp([NotificationModule], { env: settings });
    app.get(Ports).bindAudit({ write: async () => undefined });
    const person = await app.uow.run(actor, (tx) => makePerson(tx, { name: 'Anne Holm' }));
    return new MailStand(app, port, person);
  }

  async serverUp(options: Partial<MailCatcherOptions> = {}): Promise<void> {
    this.catcher = await startMailCatcher({ databaseUrl: this.app.url, port: this.port, ...options });
  }

  async serverDown(): Promise<void> {
    await this.catcher?.stop();
    this.catcher = undefined;
  }

  order(key: string, to = [this.person.personId]): Promise<void> {
    return this.app.uow.run(actor, (tx) => tx.mail(testMail, { title: key }, { to, key }));
  }

  /** Somebody else to write to. */
  async another(): Promise<string> {
    return (await this.app.uow.run(actor, (tx) => makePerson(tx))).personId;
  }

  rows<R = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<R[]> {
    return this.app.uow.run(actor, (tx) => tx.query<R>(sql, params));
  }

  /** System time can't be moved; what waits for a later try is made to have waited. */
  async letBackOffPass(): Promise<void> {
    await this.rows(`UPDATE mail_message SET next_attempt_at = clock_timestamp() WHERE status = 'queued'`);
  }

  async close(): Promise<void> {
    await this.serverDown();
    await this.app.close();
  }
}
