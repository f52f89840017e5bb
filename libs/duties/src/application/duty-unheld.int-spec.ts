import { allRoles, EndRole, GrantRole, PeopleReader, type Relation, scopeOf } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, newId, systemActor } from '@samraad/platform';
import { isOwn } from '../domain/open-duty';
import { findHolders } from '../persistence/duty-holders.store';
import { holderColumns } from '../persistence/duty.row';
import { DutiesStand } from '../testing/duties-stand';

describe('who holds a duty', () => {
  let stand: DutiesStand;
  const db = () => stand.app.get(Database);
  const end = async ({ personId }: MadePerson, at: string) => {
    const [role] = await db().query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
      personId,
    ]);
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(EndRole).execute(tx, { id: role?.id ?? '', at: new Date(at) }),
    );
  };

  beforeEach(async () => {
    stand = await DutiesStand.create('2026-11-23T09:00:00Z');
  });
  afterEach(() => stand.app.close());

  it('is told to the administrators at the instant nobody is left, once, and not while a colleague is', async () => {
    const administrator = await stand.person({ roles: [{ role: 'administrator' }] });
    const { caseId, people } = await (await stand.request()).asked();
    const second = await stand.person({ roles: [{ role: 'tr', unitId: people.unitId }] });
    const told = async () =>
      (await mailsOrdered(db(), { kind: 'duties.unheld', caseId })).map(
        ({ personId, at }) =>
          `${personId === administrator.personId ? 'administrator' : personId} ${at.toISOString().slice(0, 13)}`,
      );
    await end(people.representative, '2026-11-25T23:00:00Z');
    await stand.moveTo('2026-11-26T09:00:00Z');
    expect(await told()).toEqual([]);
    await end(second, '2026-11-27T23:00:00Z');
    await stand.moveTo('2026-11-27T22:00:00Z');
    expect(await told()).toEqual([]);
    await stand.moveTo('2026-12-12T09:00:00Z');
    // At the instant itself, which is at night: the mail waits for Monday morning.
    expect(await told()).toEqual(['administrator 2026-11-30T07']);
  });

  it('is told when a duty begins where nobody is left, though nothing is ever reminded of it', async () => {
    const administrator = await stand.person({ roles: [{ role: 'administrator' }] });
    const course = await stand.course();
    await course.moveTo('2026-11-27T14:00:00Z');
    const { caseId, people } = await course.delivered();
    const told = async () =>
      (await mailsOrdered(db(), { caseId })).filter(
        ({ kind }) => kind === 'duties.unheld' || kind === 'duties.vacant',
      );
    // Without an event: whichever way they went.
    await db().query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
      people.representative.personId,
      new Date('2026-11-27T13:00:00Z'),
    ]);
    expect(await told()).toEqual([]);
    await course.attest('manager');
    expect((await told()).map(({ kind, personId }) => [kind, personId]).toSorted()).toEqual(
      [
        ['duties.unheld', administrator.personId],
        ['duties.vacant', people.coordinator.personId],
        ['duties.vacant', people.manager.personId],
      ].toSorted(),
    );
    await course.moveTo('2026-12-03T14:00:00Z');
    expect((await told()).filter(({ kind }) => kind === 'duties.unheld')).toHaveLength(1);
  });

  it('is told again when it is left again, and when whoever is left acted for the other side', async () => {
    await stand.person({ roles: [{ role: 'administrator' }] });
    const request = await (await stand.request()).asked();
    const { caseId, people } = request;
    const told = async () => (await mailsOrdered(db(), { kind: 'duties.unheld', caseId })).length;
    await end(people.representative, '2026-11-24T09:00:00Z');
    await stand.moveTo('2026-11-24T09:00:00Z');
    expect(await told()).toBe(1);
    const next = await stand.person({ roles: [{ role: 'amr', unitId: people.unitId }] });
    await stand.moveTo('2026-11-25T08:00:00Z');
    await end(next, '2026-11-25T09:00:00Z');
    await stand.moveTo('2026-11-25T09:00:00Z');
    expect(await told()).toBe(2);
    const last = await stand.person({ roles: [{ role: 'amr', unitId: people.unitId }] });
    await request.sign(people.manager);
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(GrantRole).execute(tx, {
        ...{ personId: people.manager.personId, role: 'tr', unitId: people.unitId },
        from: new Date('2026-11-24T09:00:00Z'),
      }),
    );
    await end(last, '2026-11-26T09:00:00Z');
    await stand.moveTo('2026-11-26T09:00:00Z');
    expect(await told()).toBe(3);
  });

  it('is no endorser’s who asks in the case, with whatever account, and again one’s whose workplace has left it', async () => {
    const { caseId, people } = await (await stand.request()).sent();
    const { unitId, manager } = people;
    const anchor = [{ role: 'anchor' as const, unitId }];
    const twin = await stand.person({ email: manager.email.replace('@', '+anker@'), roles: anchor });
    const gone = await stand.person({ roles: anchor });
    const id = newId();
    const now = new Date('2026-11-23T09:00:00Z');
    await db().query('INSERT INTO case_actor (case_id, person_id, side) VALUES ($1, $2, $3)', [
      ...[caseId, gone.personId, 'management'],
    ]);
    await db().query(
      `INSERT INTO duty (id, case_id, kind, key, rank, since, due_at, holder, side, unit_id, person_id, provider_id)
       VALUES ($1, $2, 'attest', 'test:anchor', 1, $3, $3, $4, $5, $6, $7, $8)`,
      [id, caseId, now, ...holderColumns({ of: 'anchor', unitId })],
    );
    const held = await findHolders(db(), id, now);
    expect(held).toContain(gone.personId);
    expect(held).not.toContain(twin.personId);
  });

  it('is the same for reminders and the list of those nobody holds as for the page that says "yours"', async () => {
    const { caseId, people } = await (await stand.request()).sent();
    const { manager, representative, coordinator, unitId, providerId } = people;
    const stranger = await stand.person({
      roles: [{ role: 'coordinator', providerId: stand.seeds.provider('ruc') }],
    });
    // One of every role that is held at a workplace.
    const atUnit = await Promise.all(
      allRoles
        .filter((role) => scopeOf(role) === 'unit')
        .map(async (role) => [role, await stand.person({ roles: [{ role, unitId }] })] as const),
    );
    const everybody = {
      ...{ manager, representative, coordinator, stranger, central: stand.central },
      ...Object.fromEntries(atUnit.map(([role, person]) => [`the ${role}`, person])),
    };
    const holders = [
      { of: 'parties', unitId: null },
      { of: 'parties', unitId },
      { of: 'side', side: 'management', unitId: null },
      { of: 'side', side: 'employees', unitId },
      { of: 'provider', providerId },
      { of: 'anchor', unitId },
      { of: 'committee', regionId: unitId },
      { of: 'central' },
    ] as const;
    const now = new Date('2026-11-23T09:00:00Z');
    const viewers = await Promise.all(
      Object.entries(everybody).map(async ([name, { personId }]) => ({
        name,
        personId,
        roles: await stand.app.get(PeopleReader).rolesOf(db(), personId, now),
        // A chair of a Hovedudvalg is a party only of a case that is known to be its own.
        ...(name.startsWith('the committee_') && {
          relations: new Set<Relation>(['party', name.includes('vice') ? 'employees' : 'management']),
        }),
      })),
    );
    for (const [index, holder] of holders.entries()) {
      const id = newId();
      await db().query(
        `INSERT INTO duty (id, case_id, kind, key, rank, since, due_at, holder, side, unit_id, person_id, provider_id)
         VALUES ($1, $2, 'attest', $3, 1, $4, $4, $5, $6, $7, $8, $9)`,
        [id, caseId, `test:${index}`, now, ...holderColumns(holder)],
      );
      const held = await findHolders(db(), id, now);
      const own = viewers.filter((viewer) => isOwn(holder, viewer)).map(({ name }) => name);
      const names = held.map((one) => viewers.find(({ personId }) => personId === one)?.name);
      expect([holder, names.sort()]).toEqual([holder, own.sort()]);
      expect(held.length).toBeGreaterThan(0);
    }
  });
});
