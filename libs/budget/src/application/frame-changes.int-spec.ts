import { AuditModule } from '@samraad/audit';
import { ClockMover, newId, Refused, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  BudgetModule,
  BurnDownQuery,
  ChangeFrame,
  FrameLedgerQuery,
  FrameReader,
  HoldRoom,
  MoveBetweenFrames,
  SetFrame,
} from '@samraad/budget';
import { buildFrame, findDifferences, makeProvider, makeRound } from '@samraad/budget/testing';

describe('changing frames', () => {
  let app: TestApp;
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const view = (frameId: string) => run((tx) => app.get(FrameReader).summary(tx, frameId));
  const hold = (frameId: string, amount: bigint) =>
    run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId: newId(), caseId: newId(), amount }));
  const move = (fromFrameId: string, toFrameId: string, amount: bigint, proposalId = newId()) =>
    run((tx) => app.get(MoveBetweenFrames).execute(tx, { fromFrameId, toFrameId, amount, proposalId }));
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
    return error.refusal.key;
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    await app.setTime('2026-11-20T09:00:00Z');
  });
  afterAll(() => app.close());
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
  });

  it('moves free money in one posting of both frames', async () => {
    const from = await buildFrame(app, { amount: 1000n });
    const to = await buildFrame(app, { roundId: from.roundId, amount: 500n });
    await hold(from.frameId, 300n);
    await move(from.frameId, to.frameId, 200n);
    expect(await view(from.frameId)).toMatchObject({
      total: 800n,
      free: 500n,
      held: 300n,
      moved: -200n,
      planned: 800n,
    });
    expect(await view(to.frameId)).toMatchObject({ total: 700n, free: 700n, moved: 200n, planned: 700n });
    const ledger = app.get(FrameLedgerQuery);
    const [out, into] = [await ledger.postings(from.frameId), await ledger.postings(to.frameId)];
    expect(
      out.items.map(({ kind, from: a, to: b, amount, freeAfter }) => [kind, a, b, amount, freeAfter]),
    ).toEqual([
      ['move', 'free', 'granted', 200n, 500n],
      ['hold', 'free', 'held', 300n, 700n],
      ['grant', 'granted', 'free', 1000n, 1000n],
    ]);
    expect(into.items[0]).toMatchObject({
      kind: 'move',
      from: 'granted',
      to: 'free',
      amount: 200n,
      freeAfter: 700n,
    });
    expect([out.total, into.total]).toEqual([3, 2]);
    const months = async (frameId: string) => (await app.get(BurnDownQuery).months(frameId)).at(-1);
    expect(await months(from.frameId)).toMatchObject({ total: 800n, used: 300n });
    expect(await months(to.frameId)).toMatchObject({ total: 700n, used: 0n });
  });

  it('moves no more than is free, and nothing to itself', async () => {
    const from = await buildFrame(app, { amount: 1000n });
    const to = await buildFrame(app, { roundId: from.roundId, amount: 500n });
    await hold(from.frameId, 900n);
    expect(await refused(move(from.frameId, to.frameId, 101n))).toBe('budget.move-more-than-free');
    expect(await refused(move(from.frameId, from.frameId, 1n))).toBe('budget.move-to-itself');
    expect(await refused(move(from.frameId, to.frameId, 0n))).toBe('budget.amount-out-of-range');
    expect(await refused(move(from.frameId, newId(), 1n))).toBe('budget.unknown-frame');
    expect(await view(from.frameId)).toMatchObject({ free: 100n, moved: 0n });
  });

  it('raises and lowers, opened or not, and adds: never below what is used', async () => {
    const { frameId } = await run(async (tx) => {
      const roundId = await makeRound(tx);
      const providerId = await makeProvider(tx, roundId);
      const tranches = [
        { opensOn: '2026-04-01', amount: 1000n },
        { opensOn: '2027-04-01', amount: 1000n },
      ];
      return { frameId: await app.get(SetFrame).execute(tx, { roundId, providerId, tranches, demo: false }) };
    });
    await hold(frameId, 600n);
    const [first, second] = (await view(frameId))!.tranches;
    const change = (amounts: [string, bigint][], added: { opensOn: string; amount: bigint }[] = []) =>
      run((tx) =>
        app.get(ChangeFrame).execute(tx, {
          frameId,
          proposalId: newId(),
          amounts: amounts.map(([trancheId, amount]) => ({ trancheId, amount })),
          added,
        }),
      );
    expect(await refused(change([[first!.id, 599n]]))).toBe('budget.below-used');
    expect(await view(frameId)).toMatchObject({ total: 1000n, free: 400n });
    await change([
      [first!.id, 600n],
      [second!.id, 1500n],
    ]);
    expect(await view(frameId)).toMatchObject({ total: 600n, free: 0n, planned: 2100n });
    await change(
      [[first!.id, 900n]],
      [
        { opensOn: '2026-06-01', amount: 50n },
        { opensOn: '2028-04-01', amount: 70n },
      ],
    );
    expect(await view(frameId)).toMatchObject({ total: 950n, free: 350n, planned: 2520n });
    await app
      .get(ClockMover)
      .moveTo(new Date('2027-04-01T09:00:00Z'), { keepRunning: false, drainJobs: false });
    expect(await view(frameId)).toMatchObject({ total: 2450n, free: 1850n });
    await app.setTime('2027-04-01T09:00:00Z');
  });

  it('stands when moves cross each other and holds come in between: nothing below zero, nothing lost', async () => {
    const one = await buildFrame(app, { amount: 1000n });
    const two = await buildFrame(app, { roundId: one.roundId, amount: 1000n });
    const ids = [one.frameId, two.frameId];
    const acts = Array.from({ length: 60 }, (_, index) => {
      const [from, to] = (index % 2 === 0 ? ids : ids.toReversed()) as [string, string];
      return index % 3 === 0 ? hold(from, 90n) : move(from, to, 70n).catch((error: unknown) => error);
    });
    const done = await Promise.all(acts);
    expect(done.filter((one) => one instanceof Error && !(one instanceof Refused))).toEqual([]);
    const [left, right] = [await view(one.frameId), await view(two.frameId)];
    expect((left!.total ?? 0n) + (right!.total ?? 0n)).toBe(2000n);
    expect(left!.moved + right!.moved).toBe(0n);
    expect([left!.free >= 0n, right!.free >= 0n]).toEqual([true, true]);
  });
});
