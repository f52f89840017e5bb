import { AuditTimeline } from '@samraad/audit';
import { KeepAbsence } from '@samraad/catalogue';
import { EndRole } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import {
  CaseReader,
  CopyDraft,
  DeleteDraft,
  ReleaseProvider,
  StartDraft,
  WithdrawRequest,
} from '@samraad/requests';
import { QuestionQuery } from '../read/question.query';
import { QuestionsQuery } from '../read/questions.query';
import { QuestionsStand, refused } from '../testing/questions-stand';
import { AskProviders } from './ask-providers';
import { AttachQuestion } from './attach-question';
import { BeginRequest } from './begin-request';
import { CloseQuestion } from './close-question';

describe('a question to a provider', () => {
  let stand: QuestionsStand;
  let [mette, jonas, karin]: MadePerson[] = [];
  const people = () => [mette, jonas, karin] as [MadePerson, MadePerson, MadePerson];
  const view = (id: string, who: MadePerson) => stand.app.get(QuestionQuery).view(stand.db, id, who.personId);
  const rolesOf = async (who: MadePerson) =>
    stand.db.query<{ providerId: string | null }>(
      'SELECT provider_id AS "providerId" FROM role_assignment WHERE person_id = $1',
      [who.personId],
    );
  const list = async (who: MadePerson, more = {}) =>
    stand.app
      .get(QuestionsQuery)
      .list(
        stand.db,
        { personId: who.personId, roles: await rolesOf(who) },
        { limit: 20, offset: 0, ...more },
      );

  beforeEach(async () => {
    stand = await QuestionsStand.create();
    const { manager, representative, coordinator } = stand.place.people;
    [mette, jonas, karin] = [manager, representative, coordinator];
  });
  afterEach(() => stand.app.close());

  it('is between whoever asked and the provider asked, with one thread each when several are', async () => {
    const [asker, colleague, atJoblife] = people();
    const ruc = await stand.person({ role: 'coordinator', providerId: stand.seeds.provider('ruc') });
    const providerIds = [stand.seeds.provider('joblife'), stand.seeds.provider('ruc')];
    const { questions } = await stand.as(asker, (tx) =>
      stand.app.get(AskProviders).execute(tx, { ...stand.question(), providerIds }),
    );
    const [toJoblife = '', toRuc = ''] = questions.map(({ id }) => id);
    expect(await view(toJoblife, asker)).toMatchObject({ reading: 'asker', others: [{ provider: 'RUC' }] });
    expect(await view(toJoblife, atJoblife)).toMatchObject({ reading: 'provider', others: [] });
    expect([await view(toJoblife, ruc), await view(toRuc, atJoblife), await view(toRuc, colleague)]).toEqual([
      null,
      null,
      null,
    ]);
    expect((await list(asker)).items.map(({ provider }) => provider.name).sort()).toEqual(['Joblife', 'RUC']);
    expect((await list(atJoblife)).counts).toEqual({ all: 1, waiting: 1 });
    expect((await list(colleague)).items).toEqual([]);
    expect((await stand.told('received')).sort()).toEqual([atJoblife.personId, ruc.personId].sort());
  });

  it('turns the word over as it is answered and written on, and closes', async () => {
    const [asker, , atJoblife] = people();
    const id = await stand.ask();
    await stand.write(atJoblife, id);
    expect(await stand.state(id)).toBe('answered');
    expect(await stand.told('answered')).toEqual([asker.personId]);
    expect((await list(asker)).counts).toEqual({ all: 1, waiting: 1 });
    await stand.write(asker, id, 'Tak. Og i weekenden?');
    expect(await stand.state(id)).toBe('open');
    await stand.as(asker, (tx) => stand.app.get(CloseQuestion).execute(tx, { questionId: id }));
    await expect(stand.write(atJoblife, id)).rejects.toMatchObject(refused('questions.closed'));
    await expect(
      stand.as(asker, (tx) => stand.app.get(CloseQuestion).execute(tx, { questionId: id })),
    ).rejects.toMatchObject(refused('questions.closed'));
    expect((await view(id, atJoblife))?.messages.map(({ body, side }) => [side, body])).toEqual([
      ['management', 'Halvdelen af os arbejder om natten.'],
      ['provider', 'Ja, det kan vi.'],
      ['management', 'Tak. Og i weekenden?'],
    ]);
    const stream = await stand.app.get(AuditTimeline).ofStream(stand.db, `question:${id}`);
    expect(stream.map(({ action }) => action)).toEqual([
      'questions.asked',
      'questions.written',
      'questions.written',
      'questions.closed',
    ]);
  });

  it('is refused for another’s workplace, no provider, one that has left, one unknown, and a theme the round has not', async () => {
    const unitId = stand.seeds.unit('sj-demo-medicin');
    await expect(stand.ask({ unitId })).rejects.toMatchObject(refused('questions.not-workplace'));
    await expect(stand.ask({ providerIds: [] })).rejects.toMatchObject(refused('questions.no-provider'));
    await expect(stand.ask({ themeKey: 'nothing' })).rejects.toMatchObject(
      refused('questions.theme-unknown'),
    );
    const alectia = stand.seeds.provider('alectia');
    await expect(stand.ask({ providerIds: [alectia] })).rejects.toMatchObject(
      refused('questions.provider-unknown'),
    );
    await expect(stand.ask({}, karin)).rejects.toMatchObject(refused('questions.not-workplace'));
  });

  it('reaches a provider that takes no new requests, whose draft is then begun without it', async () => {
    const [asker, , atJoblife] = people();
    const { providerId } = stand.place.people;
    const closed = { kind: 'closed', from: '2026-11-20', to: '2026-12-01', stopsFrom: '2026-11-20' } as const;
    await stand.as(atJoblife, (tx) =>
      stand.app.get(KeepAbsence).execute(tx, { providerId, seen: null, ...closed, note: '' }),
    );
    const questionId = await stand.ask();
    const { caseId } = await stand.as(asker, (tx) => stand.app.get(BeginRequest).execute(tx, { questionId }));
    expect(await stand.db.query('SELECT 1 FROM provider_choice WHERE request_id = $1', [caseId])).toEqual([]);
  });

  it('is nothing to a stranger, and to who asked once their role has ended', async () => {
    const [asker, colleague, atJoblife] = people();
    const id = await stand.ask();
    await expect(stand.write(colleague, id)).rejects.toMatchObject(refused('platform.not-found'));
    const [role] = await stand.db.query<{ id: string }>(
      'SELECT id FROM role_assignment WHERE person_id = $1',
      [asker.personId],
    );
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(EndRole).execute(tx, { id: role?.id ?? '', at: new Date('2026-11-20T13:10:00Z') }),
    );
    await expect(stand.write(asker, id)).rejects.toMatchObject(refused('platform.not-found'));
    await expect(stand.write(atJoblife, id)).rejects.toMatchObject(refused('questions.asker-gone'));
    expect((await list(atJoblife)).counts).toEqual({ all: 1, waiting: 0 });
    await stand.moveTo('2026-12-20T12:00:00Z');
    expect(await stand.told('waits')).toEqual([]);
  });

  it('is reminded of once, when nobody has answered in the round’s answer time', async () => {
    const [asker, , atJoblife] = people();
    const id = await stand.ask();
    const answered = await stand.ask({ subject: 'Hvad koster det os?' });
    await stand.write(atJoblife, answered);
    await stand.moveTo('2026-12-04T06:59:00Z');
    expect(await stand.told('waits')).toEqual([]);
    await stand.moveTo('2026-12-30T12:00:00Z');
    expect(await stand.told('waits')).toEqual([atJoblife.personId]);
    await stand.write(asker, answered, 'Og én ting til.');
    await stand.moveTo('2027-01-30T12:00:00Z');
    expect(await stand.told('waits')).toHaveLength(2);
    expect(await stand.state(id)).toBe('open');
  });

  it('begins a request with its workplace, title and provider, and is read by the other side from then on', async () => {
    const [asker, colleague, atJoblife] = people();
    const id = await stand.ask({ themeKey: 'organisational-change' });
    const { caseId } = await stand.as(asker, (tx) =>
      stand.app.get(BeginRequest).execute(tx, { questionId: id }),
    );
    const facts = await stand.app.get(CaseReader).facts(stand.db, caseId);
    const { unitId, providerId } = stand.place.people;
    expect(facts).toMatchObject({
      title: 'Kan I komme om natten?',
      stage: 'draft',
      coordinatingUnitId: unitId,
    });
    expect(
      await stand.db.query('SELECT provider_id AS id FROM provider_choice WHERE request_id = $1', [caseId]),
    ).toEqual([{ id: providerId }]);
    expect(await view(id, colleague)).toMatchObject({ reading: 'party', case: { id: caseId } });
    expect(await view(id, atJoblife)).toMatchObject({ reading: 'provider', case: null });
    await expect(stand.write(colleague, id)).rejects.toMatchObject(refused('questions.reads-along'));
    await expect(
      stand.as(asker, (tx) => stand.app.get(BeginRequest).execute(tx, { questionId: id })),
    ).rejects.toMatchObject(refused('questions.already-attached'));
    expect((await list(colleague)).items.map((one) => one.id)).toEqual([id]);
    await stand.write(atJoblife, id);
    expect(await stand.state(id)).toBe('answered');
  });

  it('is attached anew once the draft it lay in has come to nothing', async () => {
    const [asker] = people();
    const id = await stand.ask();
    const begin = () => stand.as(asker, (tx) => stand.app.get(BeginRequest).execute(tx, { questionId: id }));
    const first = await begin();
    await expect(begin()).rejects.toMatchObject(refused('questions.already-attached'));
    await stand.as(asker, (tx) => stand.app.get(DeleteDraft).execute(tx, { caseId: first.caseId }));
    const second = await begin();
    const { caseId } = second;
    await stand.as(asker, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi venter.' }),
    );
    const third = await begin();
    expect(await view(id, asker)).toMatchObject({ case: { id: third.caseId } });
  });

  it('is asked for the side one names, where one holds roles on both', async () => {
    const { unitId } = stand.place.people;
    const both = await stand.person({ role: 'manager', unitId }, { role: 'amr', unitId });
    await expect(stand.ask({}, both)).rejects.toMatchObject(refused('requests.side-needed'));
    const id = await stand.ask({ side: 'employees' }, both);
    expect((await view(id, both))?.question.side).toBe('employees');
    const begun = await stand.as(both, (tx) => stand.app.get(BeginRequest).execute(tx, { questionId: id }));
    const { caseId: fromCaseId } = begun;
    const copy = (side?: 'management' | 'employees') =>
      stand.as(both, (tx) => stand.app.get(CopyDraft).execute(tx, { fromCaseId, side }));
    await expect(copy('management')).rejects.toMatchObject(refused('requests.acted-for-other-side'));
    expect(await copy()).toMatchObject({ caseId: expect.any(String) as string });
  });

  it('is attached to no other’s draft, nor to one that is sent', async () => {
    const [asker] = people();
    const id = await stand.ask();
    const attach = (caseId: string) =>
      stand.as(asker, (tx) => stand.app.get(AttachQuestion).execute(tx, { questionId: id, caseId }));
    const leader = await stand.person({ role: 'manager', unitId: stand.seeds.unit('sj-demo-medicin') });
    const others = await stand.as(leader, (tx) =>
      stand.app.get(StartDraft).execute(tx, { unitId: stand.seeds.unit('sj-demo-medicin') }),
    );
    await expect(attach(others.caseId)).rejects.toMatchObject(refused('platform.not-found'));
    const { caseId } = await stand.place.sent();
    await expect(attach(caseId)).rejects.toMatchObject(refused('requests.content-locked'));
  });

  it('goes with the case once that is sent to the provider that was asked, and with no other', async () => {
    const [asker, colleague, atJoblife] = people();
    const [toJoblife, toRuc] = [
      await stand.ask(),
      await stand.ask({ providerIds: [stand.seeds.provider('ruc')] }),
    ];
    await stand.place.draft();
    const { caseId } = stand.place;
    for (const questionId of [toJoblife, toRuc])
      await stand.as(asker, (tx) => stand.app.get(AttachQuestion).execute(tx, { questionId, caseId }));
    expect(await stand.state(toJoblife)).toBe('open');
    await stand.place.sent();
    expect([await stand.state(toJoblife), await stand.state(toRuc)]).toEqual(['moved', 'open']);
    expect(await view(toJoblife, atJoblife)).toMatchObject({ case: { id: caseId } });
    await expect(stand.write(atJoblife, toJoblife)).rejects.toMatchObject(refused('questions.moved'));
    await expect(stand.write(colleague, toRuc)).rejects.toMatchObject(refused('questions.reads-along'));
    await stand.moveTo('2026-12-30T12:00:00Z');
    expect(await stand.told('waits')).toEqual([]);
  });

  it('tells its provider nothing more of the case once that has gone from it', async () => {
    const [asker, , atJoblife] = people();
    const questionId = await stand.ask();
    await stand.place.draft();
    const { caseId } = stand.place;
    await stand.as(asker, (tx) => stand.app.get(AttachQuestion).execute(tx, { questionId, caseId }));
    const told = async () => (await list(atJoblife)).items.map((one) => one.caseId);
    expect(await told()).toEqual([null]);
    await stand.place.sent();
    expect(await told()).toEqual([caseId]);
    await stand.app.uow.run(systemActor('test'), (tx) => stand.app.get(ReleaseProvider).execute(tx, caseId));
    expect(await view(questionId, atJoblife)).toMatchObject({ reading: 'provider', case: null });
    expect(await told()).toEqual([null]);
    expect(await view(questionId, asker)).toMatchObject({ case: { id: caseId } });
  });

  it('is found by its words, those with one’s own word first', async () => {
    const [asker, , atJoblife] = people();
    await stand.ask();
    const answered = await stand.ask({ subject: 'Hvad kræver det af os?' });
    await stand.write(atJoblife, answered);
    expect((await list(asker)).items[0]?.id).toBe(answered);
    expect((await list(asker, { search: 'KRAEVER' })).items.map(({ id }) => id)).toEqual([answered]);
    expect((await list(asker, { search: 'akut' })).total).toBe(2);
    expect((await list(asker, { waiting: true })).items.map(({ id }) => id)).toEqual([answered]);
    expect((await list(asker, { search: 'findes ikke' })).total).toBe(0);
  });
});
