import { IdentityModule, InvitePerson, type IssuedLink, OneTimeLinks } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { isRefusal, type MailOrder, Ports, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import type { LinkPurpose } from '../domain/one-time-link.rules';
import { HousekeepingJob } from '../jobs/housekeeping.job';
import { ChoosePassword } from './choose-password';
import { CheckPassword } from './check-password';
import { IssueToken } from './issue-token';
import { TokenReader } from './token.reader';

interface Mailed extends MailOrder {
  readonly kind: string;
  readonly words: string;
}
const good = 'lampe-regnvejr-tromme-ost';

describe('one-time links', () => {
  let app: TestApp;
  let mette: MadePerson;
  const mailed: Mailed[] = [];
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const sql = (text: string, params: unknown[] = []) => run((tx) => tx.query(text, params));
  const links = () => app.get(OneTimeLinks);
  const issue = (purpose: LinkPurpose, person = mette): Promise<IssuedLink> =>
    run((tx) => links().issue(tx, { purpose, accountId: person.accountId, email: person.email }));
  const use = (token: string) => run((tx) => links().redeem(tx, token));
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        return `${error.refusal.key} ${error.refusal.status}`;
      },
    );
  const age = (id: string, by: string) =>
    sql(
      `UPDATE one_time_link SET issued_at = issued_at - $2::interval, expires_at = expires_at - $2::interval,
         used_at = used_at - $2::interval WHERE id = $1`,
      [id, by],
    );
  const choose = (linkId: string, password = good, person = mette, session?: string) =>
    app.uow.run(person.actor, (tx) => app.get(ChoosePassword).execute(tx, { linkId, password, session }));
  const signIn = async (email: string, password: string) =>
    !isRefusal(await app.get(CheckPassword).execute({ email, password, address: '203.0.113.9' }));

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    app.get(Ports).bindMail({
      order: async (_tx, mails) => {
        for (const { definition, content, order } of mails)
          mailed.push({ kind: definition.key, words: JSON.stringify(content), ...order });
      },
    });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    mailed.length = 0;
    mette = await run((tx) => makePerson(tx, { name: 'Mette Holm' }));
  });

  it('are kept as a digest only', async () => {
    const { token } = await issue('reset');
    const rows = await sql('SELECT one_time_link::text AS all FROM one_time_link');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('are looked at any number of times, and used once, by one of many at once', async () => {
    const { token } = await issue('sign-in');
    for (let n = 0; n < 3; n += 1) expect(await links().look(token)).toMatchObject({ state: 'open' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => refusal(use(token))));
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'identity.link-used 410')).toHaveLength(5);
    expect(await links().look(token)).toMatchObject({ state: 'used', accountId: mette.accountId });
  });

  it('expire: a sign-in link after a quarter of an hour, an invitation after a week', async () => {
    for (const [purpose, still, past] of [
      ['sign-in', '14 minutes 50 seconds', '20 seconds'],
      ['invitation', '6 days 23 hours 59 minutes', '2 minutes'],
    ] as const) {
      const { id, token } = await issue(purpose);
      await age(id, still);
      expect(await links().look(token)).toMatchObject({ state: 'open' });
      await age(id, past);
      expect(await links().look(token)).toMatchObject({ state: 'expired' });
      expect(await refusal(use(token))).toBe('identity.link-expired 410');
    }
  });

  it('are replaced by the newest of their kind, and leave those of another kind alone', async () => {
    const [first, other] = [await issue('reset'), await issue('sign-in')];
    const second = await issue('reset');
    expect(await refusal(use(first.token))).toBe('identity.link-replaced 410');
    expect([await refusal(use(other.token)), await refusal(use(second.token))]).toEqual(['done', 'done']);
  });

  it('are one open of a kind, however many are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => issue('sign-in')));
    const states = await Promise.all(made.map(async ({ token }) => (await links().look(token))?.state));
    expect(states.filter((state) => state === 'open')).toHaveLength(1);
  });

  it('that are forged, cut short or empty are unknown', async () => {
    const { token } = await issue('reset');
    for (const forged of ['', 'x', token.slice(1), `${token}x`, token.toLowerCase(), 'a'.repeat(43)]) {
      expect(await links().look(forged)).toBeNull();
      expect(await refusal(use(forged))).toBe('identity.link-unknown 404');
    }
  });

  it('of a closed account lead nowhere', async () => {
    const { token } = await issue('reset');
    await sql('UPDATE account SET active = false WHERE id = $1', [mette.accountId]);
    expect(await links().look(token)).toMatchObject({ state: 'replaced' });
    expect(await refusal(use(token))).toBe('identity.link-replaced 410');
  });

  it('are forgotten a month after they expired', async () => {
    const { id, token } = await issue('reset');
    await use(token);
    await age(id, '30 days');
    await app.get(HousekeepingJob).run();
    expect(await links().look(token)).toMatchObject({ state: 'used' });
    await age(id, '1 day');
    await app.get(HousekeepingJob).run();
    expect(await links().look(token)).toBeNull();
  });

  describe('let a password be chosen', () => {
    it('once, by their own account, and end what else is signed in', async () => {
      const { id, token } = await issue('reset');
      const bo = await run((tx) => makePerson(tx));
      const { accessToken } = await run((tx) =>
        app.get(IssueToken).execute(tx, mette.accountId, ['password']),
      );
      expect(await refusal(choose(id))).toBe('identity.link-spent 422');
      await use(token);
      expect(await refusal(choose(id, good, bo))).toBe('identity.link-spent 422');
      await choose(id);
      expect(await app.get(TokenReader).read(accessToken)).toBeNull();
      expect(await signIn(mette.email, good)).toBe(true);
      expect(mailed.map(({ kind }) => kind)).toEqual(['identity.password-changed']);
      // A double click is the same thing; another password is another matter.
      expect(await refusal(choose(id))).toBe('done');
      expect(await refusal(choose(id, 'vindue-cykel-gurke-sol'))).toBe('identity.link-spent 422');
      expect(await refusal(choose('', good))).toBe('identity.link-spent 422');
    });

    it('within an hour, and never after a link that only signs in', async () => {
      const late = await issue('reset');
      await use(late.token);
      await age(late.id, '61 minutes');
      expect(await refusal(choose(late.id))).toBe('identity.link-spent 422');
      const in1 = await issue('sign-in');
      await use(in1.token);
      expect(await refusal(choose(in1.id))).toBe('identity.link-spent 422');
    });

    it.each([
      ['short', 'kort-og-godt', 'kort-og-g', 'identity.password-length 422'],
      ['long', 'x', 'æ'.repeat(201), 'identity.password-length 422'],
      ['common', '', 'password1234', 'identity.password-guessable 422'],
      ['Danish', '', 'adgangskode2026', 'identity.password-guessable 422'],
      ['one’s name', '', 'MetteHolm1234', 'identity.password-guessable 422'],
      ['repeated', '', 'aaaaaaaaaaaaaaa', 'identity.password-guessable 422'],
    ])('that is not %s', async (_what, _hint, password, answer) => {
      const { id, token } = await issue('reset');
      await use(token);
      expect(await refusal(choose(id, password))).toBe(answer);
      expect(await refusal(choose(id))).toBe('done');
    });
  });

  describe('invite', () => {
    const invite = (email: string, more = {}) =>
      run((tx) => app.get(InvitePerson).execute(tx, { name: ' Bo  Lund ', email, ...more }));

    it('somebody new, who has no password until the link is used', async () => {
      const { accountId, personId } = await invite(' Bo@Region.example ', {
        inviter: 'Mette Holm',
        landsAt: '/sager',
      });
      expect(mailed).toHaveLength(1);
      const [mail] = mailed;
      expect(mail).toMatchObject({
        kind: 'identity.invitation',
        to: [personId],
        address: 'bo@region.example',
      });
      expect(mail?.words).toContain('Mette Holm har inviteret dig');
      expect(mail?.words).not.toContain(mail?.secret?.token);
      expect(await signIn('bo@region.example', '')).toBe(false);
      expect(await signIn('bo@region.example', 'nobody has this password')).toBe(false);

      const link = await use(mail?.secret?.token ?? '');
      expect(link).toMatchObject({ purpose: 'invitation', accountId, landsAt: '/sager' });
      const actor = { kind: 'person', personId, accountId } as const;
      const done = await app.uow.run(actor, (tx) =>
        app.get(ChoosePassword).execute(tx, { linkId: link.id, password: good }),
      );
      expect(done).toEqual({ landsAt: '/sager' });
      expect(await signIn('BO@region.example', good)).toBe(true);
      expect(await refusal(run((tx) => app.get(InvitePerson).again(tx, { accountId })))).toBe(
        'identity.already-in 409',
      );
    });

    it('nobody whose address is taken, in whatever letters, and makes nothing half', async () => {
      const before = await sql('SELECT count(*) FROM person');
      expect(await refusal(invite(` ${mette.email.toUpperCase()} `))).toBe('identity.email-taken 422');
      expect(await refusal(invite('ingen adresse'))).toBe('identity.bad-email 422');
      expect(await sql('SELECT count(*) FROM person')).toEqual(before);
      const both = await Promise.all([
        refusal(invite('to@region.example')),
        refusal(invite('to@region.example')),
      ]);
      expect(both.sort()).toEqual(['done', 'identity.email-taken 422']);
    });

    it('anew whoever did not come: the old link dies', async () => {
      const { accountId } = await invite('sen@region.example');
      await run((tx) => app.get(InvitePerson).again(tx, { accountId }));
      const [old, fresh] = mailed.map(({ secret }) => secret?.token ?? '');
      expect(await refusal(use(old ?? ''))).toBe('identity.link-replaced 410');
      expect(await refusal(use(fresh ?? ''))).toBe('done');
    });
  });
});
