import { JobQueue, type MailOrder, Ports, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AskPasswordHelp, IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { passwordHelpBudgets } from '../domain/password-help.rules';

interface Mailed extends MailOrder {
  readonly kind: string;
  readonly words: string;
}
const actor = systemActor('test');

describe('somebody who has forgotten the password', () => {
  let app: TestApp;
  let person: MadePerson;
  const mailed: Mailed[] = [];
  const ask = (email: string, address = '203.0.113.1') =>
    app.get(AskPasswordHelp).execute({ email, address });
  const drain = () => app.get(JobQueue).drain();
  const kindsTo = (personId: string) =>
    mailed.filter(({ to }) => to.includes(personId)).map(({ kind }) => kind);

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
    await app.uow.run(actor, (tx) => tx.query('DELETE FROM sign_in_budget'));
    await app.uow.run(actor, (tx) => tx.query('DELETE FROM role_assignment'));
    person = await app.uow.run(actor, (tx) => makePerson(tx));
  });
  const withRole = (role: 'administrator' | 'central_unions') =>
    app.uow.run(actor, (tx) => makePerson(tx, { roles: [{ role }] }));

  it('is helped by the administrators, and hears so', async () => {
    const keeper = await withRole('administrator');
    const central = await withRole('central_unions');
    expect(await ask(` ${person.email.toUpperCase()}`)).toBeNull();
    await drain();
    expect(kindsTo(keeper.personId)).toEqual(['identity.forgotten-password']);
    expect(mailed[0]?.words).toContain(person.email);
    expect(mailed[0]?.words).toContain('ingen lige nu');
    expect(kindsTo(person.personId)).toEqual(['identity.password-help-asked']);
    expect(kindsTo(central.personId)).toEqual([]);
  });

  it('is helped by the central parties where there is no administrator', async () => {
    const central = await withRole('central_unions');
    await ask(person.email);
    await drain();
    expect(kindsTo(central.personId)).toEqual(['identity.forgotten-password']);
  });

  it('is answered like somebody nobody knows, or whose account is off', async () => {
    const off = await app.uow.run(actor, (tx) => makePerson(tx));
    await app.uow.run(actor, (tx) =>
      tx.query('UPDATE account SET active = false WHERE id = $1', [off.accountId]),
    );
    expect(await ask('ingen@test.example')).toBeNull();
    expect(await ask(off.email)).toBeNull();
    expect(await drain()).toBe(2);
    expect(mailed).toEqual([]);
  });

  it('is not passed on again and again, and is answered the same', async () => {
    const asked = await Promise.all(Array.from({ length: 6 }, (_, n) => ask(person.email, `203.0.113.${n}`)));
    expect(asked).toEqual(Array(6).fill(null));
    expect(await drain()).toBe(passwordHelpBudgets.account.free);
  });

  it('may not be said of everybody from one place', async () => {
    const { free } = passwordHelpBudgets.address;
    const ofMany = Array.from({ length: free + 3 }, (_, n) => ask(`nr${n}@test.example`));
    const answers = await Promise.all(ofMany);
    expect(answers.filter((answer) => answer === null)).toHaveLength(free);
    expect(answers.find((answer) => answer !== null)).toMatchObject({
      key: 'identity.too-many-asked',
      status: 429,
    });
    expect(await ask('en.til@test.example', '198.51.100.1')).toBeNull();
    await drain();
  });
});
