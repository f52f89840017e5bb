import { randomUUID } from 'node:crypto';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  PassOnSignature,
  ProposeProvider,
  RequestsModule,
  SaveAnswers,
  WithdrawRequest,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { CompleteRequest } from './complete-request';

/**
 * What each use case refuses by itself, whatever the page before it checked (architecture.md 19). Where no use case leads
 * there the row is edited by hand: the guard is the last one.
 */
describe('a request refuses', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const at = (unit = 'sj-demo-akut') => RequestBuilder.at(app, scheme, { unit, provider: 'joblife' });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key: `requests.${key}` }) as unknown });
  const edit = (sql: string, ...params: unknown[]) =>
    app.uow.run(systemActor('test'), (tx) => tx.query(sql, params));
  const colleague = (role: 'manager' | 'amr', unitId: string): Promise<MadePerson> =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role, unitId }] }));

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('a signer whose role has ended', async () => {
    const request = await (await at()).asked();
    const { manager } = request.people;
    await edit(
      'UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1',
      manager.personId,
      '2026-11-20T13:10:00Z',
    );
    await expect(request.sign(manager)).rejects.toEqual(refused('role-not-held'));
  });

  it('one who has acted for the other side, whatever role is held now', async () => {
    const request = await (await at()).filled();
    const { manager, unitId } = request.people;
    const ends = '2026-11-20T13:10:00Z';
    await edit('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', manager.personId, ends);
    await edit(
      `INSERT INTO role_assignment (id, person_id, role, unit_id, valid_from) VALUES ($1, $2, 'amr', $3, $4)`,
      randomUUID(),
      manager.personId,
      unitId,
      ends,
    );
    const [row] = await app
      .get(Database)
      .query<{ version: number }>('SELECT version FROM request WHERE id = $1', [request.caseId]);
    const change = { caseId: request.caseId, version: row?.version ?? 0, answers: { wanted: 'Andet.' } };
    await expect(request.run(manager, (tx) => app.get(SaveAnswers).execute(tx, change))).rejects.toEqual(
      refused('acted-for-other-side'),
    );
  });

  it('to count the signature of somebody who is no longer the one asked', async () => {
    const request = await (await at()).asked();
    await request.withProvider();
    await request.sign(request.people.manager);
    const other = await colleague('manager', request.people.unitId);
    await edit(
      `UPDATE request_signer SET person_id = $2 WHERE request_id = $1 AND side = 'management'`,
      request.caseId,
      other.personId,
    );
    expect(await request.sign(request.people.representative)).toEqual({ complete: false });
  });

  it('to be signed while an order stands', async () => {
    const request = await (await at()).asked();
    await edit(
      `UPDATE request_workplace SET order_answer = 'same_matter' WHERE request_id = $1`,
      request.caseId,
    );
    await expect(request.sign(request.people.manager)).rejects.toEqual(refused('order-not-complied'));
  });

  it('to go on with an endorsement of another text', async () => {
    const request = await (await at('hs-oeresoe-medicin')).sent();
    const complete = () =>
      request.run(request.people.manager, (tx) =>
        app.get(CompleteRequest).whenNothingIsMissing(tx, request.caseId),
      );
    await edit(
      `INSERT INTO request_text (request_id, hash, body, recorded_at) SELECT id, $2, '{}', started_at FROM request WHERE id = $1`,
      request.caseId,
      'f'.repeat(64),
    );
    const endorse = (hash: string) =>
      edit(
        `UPDATE endorsement SET state = 'endorsed', content_hash = $2, decided_by = $3, decided_at = asked_at
         WHERE request_id = $1`,
        request.caseId,
        hash,
        request.people.manager.personId,
      );
    await endorse('f'.repeat(64));
    expect(await complete()).toBe(false);
    await endorse(request.hash);
    expect(await complete()).toBe(true);
  });

  it('to be rewritten, withdrawn again, or given another provider, once it was sent', async () => {
    const request = await (await at()).sent();
    const { manager } = request.people;
    const { caseId } = request;
    const change = { caseId, version: await request.version(), answers: { wanted: 'Andet.' } };
    await expect(request.run(manager, (tx) => app.get(SaveAnswers).execute(tx, change))).rejects.toEqual(
      refused('content-locked'),
    );
    const [ruc] = await app.get(Database).query<{ id: string }>(`SELECT id FROM provider WHERE key = 'ruc'`);
    const propose = { caseId, providerId: ruc?.id ?? '' };
    await expect(request.run(manager, (tx) => app.get(ProposeProvider).execute(tx, propose))).rejects.toEqual(
      refused('provider-not-open'),
    );
    const withdraw = () =>
      request.run(manager, (tx) =>
        app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi løser det selv.' }),
      );
    await withdraw();
    await expect(withdraw()).rejects.toEqual(refused('too-late-to-withdraw'));
  });

  it('to be taken back for all by a workplace that has joined', async () => {
    const request = await (await at()).sent();
    const { caseId } = request;
    const joined = scheme.unit('sj-demo-medicin');
    await edit(
      'INSERT INTO request_workplace (request_id, unit_id, coordinating) VALUES ($1, $2, false)',
      caseId,
      joined,
    );
    const leader = await colleague('manager', joined);
    const withdraw = { caseId, reason: 'Vi vil ikke mere.' };
    await expect(request.run(leader, (tx) => app.get(WithdrawRequest).execute(tx, withdraw))).rejects.toEqual(
      refused('coordinating-withdraws'),
    );
  });

  it('a provider that is not in the round', async () => {
    const request = await (await at()).filled();
    const propose = { caseId: request.caseId, providerId: randomUUID() };
    await expect(
      request.run(request.people.manager, (tx) => app.get(ProposeProvider).execute(tx, propose)),
    ).rejects.toEqual(refused('provider-not-in-round'));
  });

  it('to pass a signature on to somebody who can’t give it', async () => {
    const request = await (await at()).asked();
    const leader = await colleague('manager', request.people.unitId);
    const pass = (to: MadePerson) =>
      request.run(request.people.representative, (tx) =>
        app.get(PassOnSignature).execute(tx, { caseId: request.caseId, toPersonId: to.personId }),
      );
    await expect(pass(leader)).rejects.toEqual(refused('role-not-held'));
    await expect(pass(request.people.informed)).rejects.toEqual(refused('role-not-held'));
    await pass(await colleague('amr', request.people.unitId));
  });
});
