import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { GrantRole } from '@samraad/identity';
import { makePerson, type MadePerson, type PersonWish } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AnswerJoining,
  CaseReader,
  ChooseSide,
  RequestsModule,
  SetWorkplaces,
  WithdrawRequest,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('whoever is asked to join', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const db = () => app.get(Database);
  const at = () => RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });
  const person = (...roles: NonNullable<PersonWish['roles']>[number][]): Promise<MadePerson> =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles }));
  const facts = (caseId: string) => app.get(CaseReader).facts(db(), caseId);
  const mailsTo = async (caseId: string, { personId }: MadePerson) =>
    (
      await db().query<{ kind: string }>(
        'SELECT mail_kind AS kind FROM mail_message WHERE case_id = $1 AND person_id = $2',
        [caseId, personId],
      )
    ).map(({ kind }) => kind);
  const setPlaces = (request: RequestBuilder, who: MadePerson, unitIds: string[], coordinating: string) =>
    request.run(who, async (tx) =>
      app.get(SetWorkplaces).execute(tx, {
        caseId: request.caseId,
        version: await request.version(),
        unitIds,
        coordinatingUnitId: coordinating,
      }),
    );
  const joins = (request: RequestBuilder, who: MadePerson, yes: boolean) =>
    request.run(who, (tx) => app.get(AnswerJoining).execute(tx, { caseId: request.caseId, joins: yes }));

  async function asking() {
    const request = await (await at()).filled();
    const other = scheme.unit('sj-demo-medicin');
    const leader = await person({ role: 'manager', unitId: other });
    const { unitId, manager } = request.people;
    await setPlaces(request, manager, [unitId, other], unitId);
    return { request, other, leader };
  }

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('says no to what is asked, and stays with what was said yes to', async () => {
    const { request, other, leader } = await asking();
    const { manager, unitId } = request.people;
    await joins(request, leader, true);
    const third = scheme.unit('hs-oeresoe-medicin');
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(GrantRole).execute(tx, {
        personId: leader.personId,
        role: 'manager',
        unitId: third,
        from: new Date('2026-11-20T13:00:00Z'),
      }),
    );
    await setPlaces(request, manager, [unitId, other, third], unitId);
    await joins(request, leader, false);
    expect((await facts(request.caseId))?.unitIds.toSorted()).toEqual([unitId, other].toSorted());
  });

  it('for both sides at once chooses one, and answers', async () => {
    const request = await (await at()).filled();
    const other = scheme.unit('sj-demo-medicin');
    const both = await person({ role: 'amr', unitId: other }, { role: 'manager', unitId: other });
    await setPlaces(request, request.people.manager, [request.people.unitId, other], request.people.unitId);
    await expect(joins(request, both, true)).rejects.toEqual(refused('requests.side-needed'));
    await request.run(both, (tx) =>
      app.get(ChooseSide).execute(tx, { caseId: request.caseId, side: 'employees' }),
    );
    await joins(request, both, true);
    expect((await facts(request.caseId))?.unitIds).toContain(other);
  });

  it('hears that the request was taken back also before it has answered', async () => {
    const { request, leader } = await asking();
    await request.run(request.people.manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Vi venter.' }),
    );
    expect(await mailsTo(request.caseId, leader)).toContain('requests.request-withdrawn');
  });
});
