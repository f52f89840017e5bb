import type { MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import {
  AnswerOrderQuestion,
  OrderReader,
  type OrderStatement,
  RequestQuery,
  StateOrderLater,
} from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import { JointStand, refused } from '../testing/joint-stand';

type Said = Omit<OrderStatement, 'unitId'>;
const same = (...topics: NonNullable<Said['topics']>): Said => ({
  answer: 'same_matter',
  compliedOn: null,
  topics,
});
const complied = (...topics: NonNullable<Said['topics']>): Said => ({
  ...{ answer: 'complied', compliedOn: '2026-11-02', matter: 'same', topics },
});
const none: Said = { answer: 'none', compliedOn: null };
const liftedByCompliance = refused('requests.order-lifted-by-compliance');

/** Whether there is an order in the matter: each side's "same matter" is its own (domain.md §4 [ours, 2]). */
describe('the order question', () => {
  let stand: JointStand;

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());

  it('is answered by each workplace for itself alone', async () => {
    const { request, leader } = await stand.asking();
    await stand.joins(request, leader, true);
    const about = (unitId: string) =>
      request.run(leader, async (tx) =>
        stand.app.get(AnswerOrderQuestion).execute(tx, {
          caseId: request.caseId,
          version: await request.version(),
          statement: { unitId, answer: 'none', compliedOn: null },
        }),
      );
    await expect(about(request.people.unitId)).rejects.toEqual(refused('requests.own-workplace-answers'));
    await about(stand.scheme.unit('sj-demo-medicin'));
  });

  it('once sent, too; and "the same matter" is lifted by compliance only, not by the other side', async () => {
    const request = await (await stand.at()).sent();
    const { manager, representative, unitId } = request.people;
    const { caseId } = request;
    await stand.app.uow.run(systemActor('test'), (tx) =>
      tx.query(
        `INSERT INTO request_workplace (request_id, unit_id, coordinating, order_answer) VALUES ($1, $2, false, 'none')`,
        [caseId, stand.scheme.unit('sj-demo-medicin')],
      ),
    );
    const joined = await stand.person({ role: 'manager', unitId: stand.scheme.unit('sj-demo-medicin') });
    const state = (who: MadePerson, answer: 'none' | 'same_matter' | 'complied', compliedOn: string | null) =>
      request.run(who, (tx) =>
        stand.app.get(StateOrderLater).execute(tx, { caseId, statement: { unitId, answer, compliedOn } }),
      );
    await expect(state(joined, 'same_matter', null)).rejects.toEqual(
      refused('requests.own-workplace-answers'),
    );
    await state(manager, 'same_matter', null);
    await state(representative, 'none', null);
    const standing = () => stand.app.get(OrderReader).obstacle(stand.db, caseId);
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

  describe('in a draft', () => {
    const answering = (request: RequestBuilder) => ({
      say: (who: 'manager' | 'representative', said: Said) =>
        request.run(request.people[who], async (tx) =>
          stand.app.get(AnswerOrderQuestion).execute(tx, {
            ...{ caseId: request.caseId, version: await request.version() },
            statement: { unitId: request.people.unitId, ...said },
          }),
        ),
      stands: async () => {
        const view = await stand.app.get(RequestQuery).one(stand.db, request.caseId);
        const [place] = view?.workplaces ?? [];
        return [place?.orderAnswer, place?.orderTopics.join(' ')];
      },
    });

    it('keeps a side\'s "same matter" though the other has spoken of it since, until its own side puts it right', async () => {
      const { say, stands } = answering(await (await stand.at()).filled());
      await say('manager', same('061'));
      await say('representative', same('065'));
      expect(await stands()).toEqual(['same_matter', '061 065']);
      // What a side said of it gives it no leave to speak for the other: only its own is taken back.
      await say('representative', none);
      expect(await stands()).toEqual(['same_matter', '061']);
      await expect(say('representative', { ...none, answer: 'unknown' })).rejects.toEqual(liftedByCompliance);
      await say('manager', none);
      expect(await stands()).toEqual(['none', '']);
    });

    it('is lifted by compliance topic by topic; a compliance that was a slip lifts nothing', async () => {
      const { say, stands } = answering(await (await stand.at()).filled());
      await say('manager', same('061', '065'));
      await say('representative', complied('061'));
      expect(await stands()).toEqual(['same_matter', '065']);
      await say('representative', complied('061', '065'));
      expect(await stands()).toEqual(['complied', '061 065']);
      await expect(say('representative', none)).rejects.toEqual(liftedByCompliance);
      await say('representative', same('061', '065'));
      expect(await stands()).toEqual(['same_matter', '061 065']);
    });
  });

  it('hears a side that says "same matter" again after the other has stated compliance', async () => {
    const request = await (await stand.at()).sent();
    const { caseId } = request;
    const { manager, representative, unitId } = request.people;
    const state = (who: MadePerson, said: Said) =>
      request.run(who, (tx) =>
        stand.app.get(StateOrderLater).execute(tx, { caseId, statement: { unitId, ...said } }),
      );
    const standing = () => stand.app.get(OrderReader).obstacle(stand.db, caseId);
    await state(manager, same('061'));
    await state(representative, complied('061'));
    expect(await standing()).toBeNull();
    await state(manager, same('061'));
    expect(await standing()).toMatchObject({ key: 'requests.order-not-complied' });
    await state(manager, same('061'));
    expect(
      await stand.db.query('SELECT id FROM order_statement WHERE request_id = $1', [caseId]),
    ).toHaveLength(3);
  });

  it('keeps the same answer given again before the course begins, once: the question was put anew', async () => {
    const request = await (await stand.at()).sent();
    const { caseId } = request;
    const { manager, unitId } = request.people;
    const again = () =>
      request.run(manager, (tx) =>
        stand.app.get(StateOrderLater).execute(tx, { caseId, statement: { unitId, ...none } }),
      );
    const kept = async () =>
      (await stand.db.query('SELECT id FROM order_statement WHERE request_id = $1', [caseId])).length;
    await again();
    expect(await kept()).toBe(0);
    await stand.app.uow.run(systemActor('test'), (tx) =>
      tx.query(
        `UPDATE request SET stage = 'contracted', stage_since = stage_since - interval '1 hour' WHERE id = $1`,
        [caseId],
      ),
    );
    await again();
    await again();
    expect(await kept()).toBe(1);
  });
});
