import { randomUUID } from 'node:crypto';
import { PeopleReader } from '@samraad/identity';
import { type MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import {
  AskForSignatures,
  CaseRelations,
  EndorseRequest,
  ChooseSide,
  ConfirmProvider,
  ProposeProvider,
  SaveAnswers,
  StartDraft,
  WithdrawRequest,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { JointStand, refused } from '../testing/joint-stand';

/** A joint thing is never changed by one alone against another, whatever the page before it checked (domain.md §3 [ours, 2]). */
describe('acting jointly', () => {
  let stand: JointStand;
  const answers = (request: RequestBuilder, who: MadePerson, given: object) =>
    request.run(who, async (tx) =>
      stand.app
        .get(SaveAnswers)
        .execute(tx, { caseId: request.caseId, version: await request.version(), answers: given }),
    );

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());

  describe('workplaces', () => {
    it('asks a workplace first: by mail, and no signing before it has said yes', async () => {
      const { request, other, leader } = await stand.asking();
      expect(await stand.mailsTo(request.caseId, leader)).toEqual(['requests.workplace-asked']);
      expect((await stand.facts(request.caseId))?.parties.some(({ unitId }) => unitId === other)).toBe(false);
      await expect(answers(request, leader, { wanted: 'Noget andet.' })).rejects.toEqual(
        refused('requests.answer-joining-first'),
      );
      const ask = async () =>
        request.run(request.people.manager, async (tx) =>
          stand.app
            .get(AskForSignatures)
            .execute(tx, { caseId: request.caseId, version: await request.version() }),
        );
      await expect(ask()).rejects.toEqual(refused('requests.workplace-not-answered'));
      await stand.joins(request, leader, true);
      expect(await stand.mailsTo(request.caseId, request.people.manager)).toContain(
        'requests.workplaces-changed',
      );
      await answers(request, leader, { wanted: 'Noget andet.' });
      await expect(ask()).rejects.toEqual(refused('requests.order-missing'));
    });

    it('never lets a joined workplace take the request over, or remove those who began it', async () => {
      const { request, other, leader } = await stand.asking();
      const { unitId } = request.people;
      await expect(stand.setPlaces(request, leader, [other], other)).rejects.toEqual(
        refused('requests.answer-joining-first'),
      );
      await stand.joins(request, leader, true);
      for (const [list, coordinating] of [
        [[other], other],
        [[unitId, other], other],
        [[unitId], unitId],
      ] as const)
        await expect(stand.setPlaces(request, leader, [...list], coordinating)).rejects.toEqual(
          refused('requests.coordinating-decides'),
        );
      expect((await stand.facts(request.caseId))?.coordinatingUnitId).toBe(unitId);
    });

    it('lets it leave, and be removed or handed the lead by the coordinating one, all told', async () => {
      const { request, other, leader } = await stand.asking();
      const { manager, unitId } = request.people;
      await expect(stand.setPlaces(request, manager, [unitId, other], other)).rejects.toEqual(
        refused('requests.coordinator-not-answered'),
      );
      await expect(stand.joins(request, manager, false)).rejects.toEqual(
        refused('requests.coordinating-stays'),
      );
      await stand.joins(request, leader, true);
      await stand.joins(request, leader, false);
      expect((await stand.facts(request.caseId))?.unitIds).toEqual([unitId]);
      await stand.setPlaces(request, manager, [unitId, other], unitId);
      await stand.joins(request, leader, true);
      await stand.setPlaces(request, manager, [unitId, other], other);
      expect((await stand.facts(request.caseId))?.coordinatingUnitId).toBe(other);
      await stand.setPlaces(request, leader, [other], other);
      expect(await stand.mailsTo(request.caseId, manager)).toContain('requests.workplaces-changed');
    });
  });

  describe('ids that arrive', () => {
    it('are looked up against what may be chosen', async () => {
      const request = await (await stand.at()).filled();
      const { manager, coordinator, informed } = request.people;
      const stranger = await stand.person({
        role: 'manager',
        unitId: stand.scheme.unit('hs-oeresoe-medicin'),
      });
      for (const one of [randomUUID(), stranger.personId, coordinator.personId])
        await expect(answers(request, manager, { informed: [informed.personId, one] })).rejects.toEqual(
          refused('requests.informed-unknown'),
        );
      await expect(answers(request, manager, { focusTopic: 'hvad som helst' })).rejects.toEqual(
        refused('requests.answer-invalid'),
      );
    });

    it('stored before they were looked up, block no signature and get no mail', async () => {
      const request = await (await stand.at()).asked();
      const { manager, representative, informed, coordinator } = request.people;
      const old = [informed.personId, randomUUID(), coordinator.personId];
      await stand.app.uow.run(systemActor('test'), (tx) =>
        tx.query(`UPDATE request_answer SET value = $2::jsonb WHERE request_id = $1 AND field = 'informed'`, [
          request.caseId,
          JSON.stringify(old),
        ]),
      );
      await request.withProvider();
      await request.sign(manager);
      expect(await request.sign(representative)).toEqual({ complete: true });
      expect(await stand.mailsTo(request.caseId, informed)).toEqual(['requests.informed']);
      expect(await stand.mailsTo(request.caseId, coordinator)).not.toContain('requests.informed');
    });

    it('name at least one who does not sign, or say who was told outside the portal', async () => {
      const request = await (await stand.at()).filled();
      const { manager, representative } = request.people;
      await answers(request, manager, { informed: [manager.personId, representative.personId] });
      await expect(request.asked({ informed: [manager.personId] })).rejects.toEqual(
        refused('requests.informed-missing'),
      );
      const told = { name: 'MED-udvalget', how: 'på mødet', on: '2026-11-19' };
      const ahead = { informedOutside: [{ ...told, on: '2027-11-19' }] };
      await expect(answers(request, manager, ahead)).rejects.toEqual(refused('requests.answer-invalid'));
      await request.asked({ informed: [], informedOutside: [told] });
      expect((await stand.facts(request.caseId))?.stage).toBe('awaiting_signatures');
    });
  });

  it('confirms no provider in a case that was taken back', async () => {
    const request = await (await stand.at()).filled();
    const { manager, representative, providerId } = request.people;
    const { caseId } = request;
    const { choiceId } = await request.run(manager, (tx) =>
      stand.app.get(ProposeProvider).execute(tx, { caseId, providerId }),
    );
    await request.run(manager, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi løser det selv.' }),
    );
    await expect(
      request.run(representative, (tx) => stand.app.get(ConfirmProvider).execute(tx, { caseId, choiceId })),
    ).rejects.toEqual(refused('requests.provider-not-open'));
  });

  describe('how somebody stands to a case', () => {
    const relations = async (who: MadePerson, caseId: string) => {
      const viewer = await stand.app.get(PeopleReader).viewer(who.accountId);
      return [...(viewer ? await stand.app.get(CaseRelations).of(viewer, caseId) : [])];
    };

    it('follows an open task: the chairs read a request while they are asked, not after', async () => {
      const anchor = await stand.person({ role: 'anchor', unitId: stand.scheme.unit('hs-oeresoe') });
      const request = await (await stand.at('hs-oeresoe-medicin')).sent();
      const { caseId } = request;
      const chair = await stand.person({ role: 'committee_chair', unitId: stand.scheme.unit('hovedstaden') });
      expect(await relations(chair, caseId)).toEqual([]);
      await stand.app.uow.run(systemActor('test'), (tx) =>
        tx.query('UPDATE endorsement SET escalated_at = asked_at WHERE request_id = $1', [caseId]),
      );
      expect(await relations(chair, caseId)).toEqual(['anchor']);
      await request.run(anchor, (tx) =>
        stand.app.get(EndorseRequest).execute(tx, { caseId, hash: request.hash }),
      );
      expect(await relations(chair, caseId)).toEqual([]);
      await expect(
        request.run(chair, (tx) => stand.app.get(EndorseRequest).execute(tx, { caseId, hash: request.hash })),
      ).rejects.toEqual(refused('platform.not-found'));
      const listed = await stand.db.query('SELECT kind FROM case_listing_place_now WHERE case_id = $1', [
        caseId,
      ]);
      expect(listed.map(({ kind }) => kind)).not.toContain('committee');
      expect(await relations(anchor, caseId)).toEqual(['anchor']);
    });
  });

  describe('somebody with roles on both sides', () => {
    it('is asked for which side, once, and stays on it', async () => {
      const unitId = stand.scheme.unit('sj-demo-akut');
      const both = await stand.person({ role: 'amr', unitId }, { role: 'manager', unitId });
      const { caseId } = await stand.app.uow.run(both.actor, (tx) =>
        stand.app.get(StartDraft).execute(tx, { unitId }),
      );
      const withdraw = () =>
        stand.app.uow.run(both.actor, (tx) =>
          stand.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Nej.' }),
        );
      const choose = (side: 'management' | 'employees') =>
        stand.app.uow.run(both.actor, (tx) => stand.app.get(ChooseSide).execute(tx, { caseId, side }));
      await expect(withdraw()).rejects.toEqual(refused('requests.side-needed'));
      await choose('management');
      await expect(choose('employees')).rejects.toEqual(refused('requests.acted-for-other-side'));
      await withdraw();
      expect(await stand.db.query('SELECT side FROM case_actor WHERE case_id = $1', [caseId])).toEqual([
        { side: 'management' },
      ]);
    });
  });
});
