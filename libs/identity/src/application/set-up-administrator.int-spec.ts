import { IdentityModule, OneTimeLinks, SetUpAdministrator } from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

describe('the first administrator', () => {
  let app: TestApp;
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const setUp = (email: string, name = 'Mette Holm') =>
    run((tx) => app.get(SetUpAdministrator).execute(tx, { name, email })).then(
      ({ token }) => token,
      (error: unknown) => (error instanceof Refused ? error.refusal.key : Promise.reject(error)),
    );
  const count = async () => {
    const sql = `SELECT count(*)::int AS n FROM role_assignment WHERE role = 'administrator'`;
    return (await run((tx) => tx.query<{ n: number }>(sql)))[0]?.n;
  };

  beforeEach(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
  });
  afterEach(() => app.close());

  it('is made once, by one of two at once', async () => {
    const answers = await Promise.all([setUp('a@test.example'), setUp('b@test.example')]);
    expect(answers.filter((answer) => answer === 'identity.administrator-exists')).toHaveLength(1);
    expect(await count()).toBe(1);
  });

  it('gets a new link until the first is used, at the same address in whatever letters, and no other does', async () => {
    const first = await setUp('a@test.example');
    const second = await setUp(' A@Test.example ');
    expect(await app.get(OneTimeLinks).look(first)).toMatchObject({ state: 'replaced' });
    expect(await app.get(OneTimeLinks).look(second)).toMatchObject({ state: 'open', purpose: 'setup' });
    expect(await setUp('b@test.example')).toBe('identity.administrator-exists');
    await run((tx) => tx.query(`UPDATE account SET password_hash = 'chosen'`));
    expect(await setUp('a@test.example')).toBe('identity.administrator-exists');
    expect(await count()).toBe(1);
  });

  it('is not somebody whose address is another’s, or is none, or has no name', async () => {
    const { email } = await run((tx) => makePerson(tx, { roles: [{ role: 'auditor' }] }));
    expect(await setUp(email)).toBe('identity.email-taken');
    expect(await setUp('ingen')).toBe('identity.bad-email');
    expect(await setUp('a@test.example', ' ')).toBe('identity.bad-name');
    expect(await count()).toBe(0);
  });
});
