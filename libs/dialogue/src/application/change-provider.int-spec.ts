import { ClocksReader } from '@samraad/deadlines';
import {
  DecideOnSpread,
  FormerProviderQuery,
  StateAgreementProcess,
  WithdrawRequest,
} from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import { ProviderChangesReader } from '../read/provider-changes.reader';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { AcceptRequest } from './accept-request';
import { AnswerProviderChange } from './answer-provider-change';
import { AssignConsultant } from './assign-consultant';
import { ProposeProviderChange } from './propose-provider-change';
import { SendMessage } from './send-message';
import { WithdrawProviderChange } from './withdraw-provider-change';

type Who = 'manager' | 'representative' | 'coordinator';

describe('another provider, on the parties’ own wish', () => {
  let stand: DialogueStand;
  let request: RequestBuilder;
  const run = <T>(who: Who, work: Parameters<typeof request.run<T>>[1]) =>
    request.run(request.people[who], work);
  const propose = (
    who: Who = 'manager',
    key: Parameters<typeof stand.seeds.provider>[0] = 'nfa',
    reason = 'De kender vores arbejde.',
  ) =>
    run(who, (tx) =>
      stand.app.get(ProposeProviderChange).execute(tx, {
        ...{ caseId: request.caseId, providerId: stand.seeds.provider(key), reason },
      }),
    );
  const answer = (who: Who, changeId: string, agrees = true) =>
    run(who, (tx) =>
      stand.app.get(AnswerProviderChange).execute(tx, { caseId: request.caseId, changeId, agrees }),
    );
  const takeBack = (who: Who, changeId: string) =>
    run(who, (tx) => stand.app.get(WithdrawProviderChange).execute(tx, { caseId: request.caseId, changeId }));
  const states = async () =>
    (await stand.app.get(ProviderChangesReader).ofCase(stand.db, request.caseId)).map(({ state }) => state);
  const sorted = (...who: { personId: string }[]) => who.map((one) => one.personId).sort();

  beforeEach(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
    request = await stand.sent();
  });
  afterEach(() => stand.app.close());

  it('is one side’s wish until the other agrees: number kept, clocks closed as they are, fresh ones begun', async () => {
    const { caseId, people } = request;
    await run('coordinator', (tx) => stand.app.get(AcceptRequest).execute(tx, { caseId }));
    await run('coordinator', (tx) =>
      stand.app
        .get(AssignConsultant)
        .execute(tx, { caseId, personId: people.coordinator.personId, note: null }),
    );
    const { number } = await stand.facts(caseId);
    await stand.moveTo('2026-11-24T09:00:00Z');
    const { changeId } = await propose();
    expect(await stand.told('provider-change-proposed', caseId)).toEqual(sorted(people.representative));
    expect(await stand.facts(caseId)).toMatchObject({ providerId: people.providerId });
    await answer('representative', changeId);
    const providerId = stand.seeds.provider('nfa');
    expect(await stand.facts(caseId)).toMatchObject({
      ...{ stage: 'sent_to_provider', number, providerId, acceptedAt: null, consultantId: null },
    });
    const clocks = await stand.app.get(ClocksReader).ofCase(stand.db, caseId);
    expect(clocks.map((one) => [one.kind, one.closedBy, one.outcome, one.state])).toEqual([
      ['dialogue', 'changed', null, 'closed-open'],
      ['contract', 'changed', null, 'closed-open'],
      ['dialogue', null, null, 'running'],
      ['contract', null, null, 'running'],
    ]);
    expect(await stand.told('changed-by-parties', caseId)).toEqual(sorted(people.coordinator));
    // Who had it is out of it, and is told how that ended.
    await expect(
      run('coordinator', (tx) => stand.app.get(SendMessage).execute(tx, { caseId, body: 'Hvorfor?' })),
    ).rejects.toMatchObject(refused('platform.not-found', 404));
    const roles = [
      { id: 'h', personId: people.coordinator.personId, role: 'coordinator' as const, unitId: null },
    ].map((role) => ({ ...role, providerId: people.providerId }));
    const viewer = { personId: people.coordinator.personId, roles } as never;
    expect(await stand.app.get(FormerProviderQuery).of(stand.db, viewer, caseId)).toEqual({
      ...{ number, ended: 'changed' },
    });
    // And it may be changed again.
    expect(await answer('representative', (await propose('manager', 'ruc')).changeId)).toBeUndefined();
    expect(await stand.facts(caseId)).toMatchObject({ number, providerId: stand.seeds.provider('ruc') });
  });

  it('stays where it is when the other says no, and when it is taken back', async () => {
    const { caseId, people } = request;
    const first = await propose();
    await answer('representative', first.changeId, false);
    expect(await stand.told('provider-change-refused', caseId)).toEqual(sorted(people.manager));
    const second = await propose('representative');
    await expect(takeBack('manager', second.changeId)).rejects.toMatchObject(
      refused('dialogue.change-of-others', 403),
    );
    await takeBack('representative', second.changeId);
    expect(await states()).toEqual(['refused', 'withdrawn']);
    expect(await stand.facts(caseId)).toMatchObject({ providerId: people.providerId });
    await expect(answer('manager', second.changeId)).rejects.toMatchObject(
      refused('dialogue.change-over', 409),
    );
  });

  it('is refused to anybody alone, without a reason, and for one that can’t be had', async () => {
    await expect(propose('coordinator')).rejects.toMatchObject(refused('platform.not-found', 404));
    await expect(propose('manager', 'nfa', ' ')).rejects.toMatchObject(
      refused('dialogue.change-reason-missing', 422),
    );
    await expect(propose('manager', 'joblife')).rejects.toMatchObject(
      refused('dialogue.change-same-provider', 422),
    );
    await expect(propose('manager', 'alectia')).rejects.toMatchObject(
      refused('requests.provider-not-in-round', 422),
    );
    const { changeId } = await propose();
    await expect(answer('manager', changeId)).rejects.toMatchObject(refused('dialogue.change-own', 403));
    await expect(propose('representative', 'ruc')).rejects.toMatchObject(
      refused('dialogue.change-waits', 409),
    );
    await expect(answer('representative', request.caseId)).rejects.toMatchObject(
      refused('dialogue.change-unknown', 404),
    );
    const both = await Promise.allSettled([
      answer('representative', changeId),
      answer('representative', changeId, false),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('leaves nobody without a provider: while spread is undecided or refused it changes nothing', async () => {
    const { caseId, people } = request;
    const { changeId } = await propose();
    const { processId } = await run('manager', (tx) =>
      stand.app.get(StateAgreementProcess).execute(tx, {
        caseId,
        statement: {
          ...{ unitId: people.unitId, kind: 'with_spread', topics: ['065'], status: 'under_way' },
          ...{ statusOn: null, deadlineOn: null },
        },
      }),
    );
    const decide = (allowed: boolean) =>
      stand.as(stand.central[0] ?? people.manager, (tx) =>
        stand.app.get(DecideOnSpread).execute(tx, {
          ...{ caseId, processId, allowed, decidedOn: '2026-11-20', reason: 'Det er sagt.' },
        }),
      );
    const before = await stand.facts(caseId);
    await expect(answer('representative', changeId)).rejects.toMatchObject(
      refused('requests.process-undecided', 422),
    );
    await decide(false);
    await expect(answer('representative', changeId)).rejects.toMatchObject(
      refused('requests.process-refused', 422),
    );
    expect(await stand.facts(caseId)).toEqual(before);
    await takeBack('manager', changeId);
    await expect(propose()).rejects.toMatchObject(refused('requests.process-refused', 422));
    await decide(true);
    await answer('representative', (await propose()).changeId);
    expect(await stand.facts(caseId)).toMatchObject({ providerId: stand.seeds.provider('nfa') });
  });

  it('lapses when the request is taken back', async () => {
    const { caseId } = request;
    const { changeId } = await propose();
    await run('manager', (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi klarer det selv.' }),
    );
    expect(await states()).toEqual(['lapsed']);
    await expect(answer('representative', changeId)).rejects.toMatchObject(
      refused('dialogue.case-ended', 409),
    );
  });
});
