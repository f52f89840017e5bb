import { Database, StaleVersion } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import {
  AnswerOrderQuestion,
  AskForSignatures,
  ChooseSigners,
  DraftChangesQuery,
  RequestQuery,
  SaveAnswers,
  type AnswersGiven,
  UnseenChanges,
} from '@samraad/requests';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';

describe('what is typed in a draft', () => {
  let stand: JointStand;
  let app: TestApp;
  const draft = async () => (await stand.at()).draft();
  const answersOf = async ({ caseId }: RequestBuilder) =>
    (await app.get(RequestQuery).one(app.get(Database), caseId))?.answers;
  const since = ({ caseId }: RequestBuilder, version: number) =>
    app.get(DraftChangesQuery).since(app.get(Database), caseId, version);

  const save = (
    request: RequestBuilder,
    who: 'manager' | 'representative',
    answers: AnswersGiven,
    version: number,
  ) =>
    request.run(request.people[who], (tx) =>
      app.get(SaveAnswers).execute(tx, { caseId: request.caseId, version, answers }),
    );

  beforeAll(async () => {
    stand = await JointStand.open();
    app = stand.app;
  });
  afterAll(() => app.close());

  it('is kept half, taken back, and judged only when signatures are asked for', async () => {
    const request = await draft();
    await save(request, 'manager', { title: 'Ro på', baseline: { workload: 2 } }, 1);
    await save(request, 'manager', { informedOutside: [{ name: 'MED-udvalget' }], wanted: 'En plan' }, 2);
    expect(await answersOf(request)).toEqual({
      title: 'Ro på',
      baseline: { workload: 2 },
      informedOutside: [{ name: 'MED-udvalget' }],
      wanted: 'En plan',
    });
    await save(request, 'representative', { wanted: null, existing: null }, 3);
    expect(await answersOf(request)).not.toHaveProperty('wanted');
    await request.filled({ baseline: { workload: 2 }, informedOutside: [{ name: 'MED-udvalget' }] });
    const ask = async () =>
      request.run(request.people.manager, async (tx) =>
        app.get(AskForSignatures).execute(tx, { caseId: request.caseId, version: await request.version() }),
      );
    await expect(ask()).rejects.toEqual(refused('requests.answers-missing'));
    const whole = { workload: 2, cooperation: 3, influence: 3, safety: 4 };
    await save(request, 'manager', { baseline: whole }, await request.version());
    await expect(ask()).rejects.toEqual(refused('requests.answers-missing'));
    await save(request, 'manager', { informedOutside: null }, await request.version());
    expect((await ask()).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes nothing back twice, and no bad value', async () => {
    const request = await draft();
    await save(request, 'manager', { title: null }, 1);
    expect(await request.version()).toBe(1);
    await expect(save(request, 'manager', { wanted: 'x'.repeat(100_000) }, 1)).rejects.toEqual(
      refused('requests.answer-invalid'),
    );
  });

  it('keeps an order that is complied with until its day is known, and half of the signers', async () => {
    const request = await (await draft()).filled();
    const { caseId, people } = request;
    const { unitId, manager, representative } = people;
    const order = async (compliedOn: string | null) =>
      request.run(representative, async (tx) =>
        app.get(AnswerOrderQuestion).execute(tx, {
          caseId,
          version: await request.version(),
          statement: { unitId, answer: 'complied', compliedOn },
        }),
      );
    const ask = () =>
      request.run(manager, async (tx) =>
        app.get(AskForSignatures).execute(tx, { caseId, version: await request.version() }),
      );
    await order(null);
    await expect(ask()).rejects.toEqual(refused('requests.order-missing'));
    await order('2026-11-02');
    const choose = async (cleared: boolean) =>
      request.run(manager, async (tx) =>
        app.get(ChooseSigners).execute(tx, {
          ...{ caseId, version: await request.version() },
          signers: cleared ? [] : [{ unitId, side: 'employees', personId: representative.personId }],
          ...(cleared && { cleared: [{ unitId, side: 'employees' as const }] }),
        }),
      );
    await choose(true);
    await expect(ask()).rejects.toEqual(refused('requests.signer-missing'));
    await choose(false);
    const version = await request.version();
    await choose(false);
    expect(await request.version()).toBe(version);
    expect((await ask()).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('remembers what each part said when somebody opened it, and who has written since', async () => {
    const request = await draft();
    await save(request, 'manager', { title: 'Første', wanted: 'En plan' }, 1);
    const opened = await request.version();
    await save(request, 'representative', { title: 'Anden' }, opened);
    await save(request, 'representative', { title: 'Tredje', existing: 'Møder' }, opened + 1);
    const changed = await since(request, opened);
    expect(changed.map(({ part, before, by, side }) => [part, before, by, side])).toEqual([
      ['existing', null, 'Jonas Lind', 'employees'],
      ['title', 'Første', 'Jonas Lind', 'employees'],
    ]);
    const last = await app.get(DraftChangesQuery).last(app.get(Database), request.caseId);
    expect(last.map(({ part, side, name }) => `${part} ${side} ${name}`).sort()).toEqual([
      'existing employees Jonas Lind',
      'title employees Jonas Lind',
      'title management Mette Holm',
      'wanted management Mette Holm',
    ]);
  });

  it('is saved over a change of another part, never over one of its own, nor once signatures are asked for', async () => {
    const request = await draft();
    const opened = await request.version();
    await save(request, 'representative', { existing: 'Møder' }, opened);
    const versionFor = (parts: readonly ('title' | 'existing')[]) =>
      request.run(request.people.manager, (tx) =>
        app.get(UnseenChanges).versionToSave(tx, { caseId: request.caseId, version: opened, parts }),
      );
    expect(await versionFor(['title'])).toBe(opened + 1);
    expect(await versionFor(['title', 'existing'])).toBe(opened);
    await expect(save(request, 'manager', { existing: 'Intet' }, opened)).rejects.toBeInstanceOf(
      StaleVersion,
    );
    await request.asked();
    expect(await versionFor(['title'])).toBe(opened);
  });
});
