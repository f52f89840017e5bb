import { ClocksReader } from '@samraad/deadlines';
import { ConfirmProvider, ProposeProvider, WithdrawRequest } from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { AnswerNewDay } from './answer-new-day';
import { LeaveLateProvider } from './leave-late-provider';
import { LogContact } from './log-contact';
import { PromisesReader } from './promises.reader';
import { ProposeNewDay, type ProposeNewDayCommand } from './propose-new-day';
import { SendMessage } from './send-message';
import { WithdrawNewDay } from './withdraw-new-day';

type Who = 'manager' | 'representative' | 'coordinator';

describe('a late provider', () => {
  let stand: DialogueStand;
  let request: RequestBuilder;
  const late = '2026-11-30T09:00:00Z';
  const run = <T>(who: Who, work: Parameters<typeof request.run<T>>[1]) =>
    request.run(request.people[who], work);
  const leave = (who: Who = 'representative') =>
    run(who, (tx) =>
      stand.app.get(LeaveLateProvider).execute(tx, { caseId: request.caseId, reason: 'Vi hører intet.' }),
    );
  const propose = (who: Who, more: Partial<ProposeNewDayCommand> = {}) =>
    run(who, (tx) =>
      stand.app.get(ProposeNewDay).execute(tx, {
        caseId: request.caseId,
        clock: 'dialogue',
        day: '2026-12-08',
        reason: 'Vores konsulent er tilbage den dag.',
        ...more,
      }),
    );
  const answer = (who: Who, promiseId: string, confirm = true) =>
    run(who, (tx) => stand.app.get(AnswerNewDay).execute(tx, { caseId: request.caseId, promiseId, confirm }));
  const write = (who: Who) =>
    run(who, (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body: 'Vi ringer i dag.' }),
    );
  const promises = () => stand.app.get(PromisesReader).ofCase(stand.db, request.caseId);
  const sorted = (...who: { personId: string }[]) => who.map((one) => one.personId).sort();

  beforeEach(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
    request = await stand.sent();
  });
  afterEach(() => stand.app.close());

  it('is left by either side; number kept, clocks closed as breached, fresh ones for the next', async () => {
    const { caseId, people } = request;
    await expect(leave()).rejects.toMatchObject(refused('dialogue.provider-not-late', 409));
    const { number } = await stand.facts(caseId);
    await stand.moveTo(late);
    expect(await leave()).toEqual({ lastDay: '2026-12-21' });
    expect(await stand.facts(caseId)).toMatchObject({ stage: 'choosing_provider', number, providerId: null });
    const clocks = await stand.app.get(ClocksReader).ofCase(stand.db, caseId);
    expect(clocks.map((one) => [one.kind, one.closedBy, one.outcome, one.state])).toEqual([
      ['dialogue', 'left-late', 'breached', 'closed-breached'],
      ['contract', 'left-late', null, 'closed-open'],
    ]);
    expect(await stand.told('provider-left', caseId)).toEqual(sorted(people.manager));
    expect(await stand.told('left-by-parties', caseId)).toEqual(sorted(people.coordinator));
    expect(await stand.told('provider-left-central', caseId)).toEqual(sorted(...stand.central));
    await expect(write('coordinator')).rejects.toMatchObject(refused('platform.not-found', 404));
    await expect(leave('manager')).rejects.toMatchObject(refused('dialogue.no-provider', 409));
    const providerId = stand.seeds.provider('nfa');
    const { choiceId } = await run('manager', (tx) =>
      stand.app.get(ProposeProvider).execute(tx, { caseId, providerId }),
    );
    await run('representative', (tx) => stand.app.get(ConfirmProvider).execute(tx, { caseId, choiceId }));
    expect(await stand.facts(caseId)).toMatchObject({ stage: 'sent_to_provider', number, providerId });
    expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ providerId, state: 'running' });
    await expect(leave()).rejects.toMatchObject(refused('dialogue.provider-not-late', 409));
  });

  it('is not left by itself, nor by two at once, nor after the request was taken back', async () => {
    await stand.moveTo(late);
    await expect(leave('coordinator')).rejects.toMatchObject(refused('platform.not-found', 404));
    const both = await Promise.allSettled([leave('manager'), leave('representative')]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    request = await stand.sent();
    await stand.moveTo('2026-12-14T09:00:00Z');
    await run('manager', (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Vi klarer det selv.' }),
    );
    await expect(leave()).rejects.toMatchObject(refused('dialogue.case-ended', 409));
  });

  it('and the parties agree on a new day, which moves no clock', async () => {
    const { caseId, people } = request;
    await expect(propose('coordinator')).rejects.toMatchObject(refused('dialogue.nothing-late', 409));
    await stand.moveTo(late);
    const before = await stand.clock(caseId, 'dialogue');
    const { promiseId } = await propose('coordinator');
    expect(await stand.told('new-day-proposed', caseId)).toEqual(
      sorted(people.manager, people.representative),
    );
    await expect(propose('manager')).rejects.toMatchObject(refused('dialogue.promise-waits', 409));
    await expect(answer('coordinator', promiseId)).rejects.toMatchObject(
      refused('dialogue.promise-own', 403),
    );
    await answer('representative', promiseId);
    expect(await stand.told('new-day-answered', caseId)).toEqual(sorted(people.coordinator));
    await expect(answer('manager', promiseId)).rejects.toMatchObject(
      refused('dialogue.promise-answered', 409),
    );
    expect((await promises()).standing).toMatchObject({
      dialogue: { promisedOn: '2026-12-08', state: 'confirmed', answeredSide: 'employees' },
      contract: null,
    });
    expect(await stand.clock(caseId, 'dialogue')).toEqual(before);
  });

  it('can be given another day later, and the promise ends when the contact is made', async () => {
    await stand.moveTo(late);
    await answer('manager', (await propose('coordinator')).promiseId);
    await answer('coordinator', (await propose('manager', { day: '2026-12-10' })).promiseId);
    expect((await promises()).all.map((one) => [one.promisedOn, one.state])).toEqual([
      ['2026-12-08', 'lapsed'],
      ['2026-12-10', 'confirmed'],
    ]);
    await write('coordinator');
    expect((await promises()).standing).toEqual({ dialogue: null, contract: null });
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({ state: 'met-late' });
    expect(await stand.actions(request.caseId)).toEqual(
      expect.arrayContaining(['dialogue.promise-confirmed', 'dialogue.promise-lapsed']),
    );
  });

  it('can say no, or take its own proposal back; one never answered is in nobody’s way', async () => {
    const { caseId, people } = request;
    await stand.moveTo(late);
    await answer('coordinator', (await propose('manager')).promiseId, false);
    const { promiseId } = await propose('representative', { day: '2026-12-01' });
    const takeBack = (who: Who) =>
      run(who, (tx) => stand.app.get(WithdrawNewDay).execute(tx, { caseId, promiseId }));
    await expect(takeBack('coordinator')).rejects.toMatchObject(refused('dialogue.promise-not-own', 403));
    await takeBack('manager');
    expect(await stand.told('new-day-withdrawn', caseId)).toEqual(sorted(people.coordinator));
    const unanswered = await propose('coordinator', { day: '2026-12-01' });
    await stand.moveTo('2026-12-01T09:00:00Z');
    await expect(answer('manager', unanswered.promiseId)).rejects.toMatchObject(
      refused('dialogue.promise-day-gone', 409),
    );
    await propose('manager', { day: '2026-12-09' });
    expect((await promises()).all.map((one) => one.state)).toEqual([
      'refused',
      'withdrawn',
      'lapsed',
      'proposed',
    ]);
    await leave();
    expect((await promises()).all.at(-1)).toMatchObject({ state: 'lapsed', answeredBy: null });
  });

  it('stays late, whatever it logs afterwards', async () => {
    await stand.moveTo(late);
    const { manager, representative } = request.people;
    await run('coordinator', (tx) =>
      stand.app.get(LogContact).execute(tx, {
        caseId: request.caseId,
        kind: 'call',
        heldAt: new Date('2026-11-25T09:00:00Z'),
        withManagement: [manager.personId],
        withEmployees: [representative.personId],
      }),
    );
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({
      state: 'met-late',
      stoppedAt: new Date('2026-11-25T09:00:00Z'),
      breachedAt: new Date('2026-11-27T23:00:00Z'),
    });
  });
});
