import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { EndRole, GrantRole, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AskForSignatures,
  CaseReader,
  ChooseSigners,
  DeclineSignature,
  PassOnSignature,
  RequestQuery,
  RequestsModule,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('a signature asked of somebody who leaves', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const asked = async (caseId: string) =>
    (await app.get(RequestQuery).one(app.get(Database), caseId))?.signers
      .filter((one) => one.asked)
      .map(({ side, personId }) => [side, personId]);
  const mailed = (kind: string, caseId: string) =>
    app
      .get(Database)
      .query<{ person_id: string }>(
        'SELECT person_id FROM mail_message WHERE mail_kind = $1 AND case_id = $2',
        [kind, caseId],
      )
      .then((rows) => rows.map((row) => row.person_id).toSorted());
  /** A deputy of somebody, in the very role, for a time. */
  const standsIn = async (of: MadePerson, role: Role, unitId: string, from: string) =>
    app.uow.run(systemActor('test'), async (tx) => {
      const [own] = await tx.query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1', [
        of.personId,
      ]);
      const person = await makePerson(tx, {});
      const time = { from: new Date(from), to: new Date('2027-06-01T00:00:00Z') };
      const heirOf = { assignmentId: own?.id ?? '', kind: 'deputy' as const };
      await app.get(GrantRole).execute(tx, { personId: person.personId, role, unitId, ...time, heirOf });
      return person;
    });
  const leaves = async ({ personId }: MadePerson, at: string) => {
    const [row] = await app
      .get(Database)
      .query<{ id: string }>('SELECT id FROM role_assignment WHERE person_id = $1 AND valid_to IS NULL', [
        personId,
      ]);
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(EndRole).execute(tx, { id: row?.id ?? '', at: new Date(at) }),
    );
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('goes to the successor, also one elected later, and the case completes', async () => {
    const place = { unit: 'sj-demo-akut', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).asked();
    const { manager, representative, unitId } = request.people;
    const before = [
      ['employees', representative.personId],
      ['management', manager.personId],
    ];
    expect((await asked(request.caseId))?.toSorted()).toEqual(before);
    await leaves(representative, '2026-11-24T23:00:00Z');
    await moveTo('2026-11-24T22:00:00Z');
    expect((await asked(request.caseId))?.toSorted()).toEqual(before);
    // Nobody to take over yet: the question stays where it is, and the duty tells the administrators.
    await moveTo('2026-11-25T09:00:00Z');
    expect((await asked(request.caseId))?.toSorted()).toEqual(before);

    const successor = await app.uow.run(systemActor('test'), async (tx) => {
      const person = await makePerson(tx, {});
      const from = new Date('2026-11-25T09:00:00Z');
      await app.get(GrantRole).execute(tx, { personId: person.personId, role: 'amr', unitId, from });
      return person;
    });
    await moveTo('2026-11-25T09:01:00Z');
    expect(await asked(request.caseId)).toContainEqual(['employees', successor.personId]);
    const mails = await app
      .get(Database)
      .query('SELECT 1 FROM mail_message WHERE person_id = $1', [successor.personId]);
    expect(mails).toHaveLength(1);
    await request.sign(manager);
    await expect(request.sign(successor)).resolves.toEqual({ complete: false });
    await expect(request.sign(representative)).rejects.toMatchObject({
      refusal: { key: expect.anything() as unknown },
    });
  });

  it('gives all who have not signed the days of the one asked last: a case expires as a whole', async () => {
    const place = { unit: 'sj-boegelund-doegn', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).asked();
    const { representative, unitId } = request.people;
    const lastDays = () =>
      app.get(Database).query<{ day: string }>(
        `SELECT DISTINCT (expires_at AT TIME ZONE 'Europe/Copenhagen')::date AS day FROM signature_asked
         WHERE request_id = $1 AND state = 'asked'`,
        [request.caseId],
      );
    expect(await lastDays()).toEqual([{ day: '2026-12-16' }]);
    await moveTo('2026-12-10T09:00:00Z');
    const tr = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'tr', unitId }] }),
    );
    await request.run(representative, (tx) =>
      app.get(PassOnSignature).execute(tx, { caseId: request.caseId, toPersonId: tr.personId }),
    );
    expect(await lastDays()).toEqual([{ day: '2026-12-31' }]);
    const stage = async () => (await app.get(CaseReader).facts(app.get(Database), request.caseId))?.stage;
    await moveTo('2026-12-31T22:59:00Z');
    expect(await stage()).toBe('awaiting_signatures');
    await moveTo('2026-12-31T23:00:01Z');
    expect(await stage()).toBe('draft');
  });

  it('keeps a committee’s question with its chairs: a representative could never sign beside the other', async () => {
    const place = { unit: 'sj-demo-medicin', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).filled();
    const { caseId, people } = request;
    const { unitId, manager, representative } = people;
    const chaired = await app.uow.run(systemActor('test'), async (tx) => ({
      chair: await makePerson(tx, { roles: [{ role: 'med_chair', unitId }] }),
      vice: await makePerson(tx, { roles: [{ role: 'med_vice_chair', unitId }] }),
    }));
    const signers = [
      { unitId, side: 'management' as const, personId: chaired.chair.personId },
      { unitId, side: 'employees' as const, personId: chaired.vice.personId },
    ];
    await request.run(manager, async (tx) =>
      app.get(ChooseSigners).execute(tx, { caseId, version: await request.version(), signers }),
    );
    await request.run(manager, async (tx) =>
      app.get(AskForSignatures).execute(tx, { caseId, version: await request.version() }),
    );
    const toPersonId = representative.personId;
    await expect(
      request.run(chaired.vice, (tx) => app.get(PassOnSignature).execute(tx, { caseId, toPersonId })),
    ).rejects.toMatchObject({ refusal: { key: 'requests.committee-signs-as-one' } });
    await leaves(chaired.vice, '2027-01-05T09:00:00Z');
    await moveTo('2027-01-05T09:01:00Z');
    expect(await asked(caseId)).toContainEqual(['employees', chaired.vice.personId]);
  });

  it('is declined to all: the parties, and whoever’s signature falls, also after it was passed on', async () => {
    const request = await (
      await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' })
    ).asked();
    const { caseId, people } = request;
    const { manager, representative, unitId } = people;
    const tr = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'tr', unitId }] }),
    );
    await request.sign(manager);
    await leaves(manager, '2027-01-05T10:00:00Z');
    await moveTo('2027-01-05T10:01:00Z');
    const pass = { caseId, toPersonId: tr.personId };
    await request.run(representative, (tx) => app.get(PassOnSignature).execute(tx, pass));
    const askers = await app
      .get(Database)
      .query<{ asked_by: string }>('SELECT DISTINCT asked_by FROM signature_asked WHERE request_id = $1', [
        caseId,
      ]);
    expect(askers).toEqual([{ asked_by: manager.personId }]);
    await request.run(tr, (tx) => app.get(DeclineSignature).execute(tx, { caseId, reason: 'Ikke endnu.' }));
    expect(await mailed('requests.signature-declined', caseId)).toEqual(
      expect.arrayContaining([manager.personId, representative.personId]),
    );
    expect(await mailed('requests.signature-declined', caseId)).not.toContain(tr.personId);
  });

  it('goes to a deputy who was named while nobody was asked, and to one who stands in already', async () => {
    const place = { unit: 'sj-boegelund-doegn', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).filled();
    const { caseId, people } = request;
    const { manager, representative, unitId } = people;
    const ahead = await standsIn(representative, 'amr', unitId, '2027-01-07T09:00:00Z');
    const already = await standsIn(manager, 'manager', unitId, '2027-01-05T10:02:00Z');
    await moveTo('2027-01-05T10:03:00Z');
    await request.asked();
    expect(await asked(caseId)).toEqual(
      expect.arrayContaining([
        ['management', already.personId],
        ['employees', representative.personId],
      ]),
    );
    // Nobody is sent a link that is dead already.
    expect(await mailed('requests.signature-asked', caseId)).toEqual(
      [already.personId, representative.personId].toSorted(),
    );
    await moveTo('2027-01-07T09:01:00Z');
    expect(await asked(caseId)).toContainEqual(['employees', ahead.personId]);
    // What a deputy gives back stays there: it does not come round again.
    const back = { caseId, toPersonId: representative.personId };
    await request.run(ahead, (tx) => app.get(PassOnSignature).execute(tx, back));
    expect(await asked(caseId)).toContainEqual(['employees', representative.personId]);
  });

  it('is not given, nor moved, when its days are gone, however late the house is', async () => {
    const place = { unit: 'sj-demo-medicin', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).asked();
    const { caseId, people } = request;
    await app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE signature_asked SET expires_at = $2 WHERE request_id = $1`, [
        caseId,
        new Date('2027-01-07T08:59:00Z'),
      ]),
    );
    const over = { refusal: { key: 'requests.signing-time-over' } };
    await expect(request.sign(people.manager)).rejects.toMatchObject(over);
    const toPersonId = (
      await app.uow.run(systemActor('test'), (tx) =>
        makePerson(tx, { roles: [{ role: 'tr', unitId: people.unitId }] }),
      )
    ).personId;
    await expect(
      request.run(people.representative, (tx) =>
        app.get(PassOnSignature).execute(tx, { caseId, toPersonId }),
      ),
    ).rejects.toMatchObject(over);
  });

  it('of one round counts in no other', async () => {
    const place = { unit: 'sj-demo-akut', provider: 'joblife' };
    const request = await (await RequestBuilder.at(app, scheme, place)).asked();
    await app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE request SET stage_since = '2026-03-31T10:00:00Z' WHERE id = $1`, [request.caseId]),
    );
    await expect(request.sign(request.people.manager)).rejects.toMatchObject({
      refusal: { key: 'requests.signing-round-over' },
    });
  });
});
