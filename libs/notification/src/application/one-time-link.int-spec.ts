import { defineMail, mailToken } from '@samraad/platform';
import { ForgetLinksJob } from '../jobs/forget-links.job';
import { MailStand } from '../testing/mail-stand';
import { DeliverMail } from './deliver-mail';
import { ResendMail } from './resend-mail';

const linkMail = defineMail<Record<never, never>>({
  key: 'notification-test.link',
  summary: 'En prøvemail med link',
  atOnce: true,
  compose: () => ({
    subject: 'Dit link',
    heading: 'Her er dit link',
    paragraphs: ['Brug det.'],
    action: { label: 'Åbn', path: `/link/${mailToken}` },
  }),
  sample: {},
});
const token = 'q'.repeat(43);

describe('a mail with a one-time link', () => {
  let stand: MailStand;
  const order = (key: string, until: Date, address?: string) =>
    stand.app.uow.run({ kind: 'system', name: 'test' }, (tx) =>
      tx.mail(linkMail, {}, { to: [stand.person.personId], key, address, secret: { token, until } }),
    );
  const row = async (key: string) => {
    const found = await stand.rows('SELECT * FROM mail_message WHERE key = $1', [key]);
    return found[0] as Record<string, unknown>;
  };
  const inAnHour = () => new Date(Date.now() + 3_600_000);
  const resend = async (key: string) => {
    const mailId = String((await row(key))['id']);
    return stand.app.uow.run(stand.person.actor, (tx) => stand.app.get(ResendMail).execute(tx, { mailId }));
  };

  beforeAll(async () => {
    stand = await MailStand.create();
  });
  afterAll(() => stand.close());
  afterEach(() => stand.serverDown());

  it('arrives with it, at the address it was ordered for, and its row never holds it among the words', async () => {
    await order('k1', inAnHour(), 'ny@test.example');
    const queued = await row('k1');
    expect(`${queued['text_body']}${queued['html_body']}`).not.toContain(token);
    await stand.serverUp();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(1);
    const [caught] = await stand.rows<{ text_body: string; html_body: string; to_address: string }>(
      'SELECT * FROM caught_mail',
    );
    expect(caught?.to_address).toBe('ny@test.example');
    expect([caught?.text_body, caught?.html_body]).toEqual([
      expect.stringContaining(`/link/${token}`),
      expect.stringContaining(`/link/${token}`),
    ]);
    const sent = await row('k1');
    expect(sent).toMatchObject({ status: 'sent', secret_token: null });
    expect(JSON.stringify(sent)).not.toContain(token);
  });

  it('is not sent when its link has expired: a human is told, and can’t send it again', async () => {
    await order('k2', new Date(Date.now() - 1000));
    await stand.serverUp();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(0);
    expect(await row('k2')).toMatchObject({ status: 'failed', last_error: 'ELINKEXPIRED' });
    await expect(resend('k2')).rejects.toMatchObject({ refusal: { key: 'notification.link-expired' } });
    await stand.app.get(ForgetLinksJob).run();
    expect(await row('k2')).toMatchObject({ secret_token: null });
    await expect(resend('k2')).rejects.toMatchObject({ refusal: { key: 'notification.link-expired' } });
  });

  it('that was refused is sent again to the same address while its link can be used', async () => {
    await order('k3', inAnHour(), 'fejl@test.example');
    await stand.serverUp({ refuses: () => true });
    await stand.app.get(DeliverMail).sweep();
    await stand.serverDown();
    await stand.app.get(ForgetLinksJob).run();
    expect(await row('k3')).toMatchObject({ status: 'failed', secret_token: token });
    await resend('k3');
    await stand.serverUp();
    expect(await stand.app.get(DeliverMail).sweep()).toBe(1);
    expect(await row('k3')).toMatchObject({
      status: 'sent',
      to_address: 'fejl@test.example',
      secret_token: null,
    });
  });
});
