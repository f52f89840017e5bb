import { JobQueue, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CheckPassword, IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson, testPassword } from '@samraad/identity/testing';
import { throttleRules } from '../domain/throttle.rules';

describe('check password', () => {
  let app: TestApp;
  let person: MadePerson;
  const query = (sql: string) => app.uow.run(systemActor('test'), (tx) => tx.query(sql));
  const check = (password: string, more: { email?: string; address?: string } = {}) =>
    app.get(CheckPassword).execute({ email: person.email, address: '10.0.0.1', ...more, password });
  const wrong = { key: 'identity.wrong-sign-in', status: 401 };
  const tooMany = { key: 'identity.too-many-tries', status: 429 };

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    person = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
  });
  afterAll(() => app.close());
  beforeEach(() => query('DELETE FROM throttle'));

  it('finds the account, whatever case and space the e-mail has, and forgets the tries', async () => {
    expect(await check('forkert adgangskode')).toMatchObject(wrong);
    expect(await check(testPassword, { email: ` ${person.email.toUpperCase()} ` })).toBe(person.accountId);
    // The failure stays counted against the address, not against the person.
    expect(await query('SELECT 1 FROM throttle')).toHaveLength(1);
  });

  it('answers an unknown e-mail and a switched-off account like a wrong password', async () => {
    expect(await check(testPassword, { email: 'ingen@test.example' })).toMatchObject(wrong);
    const other = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    await query(`UPDATE account SET active = false WHERE id = '${other.accountId}'`);
    expect(await check(testPassword, { email: other.email })).toMatchObject(wrong);
  });

  it('spends as much work on an unknown e-mail as on a known one', async () => {
    const cost = async (email: string) => {
      const before = process.cpuUsage();
      await check('forkert adgangskode', { email });
      const used = process.cpuUsage(before);
      return used.user + used.system;
    };
    await check('forkert', { email: 'varm-op@test.example' });
    const known = await cost(person.email);
    const unknown = await cost('ingen@test.example');
    // argon2 is nearly all of it: without the dummy hash the unknown one is under a tenth.
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it('refuses after ten failures in a quarter of an hour, also the right password, and no other person', async () => {
    for (let n = 0; n < throttleRules.perEmail; n += 1) expect(await check('forkert')).toMatchObject(wrong);
    expect(await check(testPassword)).toMatchObject({ ...tooMany, params: { minutes: 15 } });
    const other = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    expect(await check(testPassword, { email: other.email })).toBe(other.accountId);
    await query(`UPDATE throttle SET tried_at = tried_at - interval '15 minutes'`);
    expect(await check(testPassword)).toBe(person.accountId);
  });

  it('lets no more tries through when they all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => check('forkert')));
    const keys = answers.map((answer) => (typeof answer === 'string' ? answer : answer.key));
    expect(keys.filter((key) => key === wrong.key)).toHaveLength(throttleRules.perEmail);
  });

  it('refuses an address that guesses at many e-mails', async () => {
    await query(`INSERT INTO throttle (key) SELECT encode(sha256('address 10.0.0.2'), 'hex')
                 FROM generate_series(1, ${throttleRules.perAddress})`);
    expect(await check(testPassword, { address: '10.0.0.2' })).toMatchObject(tooMany);
    expect(await check(testPassword, { address: '10.0.0.3' })).toBe(person.accountId);
  });

  it('throws away sessions, tries and idempotency rows that are old, and keeps the others', async () => {
    await query(
      `INSERT INTO throttle (key, tried_at) VALUES ('old', clock_timestamp() - interval '25 hours'), ('new', clock_timestamp())`,
    );
    await query(
      `INSERT INTO session VALUES ('old', '{}', LOCALTIMESTAMP - interval '1 minute'), ('new', '{}', LOCALTIMESTAMP + interval '1 minute')`,
    );
    await query(`INSERT INTO idempotency (principal, route, key, body_hash, recorded_at) VALUES
      ('p', 'r', 'old', '', clock_timestamp() - interval '8 days'), ('p', 'r', 'new', '', clock_timestamp())`);
    await app.uow.run(systemActor('test'), (tx) => tx.enqueue('identity.housekeeping', {}));
    expect(await app.get(JobQueue).drain()).toBe(1);
    expect(await query('SELECT key FROM throttle')).toEqual([{ key: 'new' }]);
    expect(await query('SELECT sid FROM session')).toEqual([{ sid: 'new' }]);
    expect(await query('SELECT key FROM idempotency')).toEqual([{ key: 'new' }]);
  });
});
