import { createHook } from 'node:async_hooks';
import { JobQueue, type MailOrder, Ports, type Refusal, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CheckPassword, IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson, testPassword } from '@samraad/identity/testing';
import { signInBudgets } from '../domain/sign-in-budget.rules';
import { accountKey, placeKey } from './sign-in-keys';
import { TellOwner } from './tell-owner';

describe('check password', () => {
  let app: TestApp;
  let person: MadePerson;
  const mailed: MailOrder[] = [];
  const free = signInBudgets.pair.free;
  const query = (sql: string) => app.uow.run(systemActor('test'), (tx) => tx.query(sql));
  /** System time can't be moved; what was counted is made to have been counted earlier. */
  const letPass = (time: string) =>
    query(`UPDATE sign_in_budget SET counted_at = counted_at - interval '${time}'`);
  const setLevels = async (levels: Readonly<Record<string, number>>) => {
    for (const [key, level] of Object.entries(levels))
      await query(
        `INSERT INTO sign_in_budget VALUES ('${key}', ${level}, clock_timestamp()) ON CONFLICT (key) DO UPDATE SET level = ${level}`,
      );
  };
  const levelOf = async (key: string) =>
    Number((await query(`SELECT level FROM sign_in_budget WHERE key = '${key}'`))[0]?.['level'] ?? 0);
  const secondsOf = (answer: string | Refusal) =>
    typeof answer === 'string' ? 0 : Number(answer.params['seconds']);
  type More = { email?: string; address?: string; device?: string };
  const check = (password: string, more: More = {}) =>
    app.get(CheckPassword).execute({ email: person.email, address: '10.0.0.1', ...more, password });
  const wrong = { key: 'identity.wrong-sign-in', status: 401 };
  const tooMany = { key: 'identity.too-many-tries', status: 429 };

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    app.get(Ports).bindMail({
      order: async (_tx, mails) => void mailed.push(...mails.map(({ order }) => order)),
    });
    person = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.get(JobQueue).drain();
    mailed.length = 0;
    await query('DELETE FROM sign_in_budget');
    await query('DELETE FROM sign_in_notice');
  });

  it('finds the account, whatever case and space the e-mail has, and forgets the tries', async () => {
    expect(await check('forkert adgangskode')).toMatchObject(wrong);
    expect(await check(testPassword, { email: ` ${person.email.toUpperCase()} ` })).toBe(person.accountId);
    // The failure stays counted at the address, where it may have been a stranger's; the two together start anew.
    expect(await levelOf(placeKey(`pair ${person.email}`, '10.0.0.1'))).toBe(0);
    expect(await levelOf(placeKey('address', '10.0.0.1'))).toBeGreaterThan(0);
  });

  it('answers an unknown e-mail and a switched-off account like a wrong password', async () => {
    expect(await check(testPassword, { email: 'ingen@test.example' })).toMatchObject(wrong);
    const other = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    await query(`UPDATE account SET active = false WHERE id = '${other.accountId}'`);
    expect(await check(testPassword, { email: other.email })).toMatchObject(wrong);
  });

  it('spends as much work on an unknown e-mail as on a known one', async () => {
    // Counted, not timed: a hash is nearly all of the work, and a busy machine decides nothing here.
    const hashes = async (email: string) => {
      let begun = 0;
      const counter = createHook({
        init: (_id, type) => void (begun += Number(type === 'ARGON2REQUEST')),
      }).enable();
      await check('forkert adgangskode', { email });
      counter.disable();
      return begun;
    };
    await check('forkert', { email: 'varm-op@test.example' });
    expect(await hashes(person.email)).toBe(1);
    expect(await hashes('ingen@test.example')).toBe(1);
  });

  it('slows down after five failures from one place, also for the right password, and no other person', async () => {
    for (let n = 0; n < free; n += 1) expect(await check('forkert')).toMatchObject(wrong);
    const slowed = await check(testPassword);
    expect(slowed).toMatchObject(tooMany);
    expect(secondsOf(slowed)).toBeGreaterThan(5);
    expect(secondsOf(slowed)).toBeLessThanOrEqual(10);
    const other = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    expect(await check(testPassword, { email: other.email })).toBe(other.accountId);
    await letPass('10 seconds');
    expect(await check('forkert')).toMatchObject(wrong);
    expect(secondsOf(await check(testPassword))).toBeGreaterThan(10);
    await letPass('20 seconds');
    expect(await check(testPassword)).toBe(person.accountId);
    expect(await check('forkert')).toMatchObject(wrong);
  });

  it('does the same for an e-mail nobody has', async () => {
    const email = 'ingen@test.example';
    for (let n = 0; n < free; n += 1) expect(await check('forkert', { email })).toMatchObject(wrong);
    expect(await check('forkert', { email })).toMatchObject(tooMany);
  });

  it('keeps nobody out for what others try elsewhere', async () => {
    for (let n = 0; n < 10; n += 1) await check('forkert', { address: '192.0.2.66' });
    expect(await check(testPassword)).toBe(person.accountId);
    expect(await check(testPassword, { address: '192.0.2.66' })).toMatchObject(tooMany);
  });

  it('lets no more tries through when they all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => check('forkert')));
    const keys = answers.map((answer) => (typeof answer === 'string' ? answer : answer.key));
    expect(keys.filter((key) => key === wrong.key)).toHaveLength(free);
  });

  it('bears many at once at one account from many places, without a deadlock, and counts each', async () => {
    const addresses = Array.from({ length: 24 }, (_, n) => `198.51.100.${n}`);
    const answers = await Promise.all(addresses.map((address) => check('forkert', { address })));
    expect(answers).toEqual(addresses.map(() => expect.objectContaining(wrong)));
    expect(await levelOf(accountKey(person.email))).toBeCloseTo(24, 0);
  });

  describe('while strangers try from everywhere', () => {
    beforeEach(async () => {
      await setLevels({ [accountKey(person.email)]: signInBudgets.account.free });
    });

    it('thins them out, whoever they are', async () => {
      expect(await check(testPassword)).toMatchObject(tooMany);
      await letPass('61 seconds');
      expect(await check(testPassword)).toBe(person.accountId);
    });

    it('lets in whoever comes from a device, or a place, the account has signed in from', async () => {
      expect(await check(testPassword, { device: 'kendt' })).toBe(person.accountId);
      // The device was the proof; from now on the place is one too (a program has no cookie).
      expect(await check(testPassword)).toBe(person.accountId);
      expect(await check(testPassword, { address: '10.0.0.9' })).toMatchObject(tooMany);
      await query(`UPDATE sign_in_budget SET known_until = clock_timestamp() - interval '1 second'`);
      expect(await check(testPassword)).toMatchObject(tooMany);
    });
  });

  it('gives a known device tries of its own, and slows it down by itself', async () => {
    for (let n = 0; n < signInBudgets.device.free; n += 1)
      expect(await check('forkert', { device: 'kendt' })).toMatchObject(wrong);
    expect(await check(testPassword, { device: 'kendt' })).toMatchObject(tooMany);
    expect(await check(testPassword)).toBe(person.accountId);
    expect(await levelOf(accountKey(person.email))).toBe(0);
  });

  it('thins out an address that guesses at many, and no other; known ones go on from there', async () => {
    const [hospital, elsewhere] = ['10.0.0.2', '10.0.0.3'];
    expect(await check(testPassword, { address: hospital })).toBe(person.accountId);
    const newcomer = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    await setLevels({ [placeKey('address', hospital)]: signInBudgets.address.free });
    const asNewcomer = (address: string) => check(testPassword, { email: newcomer.email, address });
    const slowed = await asNewcomer(hospital);
    expect(slowed).toMatchObject(tooMany);
    expect(secondsOf(slowed)).toBeLessThanOrEqual(5);
    expect(await check(testPassword, { address: hospital })).toBe(person.accountId);
    await letPass('5 seconds');
    expect(await asNewcomer(hospital)).toBe(newcomer.accountId);
    expect(await asNewcomer(elsewhere)).toBe(newcomer.accountId);
  });

  it('keeps nothing of a try it refuses: e-mails can be invented without end', async () => {
    await setLevels({ [placeKey('address', '10.0.0.9')]: signInBudgets.address.free });
    const before = await query('SELECT key FROM sign_in_budget');
    for (const name of ['a', 'b', 'c'])
      expect(await check('x', { email: `${name}@opdigtet.example`, address: '10.0.0.9' })).toMatchObject(
        tooMany,
      );
    expect(await query('SELECT key FROM sign_in_budget')).toEqual(before);
  });

  it('takes a whole /64 of IPv6 for one place', async () => {
    for (let n = 0; n < free; n += 1) await check('forkert', { address: `2001:db8:1:2::${n}` });
    expect(await check('forkert', { address: '2001:db8:1:2:ffff::1' })).toMatchObject(tooMany);
    expect(await check(testPassword, { address: '2001:db8:1:3::1' })).toBe(person.accountId);
  });

  describe('tells the owner of strangers’ tries', () => {
    const drain = () => app.get(JobQueue).drain();
    const tryTimes = async (times: number, email = person.email) => {
      for (let n = 0; n < times; n += 1) await check('forkert', { email, address: `203.0.113.${n}` });
      await drain();
    };

    it('from the tenth, once in a day, and then again', async () => {
      await tryTimes(9);
      expect(mailed).toEqual([]);
      await tryTimes(4);
      expect(mailed).toEqual([expect.objectContaining({ to: [person.personId] })]);
      await query(`UPDATE sign_in_notice SET told_at = told_at - interval '23 hours'`);
      await tryTimes(1);
      expect(mailed).toHaveLength(1);
      await query(`UPDATE sign_in_notice SET told_at = told_at - interval '2 hours'`);
      await tryTimes(1);
      expect(mailed).toHaveLength(2);
      expect(new Set(mailed.map(({ key }) => key)).size).toBe(2);
    });

    it('tells once, however many find it at the same time', async () => {
      await tryTimes(9);
      const tell = () =>
        app.uow.run(systemActor('test'), (tx) =>
          app.get(TellOwner).execute(tx, { account: accountKey(person.email) }),
        );
      await Promise.all(Array.from({ length: 8 }, tell));
      expect(mailed).toHaveLength(1);
    });

    it('does the same work for an e-mail nobody has, and tells nobody', async () => {
      await tryTimes(10, 'ingen@test.example');
      expect(mailed).toEqual([]);
      const [{ jobs } = { jobs: 0 }] = await query(
        `SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'identity.tell-owner' AND data->>'account' = '${accountKey('ingen@test.example')}'`,
      );
      expect(jobs).toBe(1);
    });

    it('never for tries from a known device', async () => {
      for (let n = 0; n < 10; n += 1) await check('forkert', { device: 'kendt' });
      await drain();
      expect(mailed).toEqual([]);
    });
  });

  it('throws away sessions, tries and idempotency rows that are old, and keeps the others', async () => {
    await query(`INSERT INTO sign_in_budget (key, level, counted_at, known_until) VALUES
      ('old', 1, clock_timestamp() - interval '25 hours', NULL), ('new', 1, clock_timestamp(), NULL),
      ('known', 0, clock_timestamp() - interval '25 hours', clock_timestamp() + interval '1 day')`);
    await query(
      `INSERT INTO session VALUES ('old', '{}', LOCALTIMESTAMP - interval '1 minute'), ('new', '{}', LOCALTIMESTAMP + interval '1 minute')`,
    );
    await query(`INSERT INTO idempotency (principal, route, key, body_hash, recorded_at) VALUES
      ('p', 'r', 'old', '', clock_timestamp() - interval '8 days'), ('p', 'r', 'new', '', clock_timestamp())`);
    await app.uow.run(systemActor('test'), (tx) => tx.enqueue('identity.housekeeping', {}));
    expect(await app.get(JobQueue).drain()).toBe(1);
    expect(await query('SELECT key FROM sign_in_budget ORDER BY key')).toEqual([
      { key: 'known' },
      { key: 'new' },
    ]);
    expect(await query('SELECT sid FROM session')).toEqual([{ sid: 'new' }]);
    expect(await query('SELECT key FROM idempotency')).toEqual([{ key: 'new' }]);
  });
});
