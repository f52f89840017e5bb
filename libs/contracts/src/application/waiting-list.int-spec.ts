import { AuditModule, AuditTimeline } from '@samraad/audit';
import { SetFrame } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { AnswerNewDay, DeclineRequest, PromisesReader, ProposeNewDay } from '@samraad/dialogue';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { WithdrawRequest } from '@samraad/requests';
import { ContractsModule, TakeUpWaiting, WithdrawContract } from '@samraad/contracts';
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

  it('says why: no room, or others ahead; and gives the turn to the first that fits', async () => {
    const { large, small } = await queue();
    expect(await waiting(large)).toMatchObject({
      reason: 'no_room',
      since: new Date('2026-11-20T09:00:00Z'),
      takeUpBy: null,
    });
    expect((await mails(large, 'contract-waiting'))[0]?.text_body).toContain('ikke plads til prisen');
    expect((await mails(small, 'contract-waiting'))[0]?.text_body).toContain('andre venter allerede');
    expect(await waiting(small)).toMatchObject({
      reason: null,
      takeUpOfferedAt: new Date('2026-11-20T09:00:00Z'),
      takeUpBy: new Date('2026-11-27T22:59:59Z'),
    });
    expect((await mails(small, 'room-appeared'))[0]?.text_body).toContain('fredag den 27. november');
  });

  it('keeps reason and turn true when room appears, and when it is taken', async () => {
    const { sent, large, small } = await queue();
    await takeBack(sent);
    expect(await waiting(large)).toMatchObject({ reason: null, takeUpBy: new Date('2026-11-27T22:59:59Z') });
    expect(await waiting(small)).toMatchObject({ reason: 'others_ahead', takeUpBy: null });
    await expect(takeUp(small)).rejects.toEqual(refused('contracts.others-ahead'));
    await takeUp(large);
    expect(await waiting(large)).toBeNull();
    expect(await waiting(small)).toMatchObject({ reason: null, takeUpBy: new Date('2026-11-27T22:59:59Z') });
    expect(await actions(small)).toEqual([
      'contracts.take-up-offered',
      'contracts.take-up-offer-ended',
      'contracts.take-up-offered',
    ]);
    await takeUp(small);
    await moveTo('2026-12-01T09:00:00Z');
    expect(await actions(small)).not.toContain('contracts.take-up-passed');
  });

  it('gives the turn to the next when nobody used it; the place is kept, and new room begins anew', async () => {
    const { sent, large, small } = await queue();
    await takeBack(sent);
    await moveTo('2026-11-30T09:00:00Z');
    expect(await waiting(large)).toMatchObject({
      reason: 'others_ahead',
      takeUpBy: null,
      takeUpPassedAt: new Date('2026-11-27T23:00:00Z'),
    });
    // From the first instant of Saturday five working days end on the next Friday.
    expect(await waiting(small)).toMatchObject({ reason: null, takeUpBy: new Date('2026-12-04T22:59:59Z') });
    await expect(takeUp(large)).rejects.toEqual(refused('contracts.others-ahead'));
    await moveTo('2026-12-07T09:00:00Z');
    expect(await waiting(small)).toMatchObject({ takeUpPassedAt: new Date('2026-12-04T23:00:00Z') });
    expect(await waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: null,
      openSince: new Date('2026-12-04T23:00:00Z'),
    });
    expect(await actions(large)).toEqual([
      'contracts.take-up-offered',
      'contracts.take-up-passed',
      'contracts.waiting-reason-changed',
      'contracts.waiting-reason-changed',
    ]);
    await moveTo('2026-12-15T09:00:00Z');
    expect(await waiting(large)).toMatchObject({
      reason: null,
      takeUpBy: new Date('2026-12-22T22:59:59Z'),
      takeUpPassedAt: null,
      openSince: null,
    });
    expect(await waiting(small)).toMatchObject({
      reason: 'others_ahead',
      takeUpPassedAt: null,
      openSince: null,
    });
    await takeUp(large);
    expect(await waiting(small)).toMatchObject({ reason: null });
  });

  it('lets any that fits be taken up once all have let their turn pass', async () => {
    const { sent, small } = await queue();
    await takeBack(sent);
    await moveTo('2026-12-07T09:00:00Z');
    await takeUp(small);
    expect(await waiting(small)).toBeNull();
  });

  it('goes on without one that is taken back', async () => {
    const { sent, large, small } = await queue();
    await takeBack(sent);
    await large.asProvider((tx) =>
      app.get(WithdrawContract).execute(tx, { caseId: large.caseId, reason: 'Prisen skal ned.' }),
    );
    expect(await waiting(large)).toBeNull();
    expect(await waiting(small)).toMatchObject({ reason: null });
    // Once it has sent a contract, the provider says no no longer.
    const decline = {
      caseId: large.caseId,
      reasonCode: 'no-capacity',
      reason: 'Vi har for travlt.',
    } as const;
    await expect(large.asProvider((tx) => app.get(DeclineRequest).execute(tx, decline))).rejects.toEqual(
      refused('dialogue.too-late-to-decline'),
    );
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
