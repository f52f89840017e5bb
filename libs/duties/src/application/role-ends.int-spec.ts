import { CloseAccount, EndRole, GrantRole, ReopenAccount, type Role } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, systemActor } from '@samraad/platform';
import { CaseReader, RequestQuery } from '@samraad/requests';
import { AssignConsultant } from '@samraad/dialogue';
import { DutiesStand } from '../testing/duties-stand';

describe('a role that ends', () => {
  let stand: DutiesStand;
  const db = () => stand.app.get(Database);
  const at = (instant: string) => new Date(instant);
  const run = <T>(work: Parameters<typeof stand.app.uow.run<T>>[1]) =>
    stand.app.uow.run(systemActor('test'), work);
  const roleOf = async ({ personId }: MadePerson) => {
    const [row] = await db().query<{ id: string }>(
      'SELECT id FROM role_assignment WHERE person_id = $1 ORDER BY valid_from LIMIT 1',
      [personId],
    );
    return row?.id ?? '';
  };
  const end = async (person: MadePerson, instant: string | null) => {
    const id = await roleOf(person);
    await run((tx) => stand.app.get(EndRole).execute(tx, { id, at: instant === null ? null : at(instant) }));
  };
  const give = (
    person: MadePerson,
    place: { role: Role; unitId?: string; providerId?: string },
    more: { from: string; to?: string; heirOf?: { assignmentId: string; kind: 'successor' | 'deputy' } },
  ) =>
    run((tx) => {
      const { from, to, heirOf } = more;
      const time = { from: at(from), to: to === undefined ? null : at(to) };
      return stand.app.get(GrantRole).execute(tx, { personId: person.personId, ...place, ...time, heirOf });
    });
  const asked = async (caseId: string) =>
    (await stand.app.get(RequestQuery).one(db(), caseId))?.signers
      .filter((one) => one.asked && one.side === 'employees')
      .map(({ personId }) => personId);
  const told = async (kind: string, caseId: string) =>
    (await mailsOrdered(db(), { kind, caseId })).map(({ personId }) => personId);

  beforeEach(async () => {
    stand = await DutiesStand.create('2026-11-23T09:00:00Z');
  });
  afterEach(() => stand.app.close());

  it('by date hands the signature to the successor named for it, not to the newest in the role', async () => {
    const { caseId, people } = await (await stand.request()).asked();
    const { representative, unitId } = people;
    const [named, newest] = [await stand.person({}), await stand.person({})];
    await end(representative, '2026-11-30T23:00:00Z');
    const heirOf = { assignmentId: await roleOf(representative), kind: 'successor' } as const;
    await give(named, { role: 'amr', unitId }, { from: '2026-11-30T23:00:00Z', heirOf });
    await give(newest, { role: 'amr', unitId }, { from: '2026-11-30T23:00:00Z' });
    await stand.moveTo('2026-11-30T22:59:00Z');
    expect(await asked(caseId)).toEqual([representative.personId]);
    await stand.moveTo('2026-12-01T00:00:00Z');
    expect(await asked(caseId)).toEqual([named.personId]);
    // One successor a role; and nobody is asked who has left.
    await expect(
      give(await stand.person({}), { role: 'amr', unitId }, { from: '2026-12-01T09:00:00Z', heirOf }),
    ).rejects.toMatchObject({ refusal: { key: 'identity.has-successor' } });
  });

  it('hands the signature to a deputy for the time, and back to who they stood in for', async () => {
    const { caseId, people } = await (await stand.request()).asked();
    const { representative, unitId } = people;
    const deputy = await stand.person({});
    const heirOf = { assignmentId: await roleOf(representative), kind: 'deputy' } as const;
    const time = { from: '2026-11-25T00:00:00Z', to: '2026-12-01T00:00:00Z' };
    await give(deputy, { role: 'amr', unitId }, { ...time, heirOf });
    await stand.moveTo('2026-11-25T09:00:00Z');
    expect(await asked(caseId)).toEqual([deputy.personId]);
    await stand.moveTo('2026-12-01T09:00:00Z');
    expect(await asked(caseId)).toEqual([representative.personId]);
  });

  it('can be moved or taken back until it has come', async () => {
    const { caseId, people } = await (await stand.request()).asked();
    const keeper = await stand.person({ roles: [{ role: 'administrator' }] });
    await end(people.representative, '2026-11-25T00:00:00Z');
    await end(people.representative, '2026-11-27T00:00:00Z');
    await stand.moveTo('2026-11-26T09:00:00Z');
    expect(await told('duties.unheld', caseId)).toEqual([]);
    await end(people.representative, null);
    await stand.moveTo('2026-11-30T09:00:00Z');
    expect(await told('duties.unheld', caseId)).toEqual([]);
    await end(people.representative, '2026-11-30T12:00:00Z');
    await stand.moveTo('2026-11-30T12:01:00Z');
    expect(await told('duties.unheld', caseId)).toEqual([keeper.personId]);
    await expect(end(people.representative, null)).rejects.toMatchObject({
      refusal: { key: 'identity.role-ended', status: 409 },
    });
  });

  it('with nobody left tells the administrators, the role keepers of the region and the counterpart, once', async () => {
    const administrator = await stand.person({ roles: [{ role: 'administrator' }] });
    const keeperAt = (region: string) =>
      stand.person({ roles: [{ role: 'role_keeper', unitId: stand.seeds.unit(region) }] });
    const [keeper] = [await keeperAt('sjaelland'), await keeperAt('nordjylland')];
    const { caseId, people } = await (await stand.request()).asked();
    await end(people.representative, '2026-11-24T09:00:00Z');
    await stand.moveTo('2026-12-10T09:00:00Z');
    expect((await told('duties.unheld', caseId)).toSorted()).toEqual(
      [administrator.personId, keeper.personId].toSorted(),
    );
    expect(await told('duties.vacant', caseId)).toEqual([people.manager.personId]);
    const [mail] = await mailsOrdered(db(), { kind: 'duties.vacant', caseId });
    expect(mail?.text).toContain('Medarbejdersiden har ikke længere nogen, der kan skrive under');
    // Reminders of what nobody can do have stopped; those of the other side go on.
    const reminded = (await mailsOrdered(db(), { kind: 'duties.reminder', caseId })).map(
      ({ personId }) => personId,
    );
    expect(reminded).not.toContain(people.representative.personId);
  });

  it('tells of a side with nobody left also where nothing waits for it yet', async () => {
    const administrator = await stand.person({ roles: [{ role: 'administrator' }] });
    const { caseId, people } = await (await stand.request()).sent();
    await end(people.representative, '2026-11-24T09:00:00Z');
    await stand.moveTo('2026-11-24T10:00:00Z');
    expect(await told('duties.unheld', caseId)).toEqual([administrator.personId]);
    expect((await told('duties.vacant', caseId)).toSorted()).toEqual(
      [people.manager.personId, people.coordinator.personId].toSorted(),
    );
    // Somebody else of the side is left: nothing to tell.
    await end(people.manager, '2026-11-26T09:00:00Z');
    await stand.person({ roles: [{ role: 'med_chair', unitId: people.unitId }] });
    await stand.moveTo('2026-11-26T10:00:00Z');
    expect(await told('duties.unheld', caseId)).toHaveLength(1);
  });

  it('takes a consultant’s cases to the one named, else back to the coordinators', async () => {
    const one = await stand.request();
    const { caseId, people } = await one.sent();
    const { coordinator, providerId } = people;
    const [first, second] = [
      await stand.person({ roles: [{ role: 'consultant', providerId }] }),
      await stand.person({ roles: [] }),
    ];
    const assign = (personId: string) =>
      one.run(coordinator, (tx) =>
        stand.app.get(AssignConsultant).execute(tx, { caseId, personId, note: null }),
      );
    const consultant = async () => (await stand.app.get(CaseReader).facts(db(), caseId))?.consultantId;
    await assign(first.personId);
    await end(first, '2026-11-24T09:00:00Z');
    const heirOf = { assignmentId: await roleOf(first), kind: 'successor' } as const;
    await give(second, { role: 'consultant', providerId }, { from: '2026-11-24T09:00:00Z', heirOf });
    await stand.moveTo('2026-11-24T09:30:00Z');
    expect(await consultant()).toBe(second.personId);
    expect(await told('dialogue.consultant-assigned', caseId)).toContain(second.personId);
    await end(second, '2026-11-25T09:00:00Z');
    await stand.moveTo('2026-11-25T09:30:00Z');
    expect(await consultant()).toBeNull();
    expect(await told('dialogue.consultant-left', caseId)).toEqual([coordinator.personId]);
  });

  it('when the last account of its holder is closed, and stays ended when it is opened again', async () => {
    const administrator = await stand.person({ roles: [{ role: 'administrator' }] });
    const { caseId, people } = await (await stand.request()).asked();
    const { representative, unitId } = people;
    const deputy = await stand.person({});
    const heirOf = { assignmentId: await roleOf(representative), kind: 'deputy' } as const;
    const close = ({ accountId }: MadePerson) =>
      run((tx) => stand.app.get(CloseAccount).execute(tx, { accountId }));
    await give(
      deputy,
      { role: 'amr', unitId },
      { from: '2026-11-20T00:00:00Z', to: '2026-12-20T00:00:00Z', heirOf },
    );
    await close(representative);
    await stand.moveTo('2026-11-23T10:00:00Z');
    expect(await asked(caseId)).toEqual([deputy.personId]);
    expect(await told('duties.unheld', caseId)).toEqual([]);
    await close(deputy);
    await stand.moveTo('2026-11-23T11:00:00Z');
    expect(await told('duties.unheld', caseId)).toEqual([administrator.personId]);
    expect(await told('duties.vacant', caseId)).toEqual([people.manager.personId]);
    await stand.moveTo('2026-12-10T09:00:00Z');
    const reminded = await told('duties.reminder', caseId);
    expect(reminded).toContain(people.manager.personId);
    for (const gone of [representative, deputy]) expect(reminded).not.toContain(gone.personId);
    await run((tx) => stand.app.get(ReopenAccount).execute(tx, { accountId: representative.accountId }));
    const held = await db().query('SELECT 1 FROM role_assignment WHERE person_id = $1 AND valid_to IS NULL', [
      representative.personId,
    ]);
    expect(held).toEqual([]);
    // Whoever cannot come in is given nothing to do.
    await expect(
      give(deputy, { role: 'amr', unitId }, { from: '2026-12-10T09:00:00Z' }),
    ).rejects.toMatchObject({
      refusal: { key: 'identity.person-closed', status: 409 },
    });
  });

  it('does not with an account when another of the same person is open', async () => {
    const { caseId, people } = await (await stand.request()).asked();
    const { manager } = people;
    await db().query(
      `INSERT INTO account (id, person_id, email, password_hash, active)
       SELECT gen_random_uuid(), person_id, 'anden@region.example', password_hash, true FROM account WHERE id = $1`,
      [manager.accountId],
    );
    await run((tx) => stand.app.get(CloseAccount).execute(tx, { accountId: manager.accountId }));
    await stand.moveTo('2026-12-01T09:00:00Z');
    expect(await told('duties.reminder', caseId)).toContain(manager.personId);
  });
});
