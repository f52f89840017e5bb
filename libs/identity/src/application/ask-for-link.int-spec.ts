import { JobQueue, type MailOrder, Ports, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AskForLink, IdentityModule, OneTimeLinks } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { type AskedPurpose, linkAskedBudgets } from '../domain/link-asked.rules';

interface Mailed extends MailOrder {
  readonly kind: string;
  readonly words: string;
}
const actor = systemActor('test');

describe('somebody who asks for a link', () => {
  let app: TestApp;
  let person: MadePerson;
  const mailed: Mailed[] = [];
  let bounces = false;
  const ask = (email: string, address = '203.0.113.1', purpose: AskedPurpose = 'reset', landsAt?: string) =>
    app.get(AskForLink).execute({ email, address, purpose, landsAt });
  const drain = () => app.get(JobQueue).drain();
  const kindsTo = (personId: string) =>
    mailed.filter(({ to }) => to.includes(personId)).map(({ kind }) => kind);

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    app.get(Ports).bindMail({
      reaches: async () => !bounces,
      order: async (_tx, mails) => {
        for (const { definition, content, order } of mails)
          mailed.push({ kind: definition.key, words: JSON.stringify(content), ...order });
      },
    });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    mailed.length = 0;
    bounces = false;
    await app.uow.run(actor, (tx) => tx.query('DELETE FROM sign_in_budget'));
    await app.uow.run(actor, (tx) => tx.query('DELETE FROM role_assignment'));
    person = await app.uow.run(actor, (tx) => makePerson(tx));
  });
  const withRole = (role: 'administrator' | 'central_unions') =>
    app.uow.run(actor, (tx) => makePerson(tx, { roles: [{ role }] }));

  const landing = async () => (await app.get(OneTimeLinks).look(mailed[0]?.secret?.token ?? ''))!;

  it('gets one to choose a new password with, at the address of the account', async () => {
    const keeper = await withRole('administrator');
    expect(await ask(` ${person.email.toUpperCase()}`)).toBeNull();
    await drain();
    expect(kindsTo(person.personId)).toEqual(['identity.password-link']);
    expect(mailed[0]).toMatchObject({ address: person.email });
    expect(await landing()).toMatchObject({ purpose: 'reset', state: 'open', accountId: person.accountId });
    expect(kindsTo(keeper.personId)).toEqual([]);
  });

  it('is helped by the administrators when mails come back, or by the central parties', async () => {
    bounces = true;
    const central = await withRole('central_unions');
    await ask(person.email);
    await drain();
    expect(kindsTo(central.personId)).toEqual(['identity.forgotten-password']);
    expect(mailed[0]?.words).toContain(person.email);
    expect(mailed[0]?.words).toContain('ingen lige nu');
    expect(kindsTo(person.personId)).toEqual([]);
    const keeper = await withRole('administrator');
    await ask(person.email);
    await drain();
    expect(kindsTo(keeper.personId)).toEqual(['identity.forgotten-password']);
  });

  it('signs in with one when a local party, and comes where they were going', async () => {
    await ask(person.email, '203.0.113.1', 'sign-in', '/sager');
    await drain();
    expect(kindsTo(person.personId)).toEqual(['identity.sign-in-link']);
    expect(await landing()).toMatchObject({ purpose: 'sign-in', landsAt: '/sager' });
  });

  it('is told to use the password when more than that', async () => {
    const keeper = await withRole('administrator');
    await ask(keeper.email, '203.0.113.1', 'sign-in');
    await drain();
    expect(kindsTo(keeper.personId)).toEqual(['identity.sign-in-with-password']);
    expect(mailed[0]?.secret).toBeUndefined();
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
    expect(await drain()).toBe(linkAskedBudgets.reset.account.free);
    // Signing in is counted apart.
    await ask(person.email, '203.0.113.1', 'sign-in');
    expect(await drain()).toBe(1);
  });

  it('may not be said of everybody from one place', async () => {
    const { free } = linkAskedBudgets.reset.address;
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
