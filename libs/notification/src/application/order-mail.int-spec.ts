import { CreatePerson } from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { CONFIG, newId, type Ports, refuse, systemActor } from '@samraad/platform';
import { CaughtMailQuery } from '../read/caught-mail.query';
import { MailProblemsQuery } from '../read/mail-problems.query';
import { MailStand, testMail } from '../testing/mail-stand';
import { MailDrain } from './mail-drain';
import { MailPreview } from './mail-preview';
import { OrderMail } from './order-mail';
import { ResendMail } from './resend-mail';
import { SeedMailDelivery } from './seed-mail-delivery';

const actor = systemActor('test');

describe('ordering mails', () => {
  let stand: MailStand;
  const count = async (sql: string) =>
    (await stand.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n;
  const idOf = async (key: string) =>
    (await stand.rows<{ id: string }>('SELECT id FROM mail_message WHERE key = $1', [key]))[0]?.id ?? '';
  const resend = (mailId: string) =>
    stand.app.uow.run(actor, (tx) => stand.app.get(ResendMail).execute(tx, { mailId }));

  beforeAll(async () => {
    stand = await MailStand.create();
  });
  afterAll(() => stand.close());

  it('leaves neither row nor job when the change is rolled back', async () => {
    const jobs = await count('pgboss.job');
    const change = stand.app.uow.run(actor, async (tx) => {
      await tx.mail(testMail, { title: 'x' }, { to: [stand.person.personId], key: 'rullet-tilbage' });
      refuse('platform.invalid');
    });
    await expect(change).rejects.toMatchObject({ refusal: { key: 'platform.invalid' } });
    expect(await count('mail_message')).toBe(0);
    expect(await count('pgboss.job')).toBe(jobs);
  });

  it('makes one mail of the same key twice, also in two transactions at once', async () => {
    const [jobs = 0] = [await count(`pgboss.job WHERE name = 'mail.deliver'`)];
    await Promise.all([stand.order('tvilling'), stand.order('tvilling'), stand.order('tvilling')]);
    await stand.order('tvilling', [stand.person.personId, stand.person.personId]);
    expect(await count(`mail_message WHERE key = 'tvilling'`)).toBe(1);
    expect(await count(`pgboss.job WHERE name = 'mail.deliver'`)).toBe(jobs + 1);
  });

  it('of an act goes to others, not to who did it', async () => {
    const other = await stand.app.uow.run(actor, (tx) => makePerson(tx, { name: 'Bo Lund' }));
    const by = {
      kind: 'person',
      personId: stand.person.personId,
      accountId: stand.person.accountId,
    } as const;
    const to = [stand.person.personId, other.personId];
    const order = (key: string, toOthers: boolean) =>
      stand.app.uow.run(by, (tx) => tx.mail({ ...testMail, toOthers }, { title: key }, { to, key }));
    await order('om-en-handling', true);
    await order('om-andet', false);
    const got = (key: string) =>
      stand.rows<{ id: string }>('SELECT person_id AS id FROM mail_message WHERE key = $1', [key]);
    expect(await got('om-en-handling')).toEqual([{ id: other.personId }]);
    expect(await got('om-andet')).toHaveLength(2);
  });

  it('that asks for something waits for the office hours, whoever’s act gave rise to it; one that tells leaves at once', async () => {
    const { personId, accountId } = stand.person;
    const by = { kind: 'person', personId, accountId } as const;
    const saturday = new Date('2026-11-21T10:00:00Z');
    const hours = { from: () => new Date('2026-11-23T07:00:00Z') };
    const ports = { officeHours: hours } as unknown as Ports;
    const order = new OrderMail(stand.app.get(CONFIG), ports, stand.app.get(SeedMailDelivery));
    const at = (asks: boolean) =>
      stand.app.uow.run(by, async (tx) => {
        const definition = { ...testMail, asks };
        const content = testMail.compose({ title: 'x' });
        const key = `beder-${asks}`;
        const there = Object.assign(Object.create(tx) as typeof tx, { now: () => Promise.resolve(saturday) });
        await order.order(there, [{ definition, content, order: { to: [personId], key } }]);
        const [row] = await tx.query<{ at: Date }>(
          'SELECT domain_at AS at FROM mail_message WHERE key = $1',
          [key],
        );
        return row?.at.toISOString();
      });
    expect(await at(false)).toBe('2026-11-21T10:00:00.000Z');
    expect(await at(true)).toBe('2026-11-23T07:00:00.000Z');
  });

  it('refuses a recipient who is not a person', async () => {
    await expect(stand.order('ingen', [newId()])).rejects.toThrow('not a person');
  });

  it('shows a human the mail of somebody without an active account, who may get it later', async () => {
    const personId = await stand.app.uow.run(actor, (tx) =>
      new CreatePerson().execute(tx, { name: 'Uden Konto' }),
    );
    await stand.order('uden-konto', [personId, stand.person.personId]);
    expect(await count(`mail_message WHERE key = 'uden-konto'`)).toBe(2);
    const { items, total } = await stand.app.get(MailProblemsQuery).list({ limit: 10, offset: 0 });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ personId, status: 'undeliverable', to: null, kind: testMail.key });
    await expect(resend(items[0]?.id ?? '')).rejects.toMatchObject({
      refusal: { key: 'notification.no-address' },
    });
    await stand.rows(
      `INSERT INTO account (id, person_id, email, password_hash, active) VALUES ($1, $2, 'ny@test.example', 'x', true)`,
      [newId(), personId],
    );
    await resend(items[0]?.id ?? '');
    await stand.serverUp();
    await stand.app.get(MailDrain).drain();
    expect(await stand.app.get(CaughtMailQuery).count({ to: 'NY@test.example' })).toBe(1);
    await stand.serverDown();
  });

  it('resends what failed with fresh tries and the same Message-ID, and nothing else', async () => {
    await stand.serverUp({ refuses: () => true });
    await stand.order('igen');
    await stand.app.get(MailDrain).drain();
    await stand.serverDown();
    const id = await idOf('igen');
    await stand.serverUp();
    await resend(id);
    await stand.app.get(MailDrain).drain();
    const [caught] = await stand.rows<{ message_id: string }>(
      `SELECT message_id FROM caught_mail WHERE subject LIKE '%igen'`,
    );
    expect(caught?.message_id).toContain(id);
    await expect(resend(id)).rejects.toMatchObject({
      refusal: { key: 'notification.not-failed', status: 409 },
    });
    await expect(resend(newId())).rejects.toMatchObject({ refusal: { status: 404 } });
    await stand.serverDown();
  });

  it('puts the mails of a demo’s past into the mailbox at their domain instant, with nothing to send', async () => {
    const jobs = await count('pgboss.job');
    await stand.app.setTime('2025-03-04T10:11:12.345Z');
    await stand.app.get(SeedMailDelivery).during(() => stand.order('fortid'));
    const { items } = await stand.app.get(CaughtMailQuery).list({ search: 'fortid', limit: 5, offset: 0 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ to: stand.person.email, at: new Date('2025-03-04T10:11:12.345Z') });
    expect(items[0]?.text).toContain('Bo Lund har åbnet fortid');
    expect(await stand.app.get(CaughtMailQuery).one(items[0]?.id ?? '')).toEqual(items[0]);
    expect(await count(`mail_message WHERE key = 'fortid' AND status = 'sent'`)).toBe(1);
    expect(await count('pgboss.job')).toBe(jobs);
    expect(stand.app.get(SeedMailDelivery).active).toBe(false);
  });

  it('shows every declared mail with its sample', () => {
    const preview = stand.app.get(MailPreview);
    expect(preview.render('notification-test.hello')?.html).toContain('Bo Lund har åbnet Ny sag');
    expect(preview.render('ukendt.mail')).toBeNull();
    expect(preview.all().map((mail) => mail.key)).toContain('notification-test.hello');
  });
});
