import { findDifferences } from '@samraad/budget/testing';
import { AnswerNewDay, DeclineRequest, PromisesReader, ProposeNewDay } from '@samraad/dialogue';
import { WithdrawContract } from '@samraad/contracts';
import { type ContractBuilder, WaitingStand } from '@samraad/contracts/testing';

describe('waiting for room', () => {
  let stand: WaitingStand;
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });

  beforeEach(async () => {
    stand = await WaitingStand.open();
  });
  afterEach(async () => {
    expect(await findDifferences(stand.app)).toEqual([]);
    await stand.app.close();
  });

  it('says why, and offers the first what there is, though only one behind it fits', async () => {
    const { large, small } = await stand.queue();
    expect(await stand.waiting(large)).toMatchObject({
      reason: 'no_room',
      since: new Date('2026-11-20T09:00:00Z'),
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    expect((await stand.mails(large, 'contract-waiting'))[0]?.text_body).toContain('ikke plads til prisen');
    expect((await stand.mails(large, 'room-part-offered'))[0]?.text_body).toMatch(
      /20\.000.kr\. fri.*70\.000.kr\./s,
    );
    expect(await stand.mails(large, 'room-offered')).not.toEqual([]);
    expect((await stand.mails(small, 'contract-waiting'))[0]?.text_body).toContain('andre venter allerede');
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await expect(stand.takeUp(large)).rejects.toEqual(refused('contracts.no-room-yet'));
    await expect(stand.takeUp(small)).rejects.toEqual(refused('contracts.others-ahead'));
    await expect(stand.answer(small, 'pass')).rejects.toEqual(refused('contracts.not-offered'));
  });

  it('is a new offer, with days of its own, when the whole price comes to fit', async () => {
    const { sent, large, small } = await stand.queue();
    await stand.moveTo('2026-11-24T09:00:00Z');
    await stand.takeBack(sent);
    expect(await stand.waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-01T22:59:59Z'),
    });
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await stand.takeUp(large);
    expect(await stand.waiting(large)).toBeNull();
    expect(await stand.waiting(small)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-01T22:59:59Z'),
    });
    await stand.takeUp(small);
    await stand.moveTo('2026-12-05T09:00:00Z');
    expect(await stand.turns(small)).not.toContain('contracts.take-up-passed');
  });

  it('goes to the next when nobody answers; the place is kept, and new room begins anew', async () => {
    const { large, small } = await stand.queue();
    await stand.moveTo('2026-11-30T09:00:00Z');
    expect(await stand.waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: null,
      takeUpPassedAt: new Date('2026-11-27T23:00:00Z'),
    });
    // From the first instant of Saturday five working days end on the next Friday.
    expect(await stand.waiting(small)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-04T22:59:59Z'),
    });
    await stand.moveTo('2026-12-07T09:00:00Z');
    expect(await stand.waiting(small)).toMatchObject({
      reason: null,
      takeUpPassedAt: new Date('2026-12-04T23:00:00Z'),
      openSince: new Date('2026-12-04T23:00:00Z'),
    });
    // What was sent has lapsed unsigned: with new room the first is asked again.
    await stand.moveTo('2026-12-13T09:00:00Z');
    expect(await stand.waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-18T22:59:59Z'),
      takeUpPassedAt: null,
    });
    expect(await stand.waiting(small)).toMatchObject({
      reason: 'others_ahead',
      takeUpPassedAt: null,
      openSince: null,
    });
  });

  it('lets any that fits be taken up once all have let their turn pass', async () => {
    const { large, small } = await stand.queue();
    await stand.moveTo('2026-12-07T09:00:00Z');
    await expect(stand.takeUp(large)).rejects.toEqual(refused('contracts.no-room-yet'));
    await stand.takeUp(small);
    expect(await stand.waiting(small)).toBeNull();
  });

  it('goes on without one that is taken back', async () => {
    const { sent, large, small } = await stand.queue();
    await stand.takeBack(sent);
    await large.asProvider((tx) =>
      stand.app.get(WithdrawContract).execute(tx, { caseId: large.caseId, reason: 'Prisen skal ned.' }),
    );
    expect(await stand.waiting(large)).toBeNull();
    expect(await stand.waiting(small)).toMatchObject({ reason: null });
    // Once it has sent a contract, the provider says no no longer.
    const decline = {
      caseId: large.caseId,
      reasonCode: 'no-capacity',
      reason: 'Vi har for travlt.',
    } as const;
    await expect(
      large.asProvider((tx) => stand.app.get(DeclineRequest).execute(tx, decline)),
    ).rejects.toEqual(refused('dialogue.too-late-to-decline'));
  });

  it('is not begun for a price that all tranches together could never hold', async () => {
    const contract = await stand.inDialogue();
    await expect(contract.sent(stand.contract('11000001'))).rejects.toMatchObject({
      refusal: {
        key: 'contracts.price-above-frame',
        status: 422,
        params: { price: '110.000,01\u00a0kr.', planned: '110.000\u00a0kr.' },
      },
    });
    expect((await contract.sent(stand.contract('11000000'))).state).toBe('waiting');
  });

  it('may have a day promised, that ends with the waiting', async () => {
    const { sent, large } = await stand.queue();
    const { caseId, request } = large;
    const { promiseId } = await large.asProvider((tx) =>
      stand.app.get(ProposeNewDay).execute(tx, {
        caseId,
        clock: 'contract',
        day: '2026-12-15',
        reason: 'Anden rate åbner den dag.',
      }),
    );
    await request.run(request.people.manager, (tx) =>
      stand.app.get(AnswerNewDay).execute(tx, { caseId, promiseId, confirm: true }),
    );
    const standing = async () =>
      (await stand.app.get(PromisesReader).ofCase(stand.db, caseId)).standing.contract;
    expect(await standing()).toMatchObject({ promisedOn: '2026-12-15' });
    await stand.takeBack(sent);
    await stand.takeUp(large);
    expect(await standing()).toBeNull();
  });

  it('stays true when several leave and are taken up at the same moment', async () => {
    const first = await stand.inDialogue();
    await first.sent(stand.contract('10000000'));
    const rest: ContractBuilder[] = [];
    for (let count = 0; count < 5; count += 1) {
      const one = await stand.inDialogue();
      await one.sent(stand.contract('2000000'));
      rest.push(one);
    }
    await stand.takeBack(first);
    const [a, b, c, d, e] = rest as [
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
    ];
    const outcomes = await Promise.allSettled([
      stand.takeUp(a),
      stand.takeBack(b),
      stand.takeBack(d),
      stand.takeUp(a),
      stand.takeUp(c),
      stand.takeUp(e),
    ]);
    const unexpected = outcomes.flatMap((one) =>
      one.status === 'rejected' && (one.reason as { refusal?: unknown }).refusal === undefined ? [one] : [],
    );
    expect(unexpected).toEqual([]);
    const views = await Promise.all(rest.map((one) => one.view()));
    const waits = views.filter((view) => view?.state === 'waiting');
    expect(waits.filter((view) => view?.waiting?.takeUpBy !== null)).toHaveLength(Math.min(1, waits.length));
    const [orphans] = await stand.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM waiting_place w JOIN contract c ON c.id = w.contract_id WHERE c.state <> 'waiting'`,
    );
    expect(orphans?.n).toBe(0);
  });
});
