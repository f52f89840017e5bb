import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DutiesModule } from '@samraad/duties';
import { EvaluationModule } from '@samraad/evaluation';
import { IssueToken, PeopleReader, ReopenAccount, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { ChooseSide, RequestQuery } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { PeopleModule } from '../people.module';
import { ChangeRoleEnd } from './change-role-end';
import { GiveRoles } from './give-roles';
import { MergePeople } from './merge-people';

const now = '2026-11-27T09:00:00Z';
const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;

describe('two people who are one', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let administrator: MadePerson;
  const run = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const person = (role?: Role, unitId?: string, name = 'Jonas K. Lind') =>
    app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { name, roles: role ? [{ role, ...(unitId && { unitId }) }] : [] }),
    );
  const merge = (kept: MadePerson, merged: MadePerson, by = administrator) =>
    run(by, (tx) =>
      app
        .get(MergePeople)
        .execute(tx, { keptId: kept.personId, mergedId: merged.personId, reason: 'Ringede til ham.' }),
    );
  const refused = (key: string) => ({ refusal: { key } });
  const rows = <T>(sql: string, params: unknown[] = []) => app.get(Database).query<T>(sql, params);
  const ended = async (who: MadePerson, role: Role) => {
    const [held] = await rows<{ id: string }>(
      'SELECT id FROM role_assignment WHERE person_id = $1 AND role = $2 AND valid_to IS NULL',
      [who.personId, role],
    );
    return run(administrator, (tx) =>
      app.get(ChangeRoleEnd).execute(tx, { assignmentId: held?.id ?? '', when: 'now' }),
    );
  };
  const given = (who: MadePerson, role: Role, unitId: string) =>
    run(administrator, (tx) =>
      app.get(GiveRoles).execute(tx, { personId: who.personId, role, unitIds: [unitId], from: '2026-11-27' }),
    );

  beforeAll(async () => {
    app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
      PeopleModule,
    ]);
    await app.setTime(now);
    seeds = await seedCatalogue(app);
    administrator = await person('administrator', undefined, 'Søren Winther');
  });
  afterAll(() => app.close());

  it('sign in as the one kept alone; roles go on, and both addresses are told', async () => {
    const unitId = seeds.unit(place.unit);
    const [kept, merged] = [await person('amr', unitId, 'Jonas Lind'), await person('tr', unitId)];
    await given(merged, 'amr', seeds.unit('sj-demo-medicin'));
    await run(merged, (tx) => app.get(IssueToken).execute(tx, merged.accountId, ['password']));
    await merge(kept, merged);
    const people = app.get(PeopleReader);
    expect(await people.viewer(merged.accountId)).toBeNull();
    const viewer = await people.viewer(kept.accountId);
    expect(viewer?.roles.map(({ role }) => role).sort()).toEqual(['amr', 'amr', 'tr']);
    expect(await rows('SELECT 1 FROM access_token WHERE account_id = $1', [merged.accountId])).toEqual([]);
    const held = await rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM role_assignment WHERE person_id = $1 AND valid_to IS NULL',
      [merged.personId],
    );
    expect(held[0]?.n).toBe(0);
    const mails = await mailsOrdered(app.get(Database), { kind: 'identity.people-merged' });
    expect(mails.map(({ to }) => to).sort()).toEqual([kept.email, merged.email].sort());
    // The account is the kept one's: opened again, it lets in who it is.
    await run(administrator, (tx) => app.get(ReopenAccount).execute(tx, { accountId: merged.accountId }));
    expect((await people.viewer(merged.accountId))?.personId).toBe(kept.personId);
  });

  it('never stand on both sides of a case: neither way round, and the case is named', async () => {
    const builder = await RequestBuilder.at(app, seeds, place);
    await builder.asked();
    const { manager, representative } = builder.people;
    for (const [kept, merged] of [
      [manager, representative],
      [representative, manager],
    ] as const)
      await expect(merge(kept, merged)).rejects.toMatchObject({
        refusal: {
          key: 'people.merge-both-sides',
          params: { case: expect.stringContaining('Akut') as string },
        },
      });
    expect(
      await rows('SELECT 1 FROM person WHERE id = $1 AND merged_into IS NULL', [manager.personId]),
    ).toHaveLength(1);
  });

  it('are compared as one afterwards: who acted for a side as the other acts for no other side', async () => {
    const builder = await RequestBuilder.at(app, seeds, place);
    await builder.draft();
    const { representative, unitId, manager } = builder.people;
    const kept = await person(undefined, undefined, 'Jonas Lind');
    await run(representative, (tx) =>
      app.get(ChooseSide).execute(tx, { caseId: builder.caseId, side: 'employees' }),
    );
    await merge(kept, representative);
    await given(kept, 'manager', unitId);
    await expect(
      run(kept, (tx) => app.get(ChooseSide).execute(tx, { caseId: builder.caseId, side: 'management' })),
    ).rejects.toMatchObject({ refusal: { status: 422 } });
    await expect(merge(manager, kept)).rejects.toMatchObject(refused('people.merge-both-sides'));
  });

  it('sign once: an open question goes on, a signature given stands under the name it was given in', async () => {
    const builder = await RequestBuilder.at(app, seeds, place);
    await builder.asked();
    await builder.withProvider();
    const { representative, manager } = builder.people;
    const first = await person(undefined, undefined, 'Jonas Ny');
    await merge(first, representative);
    await builder.sign(first);
    const second = await person(undefined, undefined, 'Jonas Nyest');
    await merge(second, first);
    await expect(builder.sign(second)).rejects.toMatchObject(refused('requests.already-signed'));
    const { complete } = await builder.sign(manager);
    expect(complete).toBe(true);
    const request = await app.get(RequestQuery).one(app.get(Database), builder.caseId);
    const own = request?.signatures.find(({ side }) => side === 'employees');
    expect([own?.name, own?.personId]).toEqual(['Jonas Ny', second.personId]);
  });

  it('lead straight on: a chain, the same again, oneself, and both ways at once', async () => {
    const [a, b, c] = [await person(), await person(), await person()];
    await merge(b, a);
    await merge(c, b);
    const led = await rows<{ merged_into: string }>(
      'SELECT merged_into FROM person WHERE id = ANY($1::uuid[])',
      [[a.personId, b.personId]],
    );
    expect(led.map(({ merged_into }) => merged_into)).toEqual([c.personId, c.personId]);
    await expect(merge(c, a)).rejects.toMatchObject(refused('identity.person-merged'));
    await expect(merge(a, c)).rejects.toMatchObject(refused('identity.person-merged'));
    await expect(merge(c, c)).rejects.toMatchObject(refused('identity.merge-self'));
    const [x, y] = [await person(), await person()];
    const both = await Promise.allSettled([merge(x, y), merge(y, x)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const flat = await rows(
      'SELECT 1 FROM person p JOIN person q ON q.id = p.merged_into WHERE q.merged_into IS NOT NULL',
    );
    expect(flat).toEqual([]);
  });

  it('are told by an administrator alone, never by one of the two, and never to shut anybody out', async () => {
    const unitId = seeds.unit(place.unit);
    const [kept, merged] = [await person('amr', unitId), await person('tr', unitId)];
    const keeper = await person('role_keeper', seeds.unit('sjaelland'));
    await expect(merge(kept, merged, keeper)).rejects.toMatchObject(refused('people.only-administrator'));
    await expect(merge(administrator, merged)).rejects.toMatchObject(refused('people.merge-own'));
    await rows('UPDATE account SET active = false WHERE id = $1', [kept.accountId]);
    await expect(merge(kept, merged)).rejects.toMatchObject(refused('identity.merge-keeps-no-way-in'));
    const [employers, unions] = [await person('central_employers'), await person('central_unions')];
    await expect(merge(employers, unions)).rejects.toMatchObject(refused('identity.both-central'));
    await ended(unions, 'central_unions');
    await merge(employers, unions);
  });

  it('whatever still acts as the other meanwhile is judged again', async () => {
    const builder = await RequestBuilder.at(app, seeds, place);
    await builder.draft();
    const { representative } = builder.people;
    const kept = await person();
    await merge(kept, representative);
    await expect(
      rows('INSERT INTO case_actor (case_id, person_id, side) VALUES ($1, $2, $3)', [
        builder.caseId,
        representative.personId,
        'management',
      ]),
    ).rejects.toMatchObject({ code: '40001' });
  });
});
