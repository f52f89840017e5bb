import { ClockMover, Database, newId } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { DeadlinesModule } from '../deadlines.module';
import type { PauseSide } from '../domain/pause.rules';
import { asSystem, breachesOf, startClocks, untieClocks } from '../testing/stored-clocks';
import { AnswerPause } from './answer-pause';
import { ClocksReader } from './clocks.reader';
import { CloseClocks } from './close-clocks';
import { ProposePause } from './propose-pause';
import { StopClock } from './stop-clock';

describe('pauses', () => {
  let app: TestApp;
  let people: { leader: string; consultant: string };
  const reader = () => app.get(ClocksReader);
  const dueDays = async (caseId: string) =>
    (await reader().ofCase(app.get(Database), caseId)).map((clock) => clock.dueDay);
  const propose = (caseId: string, from: string, to: string, side: PauseSide = 'management') =>
    asSystem(app, (tx) =>
      app.get(ProposePause).execute(tx, { caseId, from, to, reason: 'workplace', by: people.leader, side }),
    );
  const answer = (caseId: string, pauseId: string, confirm: boolean, side: PauseSide = 'provider') =>
    asSystem(app, (tx) =>
      app.get(AnswerPause).execute(tx, { caseId, pauseId, confirm, by: people.consultant, side }),
    );
  const refusalKey = (key: string, status: number) => ({ refusal: { key, status } });

  beforeAll(async () => {
    app = await createTestApp([DeadlinesModule], { discardPorts: true });
    await untieClocks(app);
    people = { leader: newId(), consultant: newId() };
    await asSystem(app, (tx) =>
      tx.query(`INSERT INTO person (id, name) VALUES ($1, 'En Leder'), ($2, 'En Konsulent')`, [
        people.leader,
        people.consultant,
      ]),
    );
  });
  afterAll(() => app.close());

  it('move the clocks that count once the other party has confirmed, and the breach with them', async () => {
    const caseId = await startClocks(app, '2026-11-20T13:10:00Z');
    const id = await propose(caseId, '2026-11-25', '2026-11-27');
    expect(await dueDays(caseId)).toEqual(['2026-11-27', '2026-12-18']);
    await answer(caseId, id, true);
    expect(await dueDays(caseId)).toEqual(['2026-11-30', '2026-12-21']);
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-12-01T12:00:00Z'), { keepRunning: false, drainJobs: false });
    expect(await breachesOf(app, caseId)).toEqual(['dialogue breached 2026-11-30T23:00Z']);
    const [dialogue] = await reader().ofCase(app.get(Database), caseId);
    expect(dialogue?.pauses.map((pause) => pause.state)).toEqual(['confirmed']);
    expect(dialogue?.summary).toContain('uden 3 dage med pause');
  });

  it('never cure a breach, and never move a stopped clock', async () => {
    const caseId = await startClocks(app, '2027-11-19T13:10:00Z');
    await asSystem(app, (tx) =>
      app.get(StopClock).execute(tx, { caseId, kind: 'contract', by: 'contract-sent' }),
    );
    const id = await propose(caseId, '2027-11-22', '2027-12-03');
    await app
      .get(ClockMover)
      .moveTo(new Date('2027-11-29T12:00:00Z'), { keepRunning: false, drainJobs: false });
    await answer(caseId, id, true);
    expect(await dueDays(caseId)).toEqual(['2027-11-26', '2027-12-17']);
  });

  it('stay on record when refused, and change nothing', async () => {
    const caseId = await startClocks(app, '2028-11-17T13:10:00Z');
    const id = await propose(caseId, '2028-11-20', '2028-11-21', 'provider');
    await answer(caseId, id, false, 'employees');
    expect(await dueDays(caseId)).toEqual(['2028-11-24', '2028-12-15']);
    const [pause] = await reader().pausesOf(app.get(Database), caseId);
    expect(pause).toMatchObject({ state: 'refused', proposedSide: 'provider', answeredSide: 'employees' });
  });

  it('are answered by the other party only, and once', async () => {
    const caseId = await startClocks(app, '2029-11-16T13:10:00Z');
    const id = await propose(caseId, '2029-11-20', '2029-11-21', 'management');
    await expect(answer(caseId, id, true, 'employees')).rejects.toMatchObject(
      refusalKey('deadlines.pause-own', 403),
    );
    await answer(caseId, id, true);
    await expect(answer(caseId, id, true)).rejects.toMatchObject(refusalKey('deadlines.pause-answered', 409));
    await expect(answer(caseId, newId(), true)).rejects.toMatchObject(
      refusalKey('deadlines.pause-unknown', 404),
    );
  });

  it('refuse days that make no sense', async () => {
    const caseId = await startClocks(app, '2030-11-15T13:10:00Z');
    const cases = [
      ['2030-11-20', '2030-11-19', 'deadlines.pause-ends-before-start'],
      ['2030-11-20', '2031-06-19', 'deadlines.pause-too-long'],
      ['2030-02-30', '2030-11-19', 'deadlines.pause-days-unreadable'],
      ['2020-11-20', '2020-11-24', 'deadlines.pause-before-clock'],
      ['0001-01-01', '0001-01-02', 'deadlines.pause-before-clock'],
      ['2032-11-20', '2032-11-24', 'deadlines.pause-far-ahead'],
    ] as const;
    for (const [from, to, key] of cases) {
      await expect(propose(caseId, from, to)).rejects.toMatchObject(refusalKey(key, 422));
    }
  });

  it('are refused when every clock that counts has expired', async () => {
    const caseId = await startClocks(app, '2031-02-14T13:10:00Z');
    const moveTo = (instant: string) =>
      app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
    await moveTo('2031-02-24T12:00:00Z');
    await propose(caseId, '2031-02-25', '2031-02-26');
    await moveTo('2031-03-18T12:00:00Z');
    await expect(propose(caseId, '2031-03-19', '2031-03-20')).rejects.toMatchObject(
      refusalKey('deadlines.no-clock-counts', 409),
    );
  });

  it('lapse with the clocks they were for', async () => {
    const caseId = await startClocks(app, '2031-11-14T13:10:00Z');
    const answered = await propose(caseId, '2031-11-24', '2031-11-25');
    await answer(caseId, answered, false);
    const id = await propose(caseId, '2031-11-17', '2031-11-18');
    await asSystem(app, (tx) => app.get(CloseClocks).execute(tx, { caseId, by: 'declined' }));
    await expect(answer(caseId, id, true)).rejects.toMatchObject(refusalKey('deadlines.pause-answered', 409));
    await expect(propose(caseId, '2031-11-17', '2031-11-18')).rejects.toMatchObject(
      refusalKey('deadlines.no-clock-counts', 409),
    );
    const states = (await reader().pausesOf(app.get(Database), caseId)).map((pause) => [
      pause.id,
      pause.state,
    ]);
    expect(Object.fromEntries(states)).toEqual({ [answered]: 'refused', [id]: 'lapsed' });
  });
});
