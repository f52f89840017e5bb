import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EndRole, PeopleReader, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AnswerJoining,
  EndorseRequest,
  EndorsementQueueQuery,
  RequestQuery,
  RequestsModule,
  SetWorkplaces,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { ChooseModel } from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('who is asked to endorse', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let chairs: MadePerson[];
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const person = (role: Role, unit: string) =>
    run((tx) => makePerson(tx, { roles: [{ role, unitId: scheme.unit(unit) }] }));
  const sent = async (unit: string) =>
    (await RequestBuilder.at(app, scheme, { unit, provider: 'joblife' })).sent();
  const endorsements = async ({ caseId }: RequestBuilder) =>
    (await app.get(RequestQuery).one(app.get(Database), caseId))?.endorsements ?? [];
  const mailed = async ({ caseId }: RequestBuilder, kind: string) =>
    (
      await app
        .get(Database)
        .query<{ person_id: string }>(
          'SELECT person_id FROM mail_message WHERE case_id = $1 AND mail_kind = $2 ORDER BY person_id',
          [caseId, kind],
        )
    ).map((row) => row.person_id);
  const chairIds = () => chairs.map(({ personId }) => personId).sort();
  const endorse = (who: MadePerson, { caseId, hash }: RequestBuilder) =>
    app.uow.run(who.actor, (tx) => app.get(EndorseRequest).execute(tx, { caseId, hash }));
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    chairs = [
      await person('committee_chair', 'hovedstaden'),
      await person('committee_vice_chair', 'hovedstaden'),
    ];
  });
  afterAll(() => app.close());

  it('are the two chairs at once where no anchor is appointed, once', async () => {
    const request = await sent('hs-oeresoe-akut');
    expect(await endorsements(request)).toMatchObject([
      { unitId: scheme.unit('hs-oeresoe'), escalatedAt: new Date('2026-11-20T13:10:00Z'), state: 'asked' },
    ]);
    expect(await mailed(request, 'requests.endorsement-escalated')).toEqual(chairIds());
    expect(await mailed(request, 'requests.endorsement-asked')).toEqual([]);
    await moveTo('2026-12-01T09:00:00Z');
    expect(await mailed(request, 'requests.endorsement-escalated')).toHaveLength(2);
    expect(await endorse(chairs[1] as MadePerson, request)).toEqual({ complete: true });
  });

  it('are asked the instant the last anchor leaves', async () => {
    const anchor = await person('anchor', 'hs-lindehus');
    const other = await person('anchor', 'hs-lindehus');
    const request = await sent('hs-lindehus-rets');
    const leaves = async ({ personId }: MadePerson, at: string) => {
      const [row] = await app
        .get(Database)
        .query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [personId]);
      await run((tx) => app.get(EndRole).execute(tx, { id: row?.id ?? '', at: new Date(at) }));
    };
    await leaves(anchor, '2026-12-02T09:00:00Z');
    await moveTo('2026-12-02T09:01:00Z');
    expect(await mailed(request, 'requests.endorsement-escalated')).toEqual([]);
    await leaves(other, '2026-12-02T10:00:00Z');
    await moveTo('2026-12-02T10:01:00Z');
    expect(await mailed(request, 'requests.endorsement-escalated')).toEqual(chairIds());
  });

  it('is never one who has asked: an anchor who signs its own workplace’s request', async () => {
    const request = await (
      await RequestBuilder.at(app, scheme, { unit: 'hs-praehospital-vagt', provider: 'joblife' })
    ).draft();
    await run((tx) =>
      tx.query(
        `INSERT INTO role_assignment (id, person_id, role, unit_id, valid_from)
         VALUES (gen_random_uuid(), $1, 'anchor', $2, '2026-04-01T00:00:00Z')`,
        [request.people.manager.personId, scheme.unit('hs-praehospital')],
      ),
    );
    await request.sent();
    // The only anchor has asked: the chairs are asked, and the anchor's own yes is refused.
    expect(await mailed(request, 'requests.endorsement-escalated')).toEqual(chairIds());
    await expect(endorse(request.people.manager, request)).rejects.toMatchObject({
      refusal: { key: 'requests.endorses-own' },
    });
    expect(await endorse(chairs[0] as MadePerson, request)).toEqual({ complete: true });
  });

  it('is again one whose own workplace asks no longer: what they did for it is over', async () => {
    const [unit, other] = [scheme.unit('hs-lindehus-rets'), scheme.unit('hs-lindehus-ambulant')];
    const anchor = await run((tx) =>
      makePerson(tx, {
        roles: [
          { role: 'anchor', unitId: scheme.unit('hs-lindehus') },
          { role: 'manager', unitId: other },
        ],
      }),
    );
    const place = { unit: 'hs-lindehus-rets', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).filled();
    const { caseId } = request;
    const set = (unitIds: string[]) =>
      request.run(request.people.manager, async (tx) =>
        app.get(SetWorkplaces).execute(tx, {
          ...{ caseId, version: await request.version(), unitIds, coordinatingUnitId: unit },
        }),
      );
    await set([unit, other]);
    await request.run(anchor, (tx) => app.get(AnswerJoining).execute(tx, { caseId, joins: true }));
    await set([unit]);
    await request.sent();
    expect(await mailed(request, 'requests.endorsement-asked')).toEqual([anchor.personId]);
    const roles = await app
      .get(PeopleReader)
      .rolesOf(app.get(Database), anchor.personId, new Date('2026-12-02T10:01:00Z'));
    const viewer = { ...anchor, roles, factors: [] };
    const queue = await app
      .get(EndorsementQueueQuery)
      .page(app.get(Database), viewer, { limit: 9, offset: 0 });
    expect(queue.items.map((one) => one.caseId)).toContain(caseId);
    expect(await endorse(anchor, request)).toEqual({ complete: true });
  });

  it('is never the other account of one who has asked: one mailbox is one person', async () => {
    const place = { unit: 'hs-oeresoe-akut', provider: 'joblife' };
    const request = await RequestBuilder.at(app, scheme, place);
    const [user = '', host = ''] = request.people.representative.email.split('@');
    const twin = await run((tx) =>
      makePerson(tx, {
        email: `${user}+anker@${host}`,
        roles: [{ role: 'anchor', unitId: scheme.unit('hs-oeresoe') }],
      }),
    );
    await request.sent();
    expect(await mailed(request, 'requests.endorsement-asked')).not.toContain(twin.personId);
    expect(await mailed(request, 'requests.endorsement-escalated')).toEqual(chairIds());
    await expect(endorse(twin, request)).rejects.toMatchObject({
      refusal: { key: 'requests.endorses-own' },
    });
  });

  it('are as the choice says: an enterprise does not endorse where hospitals are named', async () => {
    const choice = {
      regionId: scheme.unit('midtjylland'),
      roundId: scheme.round('demo-26'),
      model: 1 as const,
      from: '2026-12-03',
      focus: {
        topics: [{ key: 'pace', name: 'Tempo' }],
        areas: [],
        anchoredAt: ['hospital'] as ['hospital'],
      },
    };
    await run((tx) => app.get(ChooseModel).execute(tx, choice));
    await person('anchor', 'mj-hedesund');
    await person('anchor', 'mj-drift');
    await moveTo('2026-12-03T09:00:00Z');
    const inHospital = await sent('mj-hedesund-akut');
    expect(await endorsements(inHospital)).toMatchObject([
      { unitId: scheme.unit('mj-hedesund'), escalatedAt: null },
    ]);
    const inEnterprise = await sent('mj-drift-medico');
    const [asked] = await endorsements(inEnterprise);
    expect(asked).toMatchObject({ unitId: scheme.unit('midtjylland') });
    expect(asked?.escalatedAt).not.toBeNull();
    expect(await mailed(inEnterprise, 'requests.endorsement-asked')).toEqual([]);
  });

  it('is nobody for what the Hovedudvalg asks itself under model 1: its chairs sign, for a side each', async () => {
    const request = await RequestBuilder.at(app, scheme, {
      unit: 'hovedstaden',
      provider: 'joblife',
      mainCommittee: true,
    });
    await request.sent({ level: 'strategic' });
    expect(await endorsements(request)).toEqual([]);
    const view = await app.get(RequestQuery).one(app.get(Database), request.caseId);
    expect(view).toMatchObject({ stage: 'sent_to_provider', number: expect.any(Number) as number });
    expect(view?.signatures.map(({ side, role }) => [side, role]).sort()).toEqual([
      ['employees', 'committee_vice_chair'],
      ['management', 'committee_chair'],
    ]);
  });
});
