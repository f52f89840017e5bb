import { AuditModule } from '@samraad/audit';
import { ClockMover, DomainEvents, newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  BudgetModule,
  FrameReader,
  HoldRoom,
  RoomAppeared,
  type RoomAppearedEvent,
  SetFrame,
} from '@samraad/budget';
import { findDifferences, makeProvider, makeRound } from '@samraad/budget/testing';
import { OpenTranche } from './open-tranche';

describe('setting a frame', () => {
  let app: TestApp;
  const told: RoomAppearedEvent[] = [];
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const tranches = [
    { opensOn: '2027-04-01', amount: 90_000_000n },
    { label: 'Første år', opensOn: '2026-04-01', amount: 90_000_000n },
  ];
  const set = (command: { roundId: string; providerId: string; tranches?: typeof tranches }) =>
    run((tx) => app.get(SetFrame).execute(tx, { tranches, demo: true, ...command }));
  const view = (frameId: string) => run((tx) => app.get(FrameReader).summary(tx, frameId));
  const ids = () =>
    run(async (tx) => {
      const roundId = await makeRound(tx);
      return { roundId, providerId: await makeProvider(tx, roundId) };
    });
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    app.get(DomainEvents).on(RoomAppeared, async (_tx, event) => void told.push(event));
    await app.setTime('2026-11-20T09:00:00Z');
  });
  afterAll(() => app.close());

  it('opens at once what has come due, and the rest at Copenhagen midnight of its day', async () => {
    const of = await ids();
    const frameId = await set(of);
    const before = await view(frameId);
    expect(before).toMatchObject({ ...of, demo: true, total: 90_000_000n, planned: 180_000_000n });
    expect(before?.tranches.map(({ label }) => label)).toEqual(['Første år', '2. rate']);
    expect(before?.nextTranche).toMatchObject({ opensOn: '2027-04-01', grantedAt: null });

    await moveTo('2027-03-31T21:59:59.999Z');
    expect(await view(frameId)).toMatchObject({ total: 90_000_000n });
    await moveTo('2027-03-31T22:00:00Z');
    const after = await view(frameId);
    expect(after).toMatchObject({ total: 180_000_000n, free: 180_000_000n, nextTranche: null });
    expect(after?.tranches[1]?.grantedAt).toEqual(new Date('2027-03-31T22:00:00Z'));
    const free = told.filter((event) => event.frameId === frameId).map((event) => event.free);
    expect(free).toEqual([90_000_000n, 180_000_000n]);
  });

  it('says that its use is not known where the round was over before the first case: not that all is free', async () => {
    const frameId = await set(await ids());
    expect(await view(frameId)).toMatchObject({ phase: 'over', useKnown: false, total: 180_000_000n });
    const summaries = await run((tx) => app.get(FrameReader).all(tx));
    expect(summaries.every(({ useKnown }) => !useKnown)).toBe(true);
  });

  it('binds nothing before a tranche opens, and carries over what is unused of the one before', async () => {
    await app.setTime('2026-11-20T09:00:00Z');
    const frameId = await set(await ids());
    const hold = (amount: bigint) =>
      run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId: newId(), caseId: newId(), amount }));
    expect(await hold(90_000_001n)).toMatchObject({ held: false });
    await moveTo('2027-03-31T22:00:00Z');
    // More than one tranche: the first, of which nothing was used, and a part of the second.
    expect(await hold(90_000_001n)).toMatchObject({ held: true, free: 89_999_999n });
  });

  describe('in a round with other rules of its tranches', () => {
    const inRound = async (rules: object) => {
      await app.setTime('2026-11-20T09:00:00Z');
      const of = await ids();
      await run((tx) =>
        tx.query('UPDATE round SET rules = $2 WHERE id = $1', [of.roundId, JSON.stringify(rules)]),
      );
      return set(of);
    };
    const hold = (frameId: string, amount: bigint) =>
      run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId: newId(), caseId: newId(), amount }));

    it('lets what is unused lapse the day the next opens, and nothing that is held', async () => {
      const frameId = await inRound({ trancheCarriesOver: false });
      await hold(frameId, 10_000_000n);
      await moveTo('2027-03-31T22:00:00Z');
      expect(await view(frameId)).toMatchObject({
        total: 100_000_000n,
        free: 90_000_000n,
        held: 10_000_000n,
      });
      expect(await findDifferences(app)).toEqual([]);
    });

    it('has all of it to bind from the first day, where the round says so', async () => {
      const frameId = await inRound({ bindBeforeTrancheOpens: true });
      expect(await hold(frameId, 180_000_000n)).toMatchObject({ held: true, free: 0n });
      await moveTo('2027-03-31T22:00:00Z');
      expect(await view(frameId)).toMatchObject({ total: 180_000_000n, free: 0n });
    });

    it('lets only the first lapse where the second was there ahead of its day', async () => {
      const frameId = await inRound({ trancheCarriesOver: false, bindBeforeTrancheOpens: true });
      await hold(frameId, 10_000_000n);
      await moveTo('2027-03-31T22:00:00Z');
      expect(await view(frameId)).toMatchObject({ total: 100_000_000n, free: 90_000_000n });
      const [, second] = (await view(frameId))?.tranches ?? [];
      expect(await run((tx) => app.get(OpenTranche).execute(tx, second?.id ?? ''))).toBe(false);
      expect(await findDifferences(app)).toEqual([]);
    });
  });

  it('opens a tranche once, whoever asks', async () => {
    const frameId = await set(await ids());
    const [tranche] = (await view(frameId))?.tranches ?? [];
    const open = () => run((tx) => app.get(OpenTranche).execute(tx, tranche?.id ?? ''));
    expect(await Promise.all([open(), open()])).toEqual([false, false]);
    expect(await run((tx) => app.get(OpenTranche).execute(tx, newId()))).toBe(false);
  });

  it('sets a frame once, also when two set it at the same time', async () => {
    const of = await ids();
    const results = await Promise.allSettled([set(of), set(of)]);
    const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(reasons).toMatchObject([{ refusal: { key: 'budget.frame-already-set', status: 409 } }]);
    const frame = await run((tx) => app.get(FrameReader).of(tx, of.roundId, of.providerId));
    expect(frame?.tranches).toHaveLength(2);
  });

  it('lets a frame stand as not set, and be set later', async () => {
    const of = await ids();
    const frameId = await set({ ...of, tranches: [] });
    expect(await view(frameId)).toMatchObject({ total: null, planned: null, free: 0n, nextTranche: null });
    expect(await run((tx) => app.get(FrameReader).roomBand(tx, of.roundId, of.providerId))).toBe('none');
    expect(await set(of)).toBe(frameId);
    expect((await view(frameId))?.total).toBe(180_000_000n);
  });

  it('lists a round’s frames, their bands, and whether an amount would fit', async () => {
    const { roundId, providerId: one } = await ids();
    const two = await run((tx) => makeProvider(tx, roundId));
    await set({ roundId, providerId: one });
    await set({ roundId, providerId: two, tranches: [] });
    const all = await run((tx) => app.get(FrameReader).all(tx, roundId));
    expect(new Set(all.map(({ providerId }) => providerId))).toEqual(new Set([one, two]));
    expect((await run((tx) => app.get(FrameReader).all(tx))).length).toBeGreaterThan(2);
    const band = (providerId: string) => run((tx) => app.get(FrameReader).roomBand(tx, roundId, providerId));
    expect([await band(one), await band(two), await band(newId())]).toEqual(['good', 'none', 'none']);
    const fits = (amount: bigint) => run((tx) => app.get(FrameReader).hasRoom(tx, roundId, one, amount));
    expect([await fits(180_000_000n), await fits(180_000_001n)]).toEqual([true, false]);
    expect(await run((tx) => app.get(FrameReader).hasRoom(tx, roundId, newId(), 1n))).toBe(false);
    expect(await findDifferences(app)).toEqual([]);
  });

  it('gives a frame only to a provider of the round', async () => {
    const [here, there] = [await ids(), await ids()];
    const wrong = set({ roundId: here.roundId, providerId: there.providerId });
    await expect(wrong).rejects.toMatchObject({ refusal: { key: 'budget.not-in-round', status: 422 } });
  });

  it('refuses what cannot be a tranche', async () => {
    const wrong = set({ ...(await ids()), tranches: [{ opensOn: '2026-02-30', amount: 1n }] });
    await expect(wrong).rejects.toMatchObject({
      refusal: { key: 'budget.tranche-day-unreadable', status: 422 },
    });
  });
});
