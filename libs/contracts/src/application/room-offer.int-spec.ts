import { findDifferences } from '@samraad/budget/testing';
import { makePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { AskForChanges, FitContractToRoom, OvertakesQuery, WaitingListQuery } from '@samraad/contracts';
import { WaitingStand } from '@samraad/contracts/testing';

describe('an offer of room', () => {
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

  it('may be fitted to the room: a new version goes for signature at once, with the room held', async () => {
    const { large, small } = await stand.queue();
    const fitTo = (price: string) =>
      large.asProvider((tx) =>
        stand.app
          .get(FitContractToRoom)
          .execute(tx, { caseId: large.caseId, price, scope: 'Kun seminaret.' }),
      );
    await expect(fitTo('2000001')).rejects.toEqual(refused('contracts.fit-above-room'));
    await expect(fitTo('7000000')).rejects.toEqual(refused('contracts.fit-not-lower'));
    await expect(fitTo('-5')).rejects.toEqual(refused('budget.amount-out-of-range'));
    const { hash } = await fitTo('1500000');
    const view = await large.view();
    expect(view).toMatchObject({ state: 'sent', price: 1_500_000n, waiting: null });
    expect(view?.versions.map(({ no, price }) => [no, price])).toEqual([
      [1, 7_000_000n],
      [2, 1_500_000n],
    ]);
    expect(view?.draft.scope).toBe('Kun seminaret.');
    await large.sign('manager', hash);
    // What is left is offered to the next, though it is less than its price.
    expect(await stand.waiting(small)).toMatchObject({
      reason: 'no_room',
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    await expect(fitTo('1000000')).rejects.toEqual(refused('contracts.not-in-this-state'));
  });

  it('may save the room up: nobody behind is offered any until there is enough, or it lets the next pass', async () => {
    const { sent, large, small } = await stand.queue();
    await stand.answer(large, 'save');
    expect(await stand.waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: null,
      savingSince: new Date('2026-11-20T09:00:00Z'),
    });
    expect(await stand.mails(large, 'room-answered')).not.toEqual([]);
    await stand.moveTo('2026-12-09T09:00:00Z');
    // Time has not changed that: silence is no pass for who saves.
    expect(await stand.waiting(large)).toMatchObject({ takeUpBy: null, takeUpPassedAt: null });
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await expect(stand.takeUp(small)).rejects.toEqual(refused('contracts.others-ahead'));
    await stand.answer(large, 'pass');
    expect(await stand.waiting(large)).toMatchObject({
      savingSince: null,
      takeUpPassedAt: new Date('2026-12-09T09:00:00Z'),
    });
    expect(await stand.waiting(small)).toMatchObject({ reason: null });
    await stand.takeBack(sent);
    expect(await stand.waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-16T22:59:59Z'),
    });
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
  });

  it('offers what was saved for when it is there', async () => {
    const { sent, large } = await stand.queue();
    await stand.answer(large, 'save');
    await stand.moveTo('2026-11-24T09:00:00Z');
    await stand.takeBack(sent);
    expect(await stand.waiting(large)).toMatchObject({
      reason: null,
      savingSince: null,
      takeUpBy: new Date('2026-12-01T22:59:59Z'),
    });
    await stand.takeUp(large);
    expect((await large.view())?.state).toBe('sent');
  });

  it('keeps what is offered from a new version of another contract that wants more', async () => {
    const { sent, small } = await stand.queue();
    await sent.request.run(sent.request.people.manager, (tx) =>
      stand.app.get(AskForChanges).execute(tx, { caseId: sent.caseId, reason: 'Der skal et møde mere til.' }),
    );
    await expect(sent.sent(stand.contract('8000001'))).rejects.toEqual(refused('contracts.room-is-kept'));
    expect((await sent.sent(stand.contract('7500000'))).state).toBe('sent');
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead' });
  });

  it('is overtaken only by what both central sides have decided, with a reason that is published', async () => {
    const { large, small } = await stand.queue();
    const side = (role: 'central_employers' | 'central_unions') =>
      stand.app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role }] }));
    const [employers, unions] = [await side('central_employers'), await side('central_unions')];
    const contractId = (await small.view())?.id ?? '';
    const propose = () =>
      stand.app.uow.run(employers.actor, (tx) =>
        stand.app.get(MakeProposal).execute(tx, {
          kind: 'waiting.overtake',
          change: { contractId },
          reason: 'Regionen har ikke haft et forløb endnu.',
        }),
      );
    const { id: proposalId } = await propose();
    expect(await stand.waiting(small)).toMatchObject({ reason: 'others_ahead' });
    await stand.app.uow.run(unions.actor, (tx) =>
      stand.app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
    );
    expect(await stand.waiting(small)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    expect(await stand.waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: null,
      takeUpPassedAt: null,
    });
    expect(await stand.mails(large, 'let-go-first')).not.toEqual([]);
    const [first, second] = [await stand.numberOf(small), await stand.numberOf(large)];
    expect(await stand.app.get(OvertakesQuery).ofRound(stand.seeds.round('demo-26'))).toEqual([
      {
        provider: 'RUC',
        number: first,
        overtaken: [second],
        reason: 'Regionen har ikke haft et forløb endnu.',
        decidedAt: new Date('2026-11-20T09:00:00Z'),
      },
    ]);
    await expect(propose()).rejects.toEqual(refused('contracts.is-first'));
    const list = await stand.app
      .get(WaitingListQuery)
      .ofFrame(stand.db, stand.seeds.round('demo-26'), stand.seeds.provider('ruc'));
    expect(list?.waiting.map(({ number, place, offer, offered }) => [number, place, offer, offered])).toEqual(
      [
        [first, 1, 'whole', 1_000_000n],
        [second, 2, 'none', 0n],
      ],
    );
    await stand.takeUp(small);
    expect(await stand.waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
  });

  it('says nothing of a month where no room is in sight', async () => {
    await stand.queue();
    const list = await stand.app.get(WaitingListQuery).ofRound(stand.seeds.round('demo-26'));
    expect(list.flatMap(({ waiting: all }) => all.map(({ expected }) => expected))).toEqual([null, null]);
  });
});
