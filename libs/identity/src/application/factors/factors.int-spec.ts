import { generateSync } from 'otplib';
import { isRefusal, type MailOrder, newId, Ports, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  IdentityModule,
  MakeRecoveryCodes,
  PeopleReader,
  ProveIdentity,
  ResetFactors,
  ShutOutReader,
} from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { codeBudgets } from '../../domain/factor.rules';
import { AppSetUp, BeginApp, ConfirmApp, RemoveApp } from './set-up-app';

describe('a second factor', () => {
  let app: TestApp;
  let mette: MadePerson;
  const mailed: MailOrder[] = [];
  const asMette = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(mette.actor, work);
  const makeOne = (name: string) =>
    app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { name, roles: [{ role: 'auditor' }, { role: 'administrator' }] }),
    );
  const query = (sql: string) => app.uow.run(systemActor('test'), (tx) => tx.query(sql));
  const refusal = (doing: Promise<unknown>) =>
    doing.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? `${error.refusal.key} ${error.refusal.status}` : error),
    );
  const codeAt = (secret: string, steps = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
  const begin = async () => {
    await asMette((tx) => app.get(BeginApp).execute(tx));
    return asMette((tx) => app.get(AppSetUp).begun(tx, mette));
  };
  const confirm = (code: string) => asMette((tx) => app.get(ConfirmApp).execute(tx, { code }));
  /** Sets an app up with the code of the step before, so that this step's is unused. */
  const setUp = async () => {
    const secret = (await begin())?.secret ?? '';
    await confirm(codeAt(secret, -1));
    return secret;
  };
  const make = (submission = newId()) =>
    asMette((tx) => app.get(MakeRecoveryCodes).execute(tx, { submission }));
  const prove = async (code: string, more: { use?: string; address?: string; password?: string } = {}) => {
    const account = await app.get(PeopleReader).viewer(mette.accountId);
    if (account === null) throw new Error('nobody');
    const { use = newId(), address = '10.0.0.1', password = '' } = more;
    const proved = await app
      .get(ProveIdentity)
      .execute({ account, given: { code, password }, address, device: null, use });
    return isRefusal(proved) ? `${proved.key} ${proved.status}` : proved.join();
  };
  const factors = async () => (await app.get(PeopleReader).viewer(mette.accountId))?.factors;

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    app
      .get(Ports)
      .bindMail({ order: async (_tx, mails) => void mailed.push(...mails.map(({ order }) => order)) });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    mette = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    mailed.length = 0;
  });

  it('is set up with a first code, told of by mail, and then never tells its secret', async () => {
    const begun = await begin();
    expect(begun?.address).toContain(`secret=${begun?.secret}`);
    expect(await factors()).toEqual([]);
    expect(await refusal(confirm('000000'))).toBe('identity.wrong-code 422');
    expect(mailed).toEqual([]);
    await confirm(codeAt(begun?.secret ?? ''));
    expect(await factors()).toEqual(['totp']);
    expect(mailed).toEqual([expect.objectContaining({ to: [mette.personId] })]);
    expect(await asMette((tx) => app.get(AppSetUp).begun(tx, mette))).toBeNull();
    expect(await refusal(begin())).toBe('identity.app-held 409');
    expect(await refusal(confirm(codeAt(begun?.secret ?? '')))).toBe('identity.app-not-begun 409');
    const [row] = await query(`SELECT sealed FROM totp WHERE account_id = '${mette.accountId}'`);
    expect(String(row?.['sealed'])).not.toContain(begun?.secret);
  });

  it('begun again is another secret, until one is confirmed', async () => {
    const [first, second] = [await begin(), await begin()];
    expect(second?.secret).not.toBe(first?.secret);
    expect(await refusal(confirm(codeAt(first?.secret ?? '')))).toBe('identity.wrong-code 422');
    await confirm(codeAt(second?.secret ?? ''));
  });

  it('takes a code once: not the one it was set up with, and again only for the very same thing', async () => {
    const secret = (await begin())?.secret ?? '';
    const first = codeAt(secret);
    await confirm(first);
    expect(await prove(first)).toBe('identity.wrong-code 401');
    const next = codeAt(secret, 1);
    expect(await prove(next, { use: 'signing' })).toBe('totp');
    expect(await prove(next, { use: 'signing' })).toBe('totp');
    expect(await prove(next, { use: 'paying' })).toBe('identity.wrong-code 401');
    expect(await prove(codeAt(secret), { use: 'signing' })).toBe('identity.wrong-code 401');
  });

  it('takes no code that is late, early, another’s, or anything else; nor the password in its place', async () => {
    const secret = await setUp();
    const theirs = codeAt('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP');
    for (const code of [codeAt(secret, -3), codeAt(secret, 3), theirs, '', '12345'])
      expect(await prove(code, { password: 'kun-til-afprøvning', address: newId() })).toBe(
        'identity.wrong-code 401',
      );
  });

  it('counts one use when the same code comes twice at once for two things', async () => {
    const code = codeAt(await setUp());
    const answers = await Promise.all(['a', 'b', 'c'].map((use) => prove(code, { use, address: use })));
    expect(answers.filter((answer) => answer === 'totp')).toHaveLength(1);
  });

  it('slows down guessing from one place, and altogether', async () => {
    const secret = await setUp();
    for (let n = 0; n < codeBudgets.place.free; n += 1) expect(await prove('000000')).toContain('wrong-code');
    expect(await prove(codeAt(secret))).toBe('identity.too-many-codes 429');
    expect(await prove(codeAt(secret), { address: '10.0.0.2' })).toBe('totp');
    for (let n = 0; n < codeBudgets.account.free; n += 1) await prove('000000', { address: `10.1.0.${n}` });
    expect(await prove(codeAt(secret, 1), { address: '10.2.0.1' })).toBe('identity.too-many-codes 429');
  });

  describe('that is lost', () => {
    it('is made up for by ten codes, each once, however typed', async () => {
      await setUp();
      const codes = await make();
      expect(new Set(codes).size).toBe(10);
      for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
      const [one = '', two = ''] = codes;
      expect(await prove(one.toLowerCase().replaceAll('-', ' '))).toBe('recovery');
      expect(await prove(one)).toBe('identity.wrong-code 401');
      expect(await prove(two)).toBe('recovery');
      const kept = JSON.stringify(await query('SELECT * FROM recovery_code'));
      for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''));
    });

    it('has one set at a time: a new one voids the old, a double click shows the same', async () => {
      await setUp();
      const submission = newId();
      const [codes, twin] = await Promise.all([make(submission), make(submission)]);
      expect(twin).toEqual(codes);
      const newer = await make();
      expect(newer).not.toEqual(codes);
      expect(await prove(codes[0] ?? '')).toBe('identity.wrong-code 401');
      expect(await prove(newer[0] ?? '')).toBe('recovery');
    });

    it('shows an old sending nothing, and makes none where there is nothing to lose', async () => {
      expect(await refusal(make())).toBe('identity.no-factor 409');
      await setUp();
      const submission = newId();
      await make(submission);
      await query(`UPDATE recovery_code SET made_at = made_at - interval '61 seconds'`);
      expect(await refusal(make(submission))).toBe('identity.codes-shown 409');
    });

    it('is reset by an administrator: all of it, everywhere signed out, the owner told', async () => {
      const admin = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
      const reset = (personId: string, by = admin) =>
        app.uow.run(by.actor, (tx) =>
          app.get(ResetFactors).execute(tx, { personId, checked: 'known-phone' }),
        );
      expect(await refusal(reset(mette.personId))).toBe('identity.nothing-to-reset 422');
      expect(await refusal(reset(newId()))).toBe('platform.not-found 404');
      expect(await refusal(reset('mette'))).toBe('platform.not-found 404');
      await setUp();
      await make();
      expect(await refusal(reset(mette.personId, mette))).toBe('identity.own-factors 422');
      mailed.length = 0;
      expect(await reset(mette.personId)).toEqual({ accounts: 1 });
      expect(await factors()).toEqual([]);
      expect(await query(`SELECT 1 FROM recovery_code WHERE account_id = '${mette.accountId}'`)).toEqual([]);
      expect(mailed).toEqual([expect.objectContaining({ to: [mette.personId] })]);
    });
  });

  it('is taken away by its owner, once, and may be set up anew', async () => {
    await setUp();
    mailed.length = 0;
    const remove = () => asMette((tx) => app.get(RemoveApp).execute(tx));
    await remove();
    await remove();
    expect(mailed).toHaveLength(1);
    expect(await factors()).toEqual([]);
    await setUp();
  });

  it('that is asked for and not set up is told, until it is; in a demo nobody is asked', async () => {
    const [lise, system] = [await makeOne('Lise Berg'), systemActor('test')];
    const out = async (factors: boolean) =>
      (await app.uow.run(system, (tx) => app.get(ShutOutReader).list(tx, { factors, limit: 500 }))).filter(
        ({ personId }) => personId === lise.personId,
      );
    expect(await out(true)).toMatchObject([{ name: 'Lise Berg', why: 'factor' }]);
    expect(await out(false)).toEqual([]);
    const as = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(lise.actor, work);
    await as((tx) => app.get(BeginApp).execute(tx));
    const begun = await as((tx) => app.get(AppSetUp).begun(tx, lise));
    await as((tx) => app.get(ConfirmApp).execute(tx, { code: codeAt(begun?.secret ?? '') }));
    expect(await out(true)).toEqual([]);
    await query(
      `INSERT INTO sign_in_notice (account_id, told_at) VALUES ('${lise.accountId}', clock_timestamp())`,
    );
    expect(await out(false)).toMatchObject([{ why: 'tries' }]);
  });
});
