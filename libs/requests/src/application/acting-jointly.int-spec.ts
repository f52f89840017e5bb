import { randomUUID } from 'node:crypto';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { PeopleReader } from '@samraad/identity';
import { makePerson, type MadePerson, type PersonWish } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AnswerJoining,
  AnswerOrderQuestion,
  AskForSignatures,
  CaseRelations,
  EndorseRequest,
  MyRequestsQuery,
  CaseReader,
  ChooseSide,
  ConfirmProvider,
  OrderReader,
  ProposeProvider,
  RequestsModule,
  SaveAnswers,
  SetWorkplaces,
  StartDraft,
  StateOrderLater,
  WithdrawRequest,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

/** A joint thing is never changed by one alone against another, whatever the page before it checked (domain.md §3 [ours, 2]). */
describe('acting jointly', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const db = () => app.get(Database);
  const at = (unit = 'sj-demo-akut') => RequestBuilder.at(app, scheme, { unit, provider: 'joblife' });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });
  const person = (...roles: NonNullable<PersonWish['roles']>[number][]): Promise<MadePerson> =>
    app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles }));
  const facts = (caseId: string) => app.get(CaseReader).facts(db(), caseId);
  const mailsTo = async (caseId: string, who: MadePerson) =>
    (
      await db().query<{ kind: string }>(
        `SELECT m.mail_kind AS kind FROM mail_message m WHERE m.case_id = $1 AND m.person_id = $2 ORDER BY m.id`,
        [caseId, who.personId],
      )
    ).map(({ kind }) => kind);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  async function asking() {
    const request = await (await at()).filled();
    const other = scheme.unit('sj-demo-medicin');
    const leader = await person({ role: 'manager', unitId: other });
    const { unitId, manager } = request.people;
    await setPlaces(request, manager, [unitId, other], unitId);
    return { request, other, leader };
  }
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
  const answers = (request: RequestBuilder, who: MadePerson, given: object) =>
    request.run(who, async (tx) =>
      app
        .get(SaveAnswers)
        .execute(tx, { caseId: request.caseId, version: await request.version(), answers: given }),
    );

  describe('workplaces', () => {
    it('asks a workplace first: by mail, and no signing before it has said yes', async () => {
      const { request, other, leader } = await asking();
      expect(await mailsTo(request.caseId, leader)).toEqual(['requests.workplace-asked']);
      expect((await facts(request.caseId))?.parties.some(({ unitId }) => unitId === other)).toBe(false);
      await expect(answers(request, leader, { wanted: 'Noget andet.' })).rejects.toEqual(
        refused('requests.answer-joining-first'),
      );
      const ask = async () =>
        request.run(request.people.manager, async (tx) =>
          app.get(AskForSignatures).execute(tx, { caseId: request.caseId, version: await request.version() }),
        );
      await expect(ask()).rejects.toEqual(refused('requests.workplace-not-answered'));
      await joins(request, leader, true);
      expect(await mailsTo(request.caseId, request.people.manager)).toContain('requests.workplaces-changed');
      await answers(request, leader, { wanted: 'Noget andet.' });
      await expect(ask()).rejects.toEqual(refused('requests.order-missing'));
    });

    it('never lets a joined workplace take the request over, or remove those who began it', async () => {
      const { request, other, leader } = await asking();
      const { unitId } = request.people;
      await expect(setPlaces(request, leader, [other], other)).rejects.toEqual(
        refused('requests.answer-joining-first'),
      );
      await joins(request, leader, true);
      for (const [list, coordinating] of [
        [[other], other],
        [[unitId, other], other],
        [[unitId], unitId],
      ] as const)
        await expect(setPlaces(request, leader, [...list], coordinating)).rejects.toEqual(
          refused('requests.coordinating-decides'),
        );
      expect((await facts(request.caseId))?.coordinatingUnitId).toBe(unitId);
    });

    it('lets it leave, and be removed or handed the lead by the coordinating one, all told', async () => {
      const { request, other, leader } = await asking();
      const { manager, unitId } = request.people;
      await expect(setPlaces(request, manager, [unitId, other], other)).rejects.toEqual(
        refused('requests.coordinator-not-answered'),
      );
      await expect(joins(request, manager, false)).rejects.toEqual(refused('requests.coordinating-stays'));
      await joins(request, leader, true);
      await joins(request, leader, false);
      expect((await facts(request.caseId))?.unitIds).toEqual([unitId]);
      await setPlaces(request, manager, [unitId, other], unitId);
      await joins(request, leader, true);
      await setPlaces(request, manager, [unitId, other], other);
      expect((await facts(request.caseId))?.coordinatingUnitId).toBe(other);
      await setPlaces(request, leader, [other], other);
      expect(await mailsTo(request.caseId, manager)).toContain('requests.workplaces-changed');
    });
  });

  describe('ids that arrive', () => {
    it('are looked up against what may be chosen', async () => {
      const request = await (await at()).filled();
      const { manager, coordinator, informed } = request.people;
      const stranger = await person({ role: 'manager', unitId: scheme.unit('hs-oeresoe-medicin') });
      for (const one of [randomUUID(), stranger.personId, coordinator.personId])
        await expect(answers(request, manager, { informed: [informed.personId, one] })).rejects.toEqual(
          refused('requests.informed-unknown'),
        );
      await expect(answers(request, manager, { focusTopic: 'hvad som helst' })).rejects.toEqual(
        refused('requests.answer-invalid'),
      );
    });

    it('stored before they were looked up, block no signature and get no mail', async () => {
      const request = await (await at()).asked();
      const { manager, representative, informed, coordinator } = request.people;
      const old = [informed.personId, randomUUID(), coordinator.personId];
      await app.uow.run(systemActor('test'), (tx) =>
        tx.query(`UPDATE request_answer SET value = $2::jsonb WHERE request_id = $1 AND field = 'informed'`, [
          request.caseId,
          JSON.stringify(old),
        ]),
      );
      await request.withProvider();
      await request.sign(manager);
      expect(await request.sign(representative)).toEqual({ complete: true });
      expect(await mailsTo(request.caseId, informed)).toEqual(['requests.informed']);
      expect(await mailsTo(request.caseId, coordinator)).not.toContain('requests.informed');
    });

    it('name at least one who does not sign, or say who was told outside the portal', async () => {
      const request = await (await at()).filled();
      const { manager, representative } = request.people;
      await answers(request, manager, { informed: [manager.personId, representative.personId] });
      await expect(request.asked({ informed: [manager.personId] })).rejects.toEqual(
        refused('requests.informed-missing'),
      );
      const told = { name: 'MED-udvalget', how: 'på mødet', on: '2026-11-19' };
      const ahead = { informedOutside: [{ ...told, on: '2027-11-19' }] };
      await expect(answers(request, manager, ahead)).rejects.toEqual(refused('requests.answer-invalid'));
      await request.asked({ informed: [], informedOutside: [told] });
      expect((await facts(request.caseId))?.stage).toBe('awaiting_signatures');
    });
  });

  it('confirms no provider in a case that was taken back', async () => {
    const request = await (await at()).filled();
    const { manager, representative, providerId } = request.people;
    const { caseId } = request;
    const { choiceId } = await request.run(manager, (tx) =>
      app.get(ProposeProvider).execute(tx, { caseId, providerId }),
    );
    await request.run(manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi løser det selv.' }),
    );
    await expect(
      request.run(representative, (tx) => app.get(ConfirmProvider).execute(tx, { caseId, choiceId })),
    ).rejects.toEqual(refused('requests.provider-not-open'));
  });

  describe('the order question', () => {
    it('is answered by each workplace for itself alone', async () => {
      const { request, leader } = await asking();
      await joins(request, leader, true);
      const about = (unitId: string) =>
        request.run(leader, async (tx) =>
          app.get(AnswerOrderQuestion).execute(tx, {
            caseId: request.caseId,
            version: await request.version(),
            statement: { unitId, answer: 'none', compliedOn: null },
          }),
        );
      await expect(about(request.people.unitId)).rejects.toEqual(refused('requests.own-workplace-answers'));
      await about(scheme.unit('sj-demo-medicin'));
    });

    it('once sent, too; and "the same matter" is lifted by compliance only, not by the other side', async () => {
      const request = await (await at()).sent();
      const { manager, representative, unitId } = request.people;
      const { caseId } = request;
      await app.uow.run(systemActor('test'), (tx) =>
        tx.query(
          `INSERT INTO request_workplace (request_id, unit_id, coordinating, order_answer) VALUES ($1, $2, false, 'none')`,
          [caseId, scheme.unit('sj-demo-medicin')],
        ),
      );
      const joined = await person({ role: 'manager', unitId: scheme.unit('sj-demo-medicin') });
      const state = (
        who: MadePerson,
        answer: 'none' | 'same_matter' | 'complied',
        compliedOn: string | null,
      ) =>
        request.run(who, (tx) =>
          app.get(StateOrderLater).execute(tx, { caseId, statement: { unitId, answer, compliedOn } }),
        );
      await expect(state(joined, 'same_matter', null)).rejects.toEqual(
        refused('requests.own-workplace-answers'),
      );
      await state(manager, 'same_matter', null);
      await state(representative, 'none', null);
      const standing = () => app.get(OrderReader).obstacle(db(), caseId);
      expect(await standing()).toMatchObject({ key: 'requests.order-not-complied' });
      await expect(state(manager, 'none', null)).rejects.toEqual(
        refused('requests.order-lifted-by-compliance'),
      );
      await expect(state(representative, 'complied', '0001-01-01')).rejects.toEqual(
        refused('requests.order-day-too-early'),
      );
      await state(representative, 'complied', '2026-11-20');
      expect(await standing()).toBeNull();
    });
  });

  describe('how somebody stands to a case', () => {
    const relations = async (who: MadePerson, caseId: string) => {
      const viewer = await app.get(PeopleReader).viewer(who.accountId);
      return [...(viewer ? await app.get(CaseRelations).of(viewer, caseId) : [])];
    };

    it('follows an open task: the chairs read a request while they are asked, not after', async () => {
      const anchor = await person({ role: 'anchor', unitId: scheme.unit('hs-oeresoe') });
      const request = await (await at('hs-oeresoe-medicin')).sent();
      const { caseId } = request;
      const chair = await person({ role: 'committee_chair', unitId: scheme.unit('hovedstaden') });
      expect(await relations(chair, caseId)).toEqual([]);
      await app.uow.run(systemActor('test'), (tx) =>
        tx.query('UPDATE endorsement SET escalated_at = asked_at WHERE request_id = $1', [caseId]),
      );
      expect(await relations(chair, caseId)).toEqual(['anchor']);
      await request.run(anchor, (tx) => app.get(EndorseRequest).execute(tx, { caseId, hash: request.hash }));
      expect(await relations(chair, caseId)).toEqual([]);
      await expect(
        request.run(chair, (tx) => app.get(EndorseRequest).execute(tx, { caseId, hash: request.hash })),
      ).rejects.toEqual(refused('platform.not-found'));
      const viewer = await app.get(PeopleReader).viewer(chair.accountId);
      const asked = { limit: 5, offset: 0, caseId };
      expect(viewer && (await app.get(MyRequestsQuery).list(db(), viewer, asked)).total).toBe(0);
      expect(await relations(anchor, caseId)).toEqual(['anchor']);
    });
  });

  describe('somebody with roles on both sides', () => {
    it('is asked for which side, once, and stays on it', async () => {
      const unitId = scheme.unit('sj-demo-akut');
      const both = await person({ role: 'amr', unitId }, { role: 'manager', unitId });
      const { caseId } = await app.uow.run(both.actor, (tx) => app.get(StartDraft).execute(tx, { unitId }));
      const withdraw = () =>
        app.uow.run(both.actor, (tx) => app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Nej.' }));
      const choose = (side: 'management' | 'employees') =>
        app.uow.run(both.actor, (tx) => app.get(ChooseSide).execute(tx, { caseId, side }));
      await expect(withdraw()).rejects.toEqual(refused('requests.side-needed'));
      await choose('management');
      await expect(choose('employees')).rejects.toEqual(refused('requests.acted-for-other-side'));
      await withdraw();
      expect(await db().query('SELECT side FROM case_actor WHERE case_id = $1', [caseId])).toEqual([
        { side: 'management' },
      ]);
    });
  });
});
