import type { ApiAnswer } from '../support/api-client';
import { runCli } from '../e2e/cli/support/run-cli';
import { clickedTwice, today, TwoPortals } from './support/two-portals';
import { said, TwoSides } from './support/two-sides';

jest.setTimeout(120_000);

const statuses = (answers: readonly ApiAnswer[]) => answers.map(({ status }) => status).toSorted();
/** What two answers to one key share; a refusal's words may differ, for nothing of it is kept. */
const answerOf = ({ status, body }: ApiAnswer) => (status < 300 ? { status, body } : { status });
/** Pairs of answers to the same key. */
const pairs = (answers: readonly ApiAnswer[]) =>
  answers.flatMap((answer, index) => (index % 2 === 0 ? [[answer, answers[index + 1]!] as const] : []));

describe('two portals on one database', () => {
  let house: TwoPortals;
  beforeAll(async () => {
    house = await TwoPortals.start();
  });
  afterAll(() => house.stop());

  /** Each has a number, its two clocks and one mail of a kind to each; no number twice, none left out. */
  const expectOneNumberEach = async (ids: readonly string[]) => {
    const rows = await house.query<{ number: number }>('SELECT number FROM request WHERE id = ANY($1)', [
      ids,
    ]);
    const numbers = rows.map(({ number }) => number).toSorted((a, b) => a - b);
    const [queue] = await house.query<{ last: number }>('SELECT last_number AS last FROM round_queue');
    expect(numbers).toEqual(ids.map((_, index) => (queue?.last ?? 0) - ids.length + 1 + index));
    expect(await house.query('SELECT FROM case_clock WHERE case_id = ANY($1)', [ids])).toHaveLength(
      2 * ids.length,
    );
    const mails = `SELECT key, person_id FROM mail_message WHERE case_id = ANY($1) GROUP BY 1, 2 HAVING count(*) > 1`;
    expect(await house.query(mails, [ids])).toEqual([]);
  };

  it('take each queue number once, without a gap, when last signatures arrive in parallel', async () => {
    const requests = await Promise.all(Array.from({ length: 8 }, () => house.toSign()));
    const last = () => house.query<{ last: number }>('SELECT last_number AS last FROM round_queue');
    const before = (await last())[0]?.last ?? 0;
    const answers = await house.race(
      requests.flatMap(({ caseId, hash, people: { manager, representative } }) => [
        ...clickedTwice(manager, `/requests/${caseId}/signatures`, { hash }),
        ...clickedTwice(representative, `/requests/${caseId}/signatures`, { hash }),
        // And once more, by somebody who clicked in another window.
        ...clickedTwice(manager, `/requests/${caseId}/signatures`, { hash }),
      ]),
    );
    for (const [one, other] of pairs(answers)) expect(answerOf(one)).toEqual(answerOf(other));
    const good = answers.filter(({ status }) => status === 200);
    expect(good).toHaveLength(2 * 2 * requests.length);
    expect(good.filter(({ body }) => body['complete'] === true)).toHaveLength(2 * requests.length);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ status }) => status))).toEqual(
      new Set([409]),
    );
    const ids = requests.map(({ caseId }) => caseId);
    await expectOneNumberEach(ids);
    expect((await last())[0]?.last).toBe(before + ids.length);
    expect(await house.query('SELECT FROM request_signature WHERE request_id = ANY($1)', [ids])).toHaveLength(
      16,
    );
  });

  it('take one number when the last signature and the yes to the provider arrive together', async () => {
    const cases = [];
    for (let count = 0; count < 4; count += 1) cases.push(await house.toSignAndConfirm());
    const answers = await house.race(
      cases.flatMap(({ request: { caseId, hash, people }, choiceId }) => [
        ...clickedTwice(people.representative, `/requests/${caseId}/signatures`, { hash }),
        ...clickedTwice(people.representative, `/requests/${caseId}/provider-confirmations`, { choiceId }),
      ]),
    );
    for (const [one, other] of pairs(answers)) expect(answerOf(one)).toEqual(answerOf(other));
    expect(statuses(answers)).toEqual(Array(16).fill(200));
    expect(answers.filter(({ body }) => body['complete'] === true)).toHaveLength(2 * cases.length);
    await expectOneNumberEach(cases.map(({ request }) => request.caseId));
  });

  it('take one number when the last two anchors endorse together', async () => {
    const cases = [await house.toEndorse(), await house.toEndorse()];
    const answers = await house.race(
      cases.flatMap(({ request: { caseId, hash }, anchors }) =>
        anchors.flatMap((anchor) => clickedTwice(anchor, `/requests/${caseId}/endorsements`, { hash })),
      ),
    );
    for (const [one, other] of pairs(answers)) expect(answerOf(one)).toEqual(answerOf(other));
    expect(statuses(answers)).toEqual(Array(8).fill(200));
    expect(answers.filter(({ body }) => body['complete'] === true)).toHaveLength(2 * cases.length);
    await expectOneNumberEach(cases.map(({ request }) => request.caseId));
  });

  it('book a consultant’s hour once, however many confirm it at the same moment', async () => {
    const hour = new Date('2026-12-01T08:00:00Z');
    const first = await house.toConfirm(null, hour);
    const cases = [first];
    for (let count = 1; count < 20; count += 1) cases.push(await house.toConfirm(first.consultant, hour));
    const answers = await house.race(
      cases.flatMap(({ caseId, pollId, timeId, manager }) =>
        clickedTwice(manager, `/requests/${caseId}/polls/${pollId}/confirmations`, { timeId }),
      ),
    );
    for (const [one, other] of pairs(answers)) expect(answerOf(one)).toEqual(answerOf(other));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(new Set(lost.map(({ status, body }) => `${status} ${String(body['code'])}`))).toEqual(
      new Set(['409 booking.taken']),
    );
    const booked = 'SELECT FROM meeting WHERE case_id = ANY($1)';
    expect(await house.query(booked, [cases.map(({ caseId }) => caseId)])).toHaveLength(1);
  });

  it('hold a contract’s money once, however often it is sent', async () => {
    const { contract, version } = await house.toSend();
    const { coordinator } = contract.request.people;
    const path = `/requests/${contract.caseId}/contract/sendings`;
    const answers = await house.race([1, 2, 3].flatMap(() => clickedTwice(coordinator, path, { version })));
    expect(statuses(answers)).toEqual([200, 200, 409, 409, 409, 409]);
    expect(await house.postings(contract.caseId, 'hold')).toBe(1);
    const sent =
      'SELECT FROM contract_version v JOIN contract c ON c.id = v.contract_id WHERE c.case_id = $1';
    expect(await house.query(sent, [contract.caseId])).toHaveLength(1);
  });

  it('bind a contract once when both sides sign it at the same moment', async () => {
    const { contract, version } = await house.toSend();
    const { coordinator, manager, representative } = contract.request.people;
    const at = `/requests/${contract.caseId}/contract`;
    const [sent] = await house.race(clickedTwice(coordinator, `${at}/sendings`, { version }));
    const body = { hash: sent?.body['hash'], order: { answer: 'none' } };
    const answers = await house.race([
      ...clickedTwice(manager, `${at}/signatures`, body),
      ...clickedTwice(representative, `${at}/signatures`, body),
      ...clickedTwice(representative, `${at}/signatures`, body),
    ]);
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 409, 409]);
    expect(await house.postings(contract.caseId, 'bind')).toBe(1);
    expect(await house.query('SELECT stage FROM request WHERE id = $1', [contract.caseId])).toEqual([
      { stage: 'contracted' },
    ]);
  });

  it('bind once when the last signatures of two workplaces arrive at the same moment', async () => {
    const { joint, hash } = await house.toSignJointly();
    const [, second, third] = joint.places;
    await joint.sign(0, 'manager', hash);
    await joint.sign(0, 'representative', hash);
    await joint.sign(1, 'representative', hash);
    await joint.sign(2, 'representative', hash);
    const path = `/requests/${joint.caseId}/contract/signatures`;
    const body = { hash, order: { answer: 'none' } };
    const answers = await house.race([
      ...clickedTwice(second!.manager, path, body),
      ...clickedTwice(third!.manager, path, body),
    ]);
    expect(statuses(answers)).toEqual([200, 200, 200, 200]);
    expect(await house.postings(joint.caseId, 'bind')).toBe(1);
    const signed =
      'SELECT FROM contract_signature s JOIN contract c ON c.id = s.contract_id WHERE c.case_id = $1';
    expect(await house.query(signed, [joint.caseId])).toHaveLength(7);
    expect(await house.query('SELECT stage FROM request WHERE id = $1', [joint.caseId])).toEqual([
      { stage: 'contracted' },
    ]);
  });

  it('earn once when both sides attest at the same moment', async () => {
    const course = await (await house.course()).delivered(today);
    const { manager, representative } = course.people;
    const path = `/requests/${course.caseId}/attestations`;
    const answers = await house.race([
      ...clickedTwice(manager, path, {}),
      ...clickedTwice(representative, path, {}),
      ...clickedTwice(manager, path, {}),
    ]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await house.postings(course.caseId, 'earn')).toBe(1);
    expect(await house.query('SELECT state FROM attestation WHERE case_id = $1', [course.caseId])).toEqual([
      { state: 'stands' },
    ]);
  });

  it('invoice exactly what is earned, however many invoices arrive', async () => {
    const course = await (await house.course()).earned(today);
    const { coordinator } = course.people;
    const path = `/requests/${course.caseId}/invoices`;
    const answers = await house.race(
      [1, 2, 3, 4, 5, 6].flatMap((no) =>
        clickedTwice(coordinator, path, { number: `R-${no}`, amount: '1000000' }),
      ),
    );
    for (const [one, other] of pairs(answers)) expect(one.status).toBe(other.status);
    // 45.000 kr. are earned: four of 10.000 kr. fit.
    expect(statuses(answers)).toEqual([...Array<number>(8).fill(201), ...Array<number>(4).fill(422)]);
    expect(await house.postings(course.caseId, 'invoice')).toBe(4);
    const same = await house.race([
      ...clickedTwice(coordinator, path, { number: 'R-rest', amount: '250000' }),
      ...clickedTwice(coordinator, path, { number: 'R-rest', amount: '250000' }),
    ]);
    expect(same.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(await house.postings(course.caseId, 'invoice')).toBe(5);
  });

  describe('decide a proposal of two sides once', () => {
    let sides: TwoSides;
    const ended = 'proposals.ended: Forslaget er allerede afsluttet. Se på forslagets side, hvordan det gik.';
    beforeAll(async () => {
      sides = await TwoSides.at(house);
    });

    it('when two of the other side approve it at the same moment, each with a double click', async () => {
      const before = await sides.free();
      const id = await sides.propose('1000000');
      const answers = await house.race([
        ...sides.approve(sides.ulla, id),
        ...sides.approve(sides.ole, id),
        ...sides.approve(sides.ulla, id),
      ]);
      for (const [one, other] of pairs(answers)) expect(answerOf(one)).toEqual(answerOf(other));
      const good = answers.filter(({ status }) => status === 200);
      expect(good.map(({ body }) => body)).toEqual(Array(2).fill({ id, outcome: 'approved' }));
      const lost = answers.filter(({ status }) => status !== 200);
      expect(lost.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
      expect(new Set(lost.map(said))).toEqual(new Set([ended]));
      const from = await sides.free();
      expect([before.from - from.from, from.to - before.to]).toEqual([1_000_000n, 1_000_000n]);
      expect(await sides.cameTo(id)).toMatchObject({ state: 'approved', mailedTwice: 0 });
    });

    it('when it is withdrawn by one and approved by the other', async () => {
      const before = await sides.free();
      const id = await sides.propose('500000');
      const answers = await house.race([...sides.withdraw(id), ...sides.approve(sides.ole, id)]);
      const won = answers.filter(({ status }) => status < 300);
      expect(won).toHaveLength(2);
      expect(new Set(answers.filter(({ status }) => status >= 300).map(said))).toEqual(new Set([ended]));
      const { state, mailedTwice } = await sides.cameTo(id);
      const moved = state === 'approved' ? 500_000n : 0n;
      expect(['approved', 'withdrawn']).toContain(state);
      expect([before.from - (await sides.free()).from, mailedTwice]).toEqual([moved, 0]);
    });

    it('and not at all when its ground has moved: both learn it, nothing is moved', async () => {
      const id = await sides.propose('700000');
      const { contract, version } = await house.toSend();
      const { coordinator } = contract.request.people;
      await house.race(
        clickedTwice(coordinator, `/requests/${contract.caseId}/contract/sendings`, { version }),
      );
      const before = await sides.free();
      const answers = await house.race([...sides.approve(sides.ulla, id), ...sides.approve(sides.ole, id)]);
      const first = answers.filter(({ status }) => status === 200);
      expect(first.map(({ body }) => body['outcome'])).toEqual(['overtaken', 'overtaken']);
      expect(new Set(answers.filter(({ status }) => status !== 200).map(said))).toEqual(new Set([ended]));
      expect(await sides.free()).toEqual(before);
      expect(await sides.cameTo(id)).toEqual({ moved: [], state: 'overtaken', mailedTwice: 0 });
      expect(await sides.toldOfEnd(id)).toEqual(
        [sides.ida, sides.ulla, sides.ole].map(({ personId }) => personId).toSorted(),
      );
    });

    it('and whichever comes first when a contract takes the money at the same moment', async () => {
      const id = await sides.propose('600000');
      const { contract, version } = await house.toSend('1000000');
      const { coordinator } = contract.request.people;
      const before = await sides.free();
      const sendings = `/requests/${contract.caseId}/contract/sendings`;
      const answers = await house.race([
        ...clickedTwice(coordinator, sendings, { version }),
        ...sides.approve(sides.ulla, id),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const { state, moved } = await sides.cameTo(id);
      expect(['approved', 'overtaken']).toContain(state);
      expect(moved.length > 0).toBe(state === 'approved');
      const taken = 1_000_000n + (state === 'approved' ? 600_000n : 0n);
      expect(before.from - (await sides.free()).from).toBe(taken);
    });
  });

  it('start one draft for one key', async () => {
    const { people } = await house.toSign();
    const count = () => house.query('SELECT FROM request WHERE started_by = $1', [people.manager.personId]);
    const before = (await count()).length;
    const twin = clickedTwice(people.manager, '/requests', { unitId: people.unitId });
    const answers = await house.race([...twin, ...twin, ...twin]);
    expect(statuses(answers)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    expect(await count()).toHaveLength(before + 1);
  });

  it('and leave nothing for verify to find', async () => {
    expect(await house.differences()).toEqual([]);
    const { code, stdout } = await runCli(['verify'], { DATABASE_URL: house.app.url });
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});
