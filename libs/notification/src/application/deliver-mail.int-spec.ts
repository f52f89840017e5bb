import { ClockMover, JobQueue, Ports } from '@samraad/platform';
import { CaughtMailQuery } from '../read/caught-mail.query';
import { mailsOrdered } from '../testing/mails-ordered';
import { MailStand, testMail } from '../testing/mail-stand';
import { maxAttempts } from '../domain/delivery-outcome';
import { DeliverMail } from './deliver-mail';
import { MailDrain } from './mail-drain';

describe('delivery of mails over SMTP', () => {
  let stand: MailStand;
  const status = async (key: string) =>
    (
      await stand.rows<{
        id: string;
        status: string;
        attempts: number;
        last_error: string;
        message_id: string;
      }>('SELECT * FROM mail_message WHERE key = $1', [key])
    )[0];
  const caught = (key: string) =>
    stand.app
      .get(CaughtMailQuery)
      .list({ search: key, limit: 10, offset: 0 })
      .then(({ items }) => items);
  const deliveries = async (key: string) =>
    (
      await stand.rows<{ outcome: string }>(
        `SELECT outcome FROM mail_delivery JOIN mail_message ON mail_message.id = mail_id WHERE key = $1 ORDER BY mail_delivery.id`,
        [key],
      )
    ).map((row) => row.outcome);

  beforeAll(async () => {
    stand = await MailStand.create();
    await stand.app.setTime('2026-11-20T09:00:00Z');
  });
  afterEach(() => stand.serverDown());
  afterAll(() => stand.close());

  it('is done by the job of the order, dated in domain time, with both parts', async () => {
    await stand.serverUp();
    await stand.order('besked-en');
    expect(await caught('besked-en')).toHaveLength(0);
    await stand.app.get(JobQueue).drain();
    const [mail] = await caught('besked-en');
    expect(mail).toMatchObject({
      to: stand.person.email,
      from: 'samraad@samraad.example',
      subject: 'Æblegrød og besked-en',
      at: new Date('2026-11-20T09:00:00Z'),
    });
    expect(mail?.text).toContain('Bo Lund har åbnet besked-en');
    expect(mail?.html).toContain('<h1');
    const [{ raw } = { raw: '' }] = await stand.rows<{ raw: string }>('SELECT raw FROM caught_mail');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(await status('besked-en')).toMatchObject({ status: 'sent', attempts: 1, last_error: null });
  });

  it('waits while the server is down, and sends once when it is up again, with the same Message-ID', async () => {
    await stand.order('senere');
    await stand.app.get(JobQueue).drain();
    const before = await status('senere');
    expect(before).toMatchObject({ status: 'queued', attempts: 1, last_error: 'ESOCKET' });
    await stand.serverUp();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(0);
    await stand.letBackOffPass();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(1);
    expect(await stand.app.get(DeliverMail).sweep()).toBe(0);
    expect(await caught('senere')).toHaveLength(1);
    const [row] = await stand.rows<{ message_id: string }>(
      `SELECT message_id FROM caught_mail WHERE subject LIKE '%senere'`,
    );
    expect(row?.message_id).toBe(before?.message_id);
    expect(before?.message_id).toBe(`<${before?.id}@samraad.example>`);
    expect(await deliveries('senere')).toEqual(['deferred', 'accepted']);
  });

  it('tries only one mail of many while no server answers', async () => {
    for (const key of ['kø-1', 'kø-2', 'kø-3']) await stand.order(key);
    expect(await stand.app.get(DeliverMail).sweep()).toBe(0);
    const tried = (await mailsOrdered(await database(), {})).filter(
      (mail) => mail.key.startsWith('kø') && mail.attempts > 0,
    );
    expect(tried).toHaveLength(1);
    await stand.serverUp();
    await stand.letBackOffPass();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(3);
  });

  it('is given to a human after the last try', async () => {
    await stand.order('opgivet');
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      await stand.letBackOffPass();
      await stand.app.get(DeliverMail).sweep();
    }
    expect(await status('opgivet')).toMatchObject({
      status: 'failed',
      attempts: maxAttempts,
      last_error: 'ESOCKET',
    });
    expect((await deliveries('opgivet')).at(-1)).toBe('gave-up');
  });

  it('fails at once when the recipient is refused for good, and says so with a code only', async () => {
    await stand.serverUp({ refuses: () => true });
    await stand.order('afvist');
    await stand.app.get(MailDrain).drain();
    expect(await status('afvist')).toMatchObject({ status: 'failed', attempts: 1, last_error: 'EENVELOPE' });
    expect(await stand.rows(`SELECT smtp_code, error FROM mail_delivery WHERE outcome = 'rejected'`)).toEqual(
      [{ smtp_code: 550, error: 'EENVELOPE' }],
    );
  });

  it('sends once when two senders are at it at the same time', async () => {
    const arrivals: string[] = [];
    await stand.serverUp({ onCaught: (messageId) => arrivals.push(messageId) });
    for (const key of ['par-1', 'par-2', 'par-3', 'par-4']) await stand.order(key);
    const [deliver, drain] = [stand.app.get(DeliverMail), stand.app.get(MailDrain)];
    const id = (await status('par-1'))?.id ?? '';
    await Promise.all([deliver.deliver(id), deliver.deliver(id), deliver.sweep(), drain.drain()]);
    await drain.drain();
    expect(arrivals).toHaveLength(4);
    expect(new Set(arrivals).size).toBe(4);
    expect(await deliveries('par-1')).toEqual(['accepted']);
  });

  it('lets nobody be drained while a mail is on its way elsewhere', async () => {
    const events: string[] = [];
    await stand.serverUp({ onCaught: () => events.push('caught') });
    await stand.order('undervejs');
    const id = (await status('undervejs'))?.id ?? '';
    const sending = stand.app.get(DeliverMail).deliver(id);
    await stand.app.get(MailDrain).drain();
    expect(events).toEqual(['caught']);
    expect(await status('undervejs')).toMatchObject({ status: 'sent' });
    await sending;
  });

  it('after a death between the server’s yes and the commit sends again, and the mailbox shows one', async () => {
    const arrivals: string[] = [];
    await stand.serverUp({ onCaught: (messageId) => arrivals.push(messageId) });
    await stand.order('genopstået');
    await stand.app.get(MailDrain).drain();
    // The state such a death leaves: the catcher has the mail, the row is as before.
    await stand.rows(
      `UPDATE mail_message SET status = 'queued', attempts = 0, delivered_at = NULL, next_attempt_at = clock_timestamp() WHERE key = 'genopstået'`,
    );
    await stand.app.get(MailDrain).drain();
    expect(arrivals).toHaveLength(2);
    expect(new Set(arrivals).size).toBe(1);
    expect(await caught('genopstået')).toHaveLength(1);
  });

  const database = async () => ({
    query: <R>(sql: string, params: readonly unknown[] = []) => stand.rows<R>(sql, [...params]),
  });

  it('of the night leaves in the morning when nobody’s act gave rise to it, and at once when somebody’s did', async () => {
    const morning = new Date('2026-11-23T07:00:00Z');
    stand.app.get(Ports).bindOfficeHours({ from: (instant) => (instant < morning ? morning : instant) });
    await stand.serverUp();
    await stand.app.setTime('2026-11-21T23:00:00Z');
    await stand.order('ved-midnat');
    const by = {
      kind: 'person',
      personId: stand.person.personId,
      accountId: stand.person.accountId,
    } as const;
    const order = { to: [stand.person.personId], key: 'fra-et-menneske' };
    await stand.app.uow.run(by, (tx) => tx.mail(testMail, { title: order.key }, order));
    await stand.app.get(MailDrain).drain();
    expect([await caught('ved-midnat'), await caught('fra-et-menneske')]).toMatchObject([
      [],
      [{ at: new Date('2026-11-21T23:00:00Z') }],
    ]);
    await stand.app
      .get(ClockMover)
      .moveTo(new Date('2026-11-23T09:00:00Z'), { keepRunning: false, drainJobs: false });
    await stand.app.get(MailDrain).drain();
    expect(await caught('ved-midnat')).toMatchObject([{ at: morning }]);
    stand.app.get(Ports).bindOfficeHours({ from: (instant) => instant });
  });
});
