import { AuditModule, AuditTimeline } from '@samraad/audit';
import { SetFrame } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { AnswerNewDay, DeclineRequest, PromisesReader, ProposeNewDay } from '@samraad/dialogue';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { WithdrawRequest } from '@samraad/requests';
import {
  AnswerRoomOffer,
  AskForChanges,
  ContractsModule,
  FitContractToRoom,
  OvertakesQuery,
  TakeUpWaiting,
  WaitingListQuery,
  WithdrawContract,
} from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';

const days = { first: '2027-03-14', last: '2027-04-25' };

describe('waiting for room', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const db = () => app.get(Database);
  const inDialogue = () => ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider: 'ruc' });
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });
  const waiting = async (contract: ContractBuilder) => (await contract.view())?.waiting;
  const actions = async (contract: ContractBuilder) =>
    (await app.get(AuditTimeline).ofStream(db(), `case:${contract.caseId}`))
      .map(({ action }) => action)
      .filter((action) => /take-up|waiting-reason/.test(action));
  const mails = async (contract: ContractBuilder, kind: string) =>
    db().query<{ subject: string; text_body: string }>(
      `SELECT subject, text_body FROM mail_message WHERE mail_kind = $1 AND case_id = $2`,
      [`contracts.${kind}`, contract.caseId],
    );
  const takeUp = (contract: ContractBuilder) =>
    contract.asProvider((tx) => app.get(TakeUpWaiting).execute(tx, { caseId: contract.caseId }));
  const answer = (contract: ContractBuilder, said: 'save' | 'pass') =>
    contract.asProvider((tx) =>
      app.get(AnswerRoomOffer).execute(tx, { caseId: contract.caseId, answer: said }),
    );
  const numberOf = async ({ caseId }: ContractBuilder) =>
    (await db().query<{ number: number }>('SELECT number FROM request WHERE id = $1', [caseId]))[0]?.number;
  const takeBack = ({ caseId, request }: ContractBuilder) =>
    request.run(request.people.manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi venter til næste år.' }),
    );

  /** One sent for 80.000 of 100.000 kr., one that waits for want of room, one smaller behind it. */
  async function queue() {
    const [sent, large, small] = [await inDialogue(), await inDialogue(), await inDialogue()];
    await sent.sent(fullContract(days, '8000000'));
    await large.sent(fullContract(days, '7000000'));
    await small.sent(fullContract(days, '1000000'));
    return { sent, large, small };
  }

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('ruc') };
    const tranches = [
      { label: '1. rate', opensOn: '2026-04-01', amount: 10_000_000n },
      { label: '2. rate', opensOn: '2026-12-15', amount: 1_000_000n },
    ];
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(SetFrame).execute(tx, { ...place, tranches, demo: true }),
    );
  });
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
    await app.close();
  });

  it('says why, and offers the first what there is, though only one behind it fits', async () => {
    const { large, small } = await queue();
    expect(await waiting(large)).toMatchObject({
      reason: 'no_room',
      since: new Date('2026-11-20T09:00:00Z'),
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    expect((await mails(large, 'contract-waiting'))[0]?.text_body).toContain('ikke plads til prisen');
    expect((await mails(large, 'room-part-offered'))[0]?.text_body).toMatch(
      /20\.000.kr\. fri.*70\.000.kr\./s,
    );
    expect(await mails(large, 'room-offered')).not.toEqual([]);
    expect((await mails(small, 'contract-waiting'))[0]?.text_body).toContain('andre venter allerede');
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await expect(takeUp(large)).rejects.toEqual(refused('contracts.no-room-yet'));
    await expect(takeUp(small)).rejects.toEqual(refused('contracts.others-ahead'));
    await expect(answer(small, 'pass')).rejects.toEqual(refused('contracts.not-offered'));
  });

  it('is a new offer, with days of its own, when the whole price comes to fit', async () => {
    const { sent, large, small } = await queue();
    await moveTo('2026-11-24T09:00:00Z');
    await takeBack(sent);
    expect(await waiting(large)).toMatchObject({ reason: null, takeUpBy: new Date('2026-12-01T22:59:59Z') });
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await takeUp(large);
    expect(await waiting(large)).toBeNull();
    expect(await waiting(small)).toMatchObject({ reason: null, takeUpBy: new Date('2026-12-01T22:59:59Z') });
    await takeUp(small);
    await moveTo('2026-12-05T09:00:00Z');
    expect(await actions(small)).not.toContain('contracts.take-up-passed');
  });

  it('goes to the next when nobody answers; the place is kept, and new room begins anew', async () => {
    const { large, small } = await queue();
    await moveTo('2026-11-30T09:00:00Z');
    expect(await waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: null,
      takeUpPassedAt: new Date('2026-11-27T23:00:00Z'),
    });
    // From the first instant of Saturday five working days end on the next Friday.
    expect(await waiting(small)).toMatchObject({ reason: null, takeUpBy: new Date('2026-12-04T22:59:59Z') });
    await moveTo('2026-12-07T09:00:00Z');
    expect(await waiting(small)).toMatchObject({
      reason: null,
      takeUpPassedAt: new Date('2026-12-04T23:00:00Z'),
      openSince: new Date('2026-12-04T23:00:00Z'),
    });
    // What was sent has lapsed unsigned: with new room the first is asked again.
    await moveTo('2026-12-13T09:00:00Z');
    expect(await waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-18T22:59:59Z'),
      takeUpPassedAt: null,
    });
    expect(await waiting(small)).toMatchObject({
      reason: 'others_ahead',
      takeUpPassedAt: null,
      openSince: null,
    });
  });

  it('may be fitted to the room: a new version goes for signature at once, with the room held', async () => {
    const { large, small } = await queue();
    const fitTo = (price: string) =>
      large.asProvider((tx) =>
        app.get(FitContractToRoom).execute(tx, { caseId: large.caseId, price, scope: 'Kun seminaret.' }),
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
    expect(await waiting(small)).toMatchObject({
      reason: 'no_room',
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    await expect(fitTo('1000000')).rejects.toEqual(refused('contracts.not-in-this-state'));
  });

  it('may save the room up: nobody behind is offered any until there is enough, or it lets the next pass', async () => {
    const { sent, large, small } = await queue();
    await answer(large, 'save');
    expect(await waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: null,
      savingSince: new Date('2026-11-20T09:00:00Z'),
    });
    expect(await mails(large, 'room-answered')).not.toEqual([]);
    await moveTo('2026-12-09T09:00:00Z');
    // Time has not changed that: silence is no pass for who saves.
    expect(await waiting(large)).toMatchObject({ takeUpBy: null, takeUpPassedAt: null });
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await expect(takeUp(small)).rejects.toEqual(refused('contracts.others-ahead'));
    await answer(large, 'pass');
    expect(await waiting(large)).toMatchObject({
      savingSince: null,
      takeUpPassedAt: new Date('2026-12-09T09:00:00Z'),
    });
    expect(await waiting(small)).toMatchObject({ reason: null });
    await takeBack(sent);
    expect(await waiting(large)).toMatchObject({ reason: null, takeUpBy: new Date('2026-12-16T22:59:59Z') });
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
  });

  it('offers what was saved for when it is there', async () => {
    const { sent, large } = await queue();
    await answer(large, 'save');
    await moveTo('2026-11-24T09:00:00Z');
    await takeBack(sent);
    expect(await waiting(large)).toMatchObject({
      reason: null,
      savingSince: null,
      takeUpBy: new Date('2026-12-01T22:59:59Z'),
    });
    await takeUp(large);
    expect((await large.view())?.state).toBe('sent');
  });

  it('keeps what is offered from a new version of another contract that wants more', async () => {
    const { sent, small } = await queue();
    await sent.request.run(sent.request.people.manager, (tx) =>
      app.get(AskForChanges).execute(tx, { caseId: sent.caseId, reason: 'Der skal et møde mere til.' }),
    );
    await expect(sent.sent(fullContract(days, '8000001'))).rejects.toEqual(refused('contracts.room-is-kept'));
    expect((await sent.sent(fullContract(days, '7500000'))).state).toBe('sent');
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead' });
  });

  it('is overtaken only by what both central sides have decided, with a reason that is published', async () => {
    const { large, small } = await queue();
    const side = (role: 'central_employers' | 'central_unions') =>
      app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles: [{ role }] }));
    const [employers, unions] = [await side('central_employers'), await side('central_unions')];
    const contractId = (await small.view())?.id ?? '';
    const propose = () =>
      app.uow.run(employers.actor, (tx) =>
        app.get(MakeProposal).execute(tx, {
          kind: 'waiting.overtake',
          change: { contractId },
          reason: 'Regionen har ikke haft et forløb endnu.',
        }),
      );
    const { id: proposalId } = await propose();
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead' });
    await app.uow.run(unions.actor, (tx) =>
      app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
    );
    expect(await waiting(small)).toMatchObject({ reason: null, takeUpBy: new Date('2026-11-27T22:59:59Z') });
    expect(await waiting(large)).toMatchObject({ reason: 'no_room', takeUpBy: null, takeUpPassedAt: null });
    expect(await mails(large, 'let-go-first')).not.toEqual([]);
    const [first, second] = [await numberOf(small), await numberOf(large)];
    expect(await app.get(OvertakesQuery).ofRound(seeds.round('demo-26'))).toEqual([
      {
        provider: 'RUC',
        number: first,
        overtaken: [second],
        reason: 'Regionen har ikke haft et forløb endnu.',
        decidedAt: new Date('2026-11-20T09:00:00Z'),
      },
    ]);
    await expect(propose()).rejects.toEqual(refused('contracts.is-first'));
    const list = await app.get(WaitingListQuery).ofFrame(db(), seeds.round('demo-26'), seeds.provider('ruc'));
    expect(list?.waiting.map(({ number, place, offer, offered }) => [number, place, offer, offered])).toEqual(
      [
        [first, 1, 'whole', 1_000_000n],
        [second, 2, 'none', 0n],
      ],
    );
    await takeUp(small);
    expect(await waiting(large)).toMatchObject({
      reason: 'no_room',
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
  });

  it('says nothing of a month where no room is in sight', async () => {
    await queue();
    const list = await app.get(WaitingListQuery).ofRound(seeds.round('demo-26'));
    expect(list.flatMap(({ waiting: all }) => all.map(({ expected }) => expected))).toEqual([null, null]);
  });

  it('is not begun for a price that all tranches together could never hold', async () => {
    const contract = await inDialogue();
    await expect(contract.sent(fullContract(days, '11000001'))).rejects.toMatchObject({
      refusal: {
        key: 'contracts.price-above-frame',
        status: 422,
        params: { price: '110.000,01\u00a0kr.', planned: '110.000\u00a0kr.' },
      },
    });
    expect((await contract.sent(fullContract(days, '11000000'))).state).toBe('waiting');
  });

  it('may have a day promised, that ends with the waiting', async () => {
    const { sent, large } = await queue();
    const { caseId, request } = large;
    const { promiseId } = await large.asProvider((tx) =>
      app.get(ProposeNewDay).execute(tx, {
        caseId,
        clock: 'contract',
        day: '2026-12-15',
        reason: 'Anden rate åbner den dag.',
      }),
    );
    await request.run(request.people.manager, (tx) =>
      app.get(AnswerNewDay).execute(tx, { caseId, promiseId, confirm: true }),
    );
    const standing = async () => (await app.get(PromisesReader).ofCase(db(), caseId)).standing.contract;
    expect(await standing()).toMatchObject({ promisedOn: '2026-12-15' });
    await takeBack(sent);
    await takeUp(large);
    expect(await standing()).toBeNull();
  });

  it('stays true when several leave and are taken up at the same moment', async () => {
    const first = await inDialogue();
    await first.sent(fullContract(days, '10000000'));
    const rest: ContractBuilder[] = [];
    for (let count = 0; count < 5; count += 1) {
      const one = await inDialogue();
      await one.sent(fullContract(days, '2000000'));
      rest.push(one);
    }
    await takeBack(first);
    const [a, b, c, d, e] = rest as [
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
      ContractBuilder,
    ];
    const outcomes = await Promise.allSettled([
      takeUp(a),
      takeBack(b),
      takeBack(d),
      takeUp(a),
      takeUp(c),
      takeUp(e),
    ]);
    const unexpected = outcomes.flatMap((one) =>
      one.status === 'rejected' && (one.reason as { refusal?: unknown }).refusal === undefined ? [one] : [],
    );
    expect(unexpected).toEqual([]);
    const views = await Promise.all(rest.map((one) => one.view()));
    const waits = views.filter((view) => view?.state === 'waiting');
    expect(waits.filter((view) => view?.waiting?.takeUpBy !== null)).toHaveLength(Math.min(1, waits.length));
    const [orphans] = await db().query<{ n: number }>(
      `SELECT count(*)::int AS n FROM waiting_place w JOIN contract c ON c.id = w.contract_id WHERE c.state <> 'waiting'`,
    );
    expect(orphans?.n).toBe(0);
  });
});
