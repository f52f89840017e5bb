import { ClockMover, Database, DueWorkSweeper } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { DeadlinesModule } from '../deadlines.module';
import type { ClockKind } from '../domain/clock-rules';
import { lockOpenClocks, saveClock } from '../persistence/clock.store';
import { asSystem, breachesOf, startClocks, untieClocks } from '../testing/stored-clocks';
import { ClocksReader } from './clocks.reader';
import { CloseClocks } from './close-clocks';
import { ReopenClock } from './reopen-clock';
import { StopClock } from './stop-clock';

describe('stored clocks', () => {
  let app: TestApp;
  const clocks = (caseId: string) => app.get(ClocksReader).ofCase(app.get(Database), caseId);
  const one = async (caseId: string, kind: ClockKind) =>
    (await clocks(caseId)).find((clock) => clock.kind === kind);
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const stop = (caseId: string, kind: ClockKind, at?: string) =>
    asSystem(app, (tx) =>
      app.get(StopClock).execute(tx, { caseId, kind, by: 'call', ...(at ? { at: new Date(at) } : {}) }),
    );
  /** A case of its own year, so that the due work of one test never falls due in another. */
  const friday = (year: number) => `${year}-11-20T13:10:00Z`;

  beforeAll(async () => {
    app = await createTestApp([DeadlinesModule], { discardPorts: true });
    await untieClocks(app);
  });
  afterAll(() => app.close());

  it('start together and show their calculation', async () => {
    const caseId = await startClocks(app, friday(2026));
    const [dialogue, contract] = await clocks(caseId);
    expect(dialogue).toMatchObject({
      kind: 'dialogue',
      dueDay: '2026-11-27',
      state: 'running',
      outcome: null,
    });
    expect(dialogue?.dueAt.toISOString()).toBe('2026-11-27T22:59:59.000Z');
    expect(dialogue?.summary).toContain('nåede udbyderen fredag den 20. november 2026 kl. 14.10');
    expect(contract).toMatchObject({ kind: 'contract', dueDay: '2026-12-18', days: 28 });
    expect(contract?.steps.at(-1)).toBe('Fristen udløber fredag den 18. december 2026 kl. 23.59.');
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
  });

  it('are breached as they expire, also when the clock jumps a month', async () => {
    const caseId = await startClocks(app, friday(2027).replace('-20', '-19'));
    await moveTo('2027-12-20T12:00:00Z');
    expect(await breachesOf(app, caseId)).toEqual([
      'dialogue breached 2027-11-26T23:00Z',
      'contract breached 2027-12-17T23:00Z',
    ]);
    expect(await one(caseId, 'contract')).toMatchObject({ state: 'breached', outcome: 'breached' });
  });

  it('are breached from their due day, although the scheduler was down for days', async () => {
    const late = await startClocks(app, '2028-11-17T13:10:00Z');
    await app.setTime('2028-11-28T09:00:00Z');
    const near = await startClocks(app, '2028-11-28T09:00:00Z');
    const sweep = (at: string) => app.setTime(at).then(() => app.get(DueWorkSweeper).sweep(new Date(at)));
    await sweep('2028-12-04T12:00:00Z');
    await sweep('2028-12-04T12:01:00Z');
    expect(await breachesOf(app, late)).toEqual(['dialogue breached 2028-11-24T23:00Z']);
    expect(await breachesOf(app, near)).toEqual([]);
    for (const caseId of [late, near]) {
      await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
    }
  });

  it('stop once, and are silent from then on', async () => {
    const caseId = await startClocks(app, '2029-11-16T13:10:00Z');
    expect(await stop(caseId, 'dialogue')).toBe(true);
    expect(await stop(caseId, 'dialogue')).toBe(false);
    expect(await stop(caseId, 'contract')).toBe(true);
    await moveTo('2029-12-30T12:00:00Z');
    expect(await breachesOf(app, caseId)).toEqual([]);
    expect(await one(caseId, 'dialogue')).toMatchObject({ state: 'met', outcome: 'met', stoppedBy: 'call' });
  });

  it('stay breached when stopped late, even before the breach was noticed', async () => {
    const caseId = await startClocks(app, '2030-11-15T13:10:00Z');
    await app.setTime('2030-11-23T08:00:00Z');
    await stop(caseId, 'dialogue');
    expect(await breachesOf(app, caseId)).toEqual(['dialogue breached 2030-11-22T23:00Z']);
    expect(await one(caseId, 'dialogue')).toMatchObject({ state: 'met-late', outcome: 'breached' });
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
  });

  it('stay breached when a contact held in time is logged after the due day', async () => {
    const caseId = await startClocks(app, '2031-11-14T13:10:00Z');
    await moveTo('2031-11-24T08:00:00Z');
    await stop(caseId, 'dialogue', '2031-11-20T10:00:00Z');
    const clock = await one(caseId, 'dialogue');
    expect(clock).toMatchObject({
      state: 'met-late',
      outcome: 'breached',
      stoppedAt: new Date('2031-11-20T10:00:00Z'),
      breachedAt: new Date('2031-11-21T23:00:00Z'),
    });
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
  });

  it('never lose a recorded breach, whatever is saved over it', async () => {
    const caseId = await startClocks(app, '2031-11-28T13:10:00Z');
    await moveTo('2031-12-08T08:00:00Z');
    const breachedAt = new Date('2031-12-05T23:00:00Z');
    expect(await one(caseId, 'dialogue')).toMatchObject({ breachedAt });
    await asSystem(app, async (tx) => {
      for (const clock of await lockOpenClocks(tx, caseId))
        await saveClock(tx, { ...clock, breachedAt: null });
    });
    expect(await one(caseId, 'dialogue')).toMatchObject({ breachedAt });
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
  });

  it('close as they stand, and leave room for the next provider’s', async () => {
    const caseId = await startClocks(app, '2032-11-12T13:10:00Z');
    await stop(caseId, 'dialogue');
    expect(await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'declined' }))).toBe(2);
    expect(await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'declined' }))).toBe(0);
    expect((await clocks(caseId)).map((clock) => [clock.kind, clock.outcome, clock.closedBy])).toEqual([
      ['dialogue', 'met', 'declined'],
      ['contract', null, 'declined'],
    ]);
    expect(await stop(caseId, 'contract')).toBe(false);
    await moveTo('2032-12-30T12:00:00Z');
    expect(await breachesOf(app, caseId)).toEqual([]);
  });

  it('run on with the old due day when reopened, and are breached then', async () => {
    const caseId = await startClocks(app, '2033-11-11T13:10:00Z');
    const reopen = () =>
      asSystem(app, (tx) => app.get(ReopenClock).execute(tx, { caseId, kind: 'contract' }));
    expect(await reopen()).toBe(false);
    await stop(caseId, 'dialogue');
    await moveTo('2033-12-07T12:00:00Z');
    await stop(caseId, 'contract');
    await moveTo('2033-12-12T12:00:00Z');
    expect(await reopen()).toBe(true);
    expect(await one(caseId, 'contract')).toMatchObject({ dueDay: '2033-12-09', stoppedAt: null });
    await moveTo('2033-12-12T12:01:00Z');
    expect(await breachesOf(app, caseId)).toEqual(['contract breached 2033-12-12T12:00Z']);
  });

  it('are breached by a late log before the scheduler has noticed', async () => {
    const caseId = await startClocks(app, '2034-11-10T13:10:00Z');
    await app.setTime('2034-11-20T08:00:00Z');
    await stop(caseId, 'dialogue', '2034-11-16T10:00:00Z');
    expect(await breachesOf(app, caseId)).toEqual(['dialogue breached 2034-11-17T23:00Z']);
    expect(await one(caseId, 'dialogue')).toMatchObject({ state: 'met-late', outcome: 'breached' });
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'test' }));
  });
});
