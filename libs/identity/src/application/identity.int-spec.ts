import { isRefusal, JobQueue, systemActor, type Tx } from '@samraad/platform';
import { newId } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  CreateAccount,
  EndRole,
  GrantRole,
  hashPassword,
  IdentityModule,
  IssueToken,
  passwordMatches,
  PeopleReader,
  RevokeToken,
  RoleEnded,
  TokenReader,
} from '@samraad/identity';
import { makePerson } from '@samraad/identity/testing';
import { Database, DomainEvents } from '@samraad/platform';

describe('identity', () => {
  let app: TestApp;
  let people: PeopleReader;
  const actor = systemActor('test');
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(actor, work);
  const at = (text: string) => new Date(text);
  // Units and providers belong to libs further right; the foreign keys want one to exist.
  const aUnit = async () => {
    const id = newId();
    await run((tx) =>
      tx.query(
        `INSERT INTO org_unit (id, key, kind, sector, name, path, areas)
         VALUES ($1::uuid, 'u-' || $1::uuid, 'region', 'administration', 'Prøveregion', '/' || $1::uuid || '/', '{}')`,
        [id],
      ),
    );
    return id;
  };
  const aProvider = async () => {
    const id = newId();
    await run((tx) =>
      tx.query(
        `INSERT INTO provider (id, key, position, name, full_name, affiliations, tagline, description, email, phone, card_steps)
         VALUES ($1, 'prove', 0, 'Prøve', 'Prøve', '{}', '', '', 'prove@udbyder.example', '', '{}')`,
        [id],
      ),
    );
    return id;
  };

  beforeAll(async () => {
    app = await createTestApp([IdentityModule], { discardPorts: true });
    people = app.get(PeopleReader);
    await app.setTime('2026-11-20T09:00:00Z');
  });
  afterAll(() => app.close());

  it('holds a role from its first instant until its last, which no longer counts', async () => {
    const unitId = await aUnit();
    const from = at('2026-03-01T00:00:00Z');
    const { personId, name } = await run((tx) => makePerson(tx, { roles: [{ role: 'amr', unitId, from }] }));
    const db = app.get(Database);
    const held = async (instant: string) =>
      (await people.holders(db, { roles: ['amr', 'tr'], unitIds: [unitId] }, at(instant))).length;
    const [first] = await people.rolesOf(db, personId, from);
    await run((tx) => app.get(EndRole).execute(tx, { id: first?.id ?? '', at: at('2026-06-01T00:00:00Z') }));
    expect(await held('2026-02-28T23:59:59.999Z')).toBe(0);
    expect(await held('2026-03-01T00:00:00Z')).toBe(1);
    expect(await held('2026-05-31T23:59:59.999Z')).toBe(1);
    expect(await held('2026-06-01T00:00:00Z')).toBe(0);
    expect(await people.names(db, [personId, newId()])).toEqual(new Map([[personId, name]]));
  });

  it('refuses the same role twice at once, and lets it be held again afterwards', async () => {
    const unitId = await aUnit();
    const { personId } = await run((tx) => makePerson(tx));
    const grant = (from: string) =>
      run((tx) => app.get(GrantRole).execute(tx, { personId, role: 'tr', unitId, from: at(from) }));
    const id = await grant('2026-01-01T00:00:00Z');
    await expect(grant('2026-05-01T00:00:00Z')).rejects.toMatchObject({
      refusal: { key: 'identity.role-held' },
    });
    const end = (instant: string) => run((tx) => app.get(EndRole).execute(tx, { id, at: at(instant) }));
    const early = end('2025-12-31T00:00:00Z');
    await expect(early).rejects.toMatchObject({ refusal: { key: 'identity.role-ends-before-start' } });
    await end('2026-02-01T00:00:00Z');
    await expect(end('2026-02-01T00:00:00Z')).rejects.toMatchObject({ refusal: { status: 409 } });
    await grant('2026-02-01T00:00:00Z');
  });

  it('tells libs to the right that a role ends, in the same transaction', async () => {
    const seen: string[] = [];
    app.get(DomainEvents).on(RoleEnded, async (_, event) => void seen.push(event.assignmentId));
    const providerId = await aProvider();
    const { personId } = await run((tx) => makePerson(tx, { roles: [{ role: 'consultant', providerId }] }));
    const [role] = await people.rolesOf(app.get(Database), personId, at('2026-11-20T09:00:00Z'));
    await run((tx) => app.get(EndRole).execute(tx, { id: role?.id ?? '', at: at('2026-11-20T09:00:00Z') }));
    expect(seen).toEqual([role?.id]);
  });

  it('lets a person have two accounts, but an e-mail only one, however it is written', async () => {
    const made = await run((tx) => makePerson(tx, { email: 'En.Person@arbejdsplads.example' }));
    const create = (email: string) =>
      run((tx) =>
        app
          .get(CreateAccount)
          .execute(tx, { personId: made.personId, email, password: 'lang nok adgangskode' }),
      );
    await expect(create(' en.person@ARBEJDSPLADS.example')).rejects.toMatchObject({
      refusal: { key: 'identity.email-taken', status: 409 },
    });
    const second = await people.viewer(await create('anden@arbejdsplads.example'));
    expect(second).toMatchObject({ personId: made.personId, email: 'anden@arbejdsplads.example', roles: [] });
  });

  it('sees a viewer’s roles of now, and nobody behind an account that is switched off', async () => {
    const unitId = await aUnit();
    const later = at('2027-01-01T00:00:00Z');
    const made = await run((tx) =>
      makePerson(tx, {
        roles: [
          { role: 'manager', unitId },
          { role: 'med_chair', unitId, from: later },
        ],
      }),
    );
    const viewer = await people.viewer(made.accountId);
    expect(viewer?.roles).toMatchObject([{ role: 'manager', unitId, providerId: null }]);
    await run((tx) => tx.query('UPDATE account SET active = false WHERE id = $1', [made.accountId]));
    expect(await people.viewer(made.accountId)).toBeNull();
    expect(await people.viewer(newId())).toBeNull();
  });

  it('keeps only the digest of a token, and ends it by revoking, expiry and a switched-off account', async () => {
    const tokens = app.get(TokenReader);
    const made = await run((tx) => makePerson(tx));
    const issue = () => run((tx) => app.get(IssueToken).execute(tx, made.accountId, ['password']));
    const [one, two] = [await issue(), await issue()];
    expect(one.expiresAt.getTime()).toBeGreaterThan(Date.now() + 11.9 * 3_600_000);
    expect(JSON.stringify(await run((tx) => tx.query('SELECT * FROM access_token')))).not.toContain(
      one.accessToken,
    );
    const held = await tokens.read(one.accessToken);
    expect(held).toMatchObject({ accountId: made.accountId, proof: { methods: ['password'] } });
    expect(Math.abs((held?.proof.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    await run((tx) => app.get(RevokeToken).execute(tx, one.accessToken));
    expect(await tokens.read(one.accessToken)).toBeNull();
    expect((await tokens.read(two.accessToken))?.accountId).toBe(made.accountId);
    await run((tx) => tx.query(`UPDATE access_token SET expires_at = clock_timestamp()`));
    expect(await tokens.read(two.accessToken)).toBeNull();
    await run((tx) => tx.enqueue('identity.housekeeping', {}));
    await app.get(JobQueue).drain();
    expect(await run((tx) => tx.query('SELECT 1 FROM access_token'))).toHaveLength(0);
  });

  it('hashes with a salt of its own and reads other costs from the hash', async () => {
    const [one, two] = [await hashPassword('én adgangskode'), await hashPassword('én adgangskode')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await passwordMatches('e\u0301n adgangskode', one)).toBe(true);
    expect(await passwordMatches('En adgangskode', one)).toBe(false);
    expect(await passwordMatches('én adgangskode', 'plain')).toBe(false);
    // Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32
    const reference =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwordMatches('password', reference)).toBe(true);
  });

  it('refuses a short password', async () => {
    const made = await run((tx) => makePerson(tx));
    const command = { personId: made.personId, email: 'kort@test.example', password: 'kort' };
    const error = await run((tx) => app.get(CreateAccount).execute(tx, command)).catch(
      (thrown) => thrown.refusal,
    );
    expect(isRefusal(error) && error.key).toBe('identity.password-length');
  });
});
