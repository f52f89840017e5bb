import {
  CONFIG,
  type Config,
  isRefusal,
  type MailOrder,
  newId,
  Ports,
  Refused,
  systemActor,
  type Tx,
} from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  CheckPasskey,
  ChoosePasskey,
  FactorReader,
  IdentityModule,
  InvitePerson,
  OneTimeLinks,
  PasskeyQuestions,
  PeopleReader,
  ProveIdentity,
  RegisterPasskey,
  RemovePasskey,
  RenamePasskey,
  ResetFactors,
} from '@samraad/identity';
import { type MadePerson, makePerson, SoftwareKey } from '@samraad/identity/testing';
import { mostPasskeys } from '../../domain/passkey.rules';
import type { Dishonest } from '../../testing/software-key';

type Answer = ReturnType<SoftwareKey['create']> | ReturnType<SoftwareKey['get']>;
const plain = ({ id, response }: Answer) => ({ id, ...response });

describe('passkeys', () => {
  let app: TestApp;
  let origin: string;
  let mette: MadePerson;
  const mailed: MailOrder[] = [];
  const as = <T>(person: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(person.actor, work);
  const system = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const query = (sql: string, params: unknown[] = []) => system((tx) => tx.query(sql, params));
  const refusal = (doing: Promise<unknown>) =>
    doing.then(
      (done) => (isRefusal(done) ? `${done.key} ${done.status}` : done),
      (error: unknown) => (error instanceof Refused ? `${error.refusal.key} ${error.refusal.status}` : error),
    );
  const holder = 'session of mette';
  const ask = (person = mette, by = holder) =>
    app.get(PasskeyQuestions).forNewKey({ account: person, holder: by }) as Promise<object>;
  const askProof = (person = mette, by = holder) =>
    app.get(PasskeyQuestions).forProof({ account: person, holder: by });
  const register = (answer: Answer, name = 'Min telefon', person = mette, by = holder) =>
    as(person, (tx) => app.get(RegisterPasskey).execute(tx, { name, answer: plain(answer), holder: by }));
  const check = (answer: Answer | null, accountId: string | null = mette.accountId, by = holder) =>
    refusal(app.get(CheckPasskey).execute({ answer: answer && plain(answer), holder: by, accountId }));
  const registered = async (person = mette) => {
    const key = new SoftwareKey(origin);
    await register(key.create(await ask(person)), 'Min telefon', person);
    return key;
  };
  const factors = async () => (await app.get(PeopleReader).viewer(mette.accountId))?.factors;
  const held = async () => (await app.get(FactorReader).of(mette.accountId)).passkeys;

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    origin = new URL(app.get<Config>(CONFIG).baseUrl).origin;
    app
      .get(Ports)
      .bindMail({ order: async (_tx, mails) => void mailed.push(...mails.map(({ order }) => order)) });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    mette = await system((tx) => makePerson(tx));
    mailed.length = 0;
  });

  it('are made, told of by mail, and let their owner in, each time by another question', async () => {
    const key = await registered();
    expect(await factors()).toEqual(['passkey']);
    expect(mailed).toEqual([expect.objectContaining({ to: [mette.personId] })]);
    expect(await held()).toEqual([
      { id: expect.any(String), name: 'Min telefon', madeAt: expect.any(Date), lastUsedAt: null },
    ]);
    for (const _ of [1, 2]) expect(await check(key.get(await askProof()))).toBe(mette.accountId);
    expect((await held())[0]?.lastUsedAt).toEqual(expect.any(Date));
    const other = new SoftwareKey(origin);
    await register(other.create(await ask()), 'Nøglen i skuffen');
    expect((await held()).map(({ name }) => name)).toEqual(['Min telefon', 'Nøglen i skuffen']);
  });

  it('say themselves whose they are, for who signs in with nothing else', async () => {
    const key = await registered();
    const begin = () => app.get(PasskeyQuestions).forSignIn('form x', '10.0.0.1') as Promise<object>;
    expect(await check(key.get(await begin()), null, 'form x')).toBe(mette.accountId);
    expect(await check(key.get(await begin(), { userHandle: null }), null, 'form x')).toBe(
      'identity.passkey-unknown 401',
    );
    // A question to somebody known is no question to whoever it may be, nor the reverse.
    expect(await check(key.get(await askProof()), null)).toBe('identity.passkey-not-begun 401');
    expect(await check(key.get(await begin()), mette.accountId, 'form x')).toBe(
      'identity.passkey-not-begun 401',
    );
    await query('UPDATE account SET active = false WHERE id = $1', [mette.accountId]);
    expect(await check(key.get(await begin()), null, 'form x')).toBe('identity.passkey-unknown 401');
  });

  it.each<[string, Dishonest, string]>([
    ['from another origin', { origin: 'https://samraad.evil.example' }, 'identity.passkey-other-origin'],
    ['of another site', { host: 'evil.example' }, 'identity.passkey-other-site'],
    ['to a question nobody asked', { challenge: 'AAAA' }, 'identity.passkey-not-begun'],
    ['without finger, face or PIN', { verified: false }, 'identity.passkey-not-verified'],
    ['of another kind', { type: 'webauthn.create' }, 'identity.wrong-passkey'],
    ['of a key nobody knows', { id: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'identity.passkey-unknown'],
    ['that names somebody else', { userHandle: 'AAAA' }, 'identity.passkey-unknown'],
  ])('are refused: an answer %s', async (_, otherwise, why) => {
    const key = await registered();
    expect(await check(key.get(await askProof(), otherwise))).toBe(`${why} 401`);
    expect(await check(key.get(await askProof()))).toBe(mette.accountId);
  });

  it('answer once, in time, for whoever was asked', async () => {
    const key = await registered();
    const answer = key.get(await askProof());
    expect([await check(answer), await check(answer)]).toEqual([
      mette.accountId,
      'identity.passkey-used 401',
    ]);
    const twice = key.get(await askProof());
    const both = await Promise.all([check(twice), check(twice)]);
    expect(both.sort()).toEqual([mette.accountId, 'identity.passkey-used 401'].sort());
    const late = key.get(await askProof());
    await query(`UPDATE passkey_challenge SET expires_at = clock_timestamp() WHERE used_at IS NULL`);
    expect(await check(late)).toBe('identity.passkey-late 401');
    expect(await check(key.get(await askProof()), mette.accountId, 'session of another')).toBe(
      'identity.passkey-not-begun 401',
    );
    expect(await check(null)).toBe('identity.wrong-passkey 401');
    const kept = JSON.stringify(await query('SELECT digest, holder FROM passkey_challenge'));
    expect(kept).not.toContain(holder);
  });

  it('are their owner’s alone', async () => {
    const bo = await system((tx) => makePerson(tx));
    const [key, bos] = [await registered(), await registered(bo)];
    expect(await check(bos.get(await askProof()))).toBe('identity.passkey-unknown 401');
    // With another's name on the answer the signature is of another key.
    expect(await check(bos.get(await askProof(), { id: key.id, userHandle: null }))).toBe(
      'identity.wrong-passkey 401',
    );
    const [mine] = await held();
    const passkeyId = mine?.id ?? '';
    const rename = () => as(bo, (tx) => app.get(RenamePasskey).execute(tx, { passkeyId, name: 'Bos' }));
    const remove = () => as(bo, (tx) => app.get(RemovePasskey).execute(tx, { passkeyId }));
    expect([await refusal(rename()), await refusal(remove())]).toEqual(
      Array(2).fill('platform.not-found 404'),
    );
  });

  it('whose counter goes back are refused, and their owner is told; but not by whoever can’t sign', async () => {
    const key = await registered();
    await check(key.get(await askProof()));
    mailed.length = 0;
    for (const counter of [1, 0])
      expect(await check(key.get(await askProof(), { counter }))).toBe('identity.passkey-went-back 401');
    expect(mailed.map(({ to }) => to)).toEqual([[mette.personId], [mette.personId]]);
    const forger = new SoftwareKey(origin);
    const forged = forger.get(await askProof(), { id: key.id, counter: 0, userHandle: null });
    expect(await check(forged)).toBe('identity.wrong-passkey 401');
    expect(mailed).toHaveLength(2);
    expect(await check(key.get(await askProof()))).toBe(mette.accountId);
  });

  it('are the strongest proof: a code of the app is too little, and stays unused', async () => {
    const key = await registered();
    const account = await app.get(PeopleReader).viewer(mette.accountId);
    if (account === null) throw new Error('nobody');
    const prove = (given: Parameters<ProveIdentity['execute']>[0]['given'], strongest = true) =>
      refusal(
        app
          .get(ProveIdentity)
          .execute({ account, given, address: '10.0.0.9', device: null, use: newId(), strongest }),
      );
    expect(await prove({ code: '123456' })).toBe('identity.passkey-needed 401');
    expect(await prove({ code: '123456' }, false)).toBe('identity.wrong-code 401');
    expect(await prove({ password: 'kun-til-afprøvning' })).toBe('identity.wrong-code 401');
    const passkey = { answer: plain(key.get(await askProof())), holder };
    expect(await prove({ passkey })).toEqual(['passkey']);
  });

  describe('being made', () => {
    it.each<[string, Dishonest, string]>([
      ['from another origin', { origin: 'https://samraad.evil.example' }, 'identity.passkey-other-origin'],
      ['of another site', { host: 'evil.example' }, 'identity.wrong-passkey'],
      ['to a question nobody asked', { challenge: 'AAAA' }, 'identity.passkey-not-begun'],
      ['without finger, face or PIN', { verified: false }, 'identity.wrong-passkey'],
      ['of another kind', { type: 'webauthn.get' }, 'identity.wrong-passkey'],
    ])('are refused: an answer %s', async (_, otherwise, why) => {
      const key = new SoftwareKey(origin);
      expect(await refusal(register(key.create(await ask(), otherwise)))).toBe(`${why} 422`);
      expect([await factors(), mailed]).toEqual([[], []]);
    });

    it('answer once, in time, with a name, and are nobody’s already', async () => {
      const key = new SoftwareKey(origin);
      const answer = key.create(await ask());
      expect(await refusal(register(answer, '  '))).toBe('identity.passkey-name 422');
      await register(answer);
      expect(await refusal(register(answer))).toBe('identity.passkey-used 422');
      expect(await refusal(register(key.create(await ask())))).toBe('identity.passkey-held 422');
      const bo = await system((tx) => makePerson(tx));
      expect(await refusal(register(key.create(await ask(bo)), 'Bos', bo))).toBe('identity.passkey-held 422');
      expect(await refusal(register(new SoftwareKey(origin).create(await ask()), 'Bos', bo))).toBe(
        'identity.passkey-not-begun 422',
      );
      const late = new SoftwareKey(origin).create(await ask());
      await query(`UPDATE passkey_challenge SET expires_at = clock_timestamp() WHERE used_at IS NULL`);
      expect(await refusal(register(late))).toBe('identity.passkey-late 422');
    });

    it('are ten at most, also when two come at once', async () => {
      for (let n = 1; n < mostPasskeys; n += 1) await registered();
      const answers = [new SoftwareKey(origin), new SoftwareKey(origin)].map(async (key) =>
        register(key.create(await ask())),
      );
      const came = await Promise.all(answers.map(refusal));
      expect(came.filter((one) => one === 'identity.too-many-passkeys 422')).toHaveLength(1);
      expect(await refusal(ask())).toBe('identity.too-many-passkeys 422');
    });
  });

  it('are called something else, and taken away, once', async () => {
    await registered();
    const passkeyId = (await held())[0]?.id ?? '';
    mailed.length = 0;
    await as(mette, (tx) => app.get(RenamePasskey).execute(tx, { passkeyId, name: ' Telefonen ' }));
    expect([(await held())[0]?.name, mailed]).toEqual(['Telefonen', []]);
    const remove = () => as(mette, (tx) => app.get(RemovePasskey).execute(tx, { passkeyId }));
    await remove();
    expect(await refusal(remove())).toBe('platform.not-found 404');
    expect([await factors(), mailed.length]).toEqual([[], 1]);
  });

  it('are reset by an administrator like the rest', async () => {
    const key = await registered();
    const admin = await system((tx) => makePerson(tx));
    const { personId } = mette;
    await as(admin, (tx) => app.get(ResetFactors).execute(tx, { personId, checked: 'colleague' }));
    expect([await factors(), await check(key.get(await askProof()))]).toEqual([
      [],
      'identity.passkey-unknown 401',
    ]);
  });

  describe('instead of a password', () => {
    const invited = async (purpose: 'invitation' | 'reset' = 'invitation') => {
      const email = `ny-${newId()}@region.example`;
      const who = await system((tx) => app.get(InvitePerson).execute(tx, { name: 'Ny Person', email }));
      const { token } = await system((tx) =>
        app.get(OneTimeLinks).issue(tx, { ...who, purpose, email, landsAt: '/sager' }),
      );
      const link = await system((tx) => app.get(OneTimeLinks).redeem(tx, token));
      const account = { ...who, email, name: 'Ny Person' };
      const choose = (answer: Answer, linkId = link.id) =>
        app.uow.run({ kind: 'person', ...who }, (tx) =>
          app
            .get(ChoosePasskey)
            .execute(tx, { linkId, session: 'x', name: 'Telefon', answer: plain(answer), holder }),
        );
      const question = () => app.get(PasskeyQuestions).forNewKey({ account, holder }) as Promise<object>;
      return { who, link, choose, question };
    };

    it('are made once with an invitation, and let in alone; nobody is invited again', async () => {
      const { who, choose, question } = await invited();
      const key = new SoftwareKey(origin);
      expect(await choose(key.create(await question()))).toEqual({ landsAt: '/sager' });
      const begun = (await app.get(PasskeyQuestions).forSignIn('form y', '10.0.0.2')) as object;
      expect(await check(key.get(begun), null, 'form y')).toBe(who.accountId);
      const again = new SoftwareKey(origin);
      expect(await refusal(choose(again.create(await question())))).toBe('identity.link-spent 422');
      const invite = system((tx) => app.get(InvitePerson).again(tx, { accountId: who.accountId }));
      expect(await refusal(invite)).toBe('identity.already-in 409');
    });

    it('are not made with another link, or one for a forgotten password', async () => {
      const { choose, question } = await invited();
      const other = await invited();
      const answer = new SoftwareKey(origin).create(await question());
      for (const linkId of [other.link.id, 'x', newId()])
        expect(await refusal(choose(answer, linkId))).toBe('identity.link-spent 422');
      const reset = await invited('reset');
      const key = new SoftwareKey(origin);
      expect(await refusal(reset.choose(key.create(await reset.question())))).toBe('identity.link-spent 422');
    });
  });
});
