import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { PeopleReader } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  EvaluationFiguresQuery,
  EvaluationListQuery,
  EvaluationModule,
  EvaluationQuery,
  evaluationReading,
} from '@samraad/evaluation';
import { CourseBuilder, goodAnswers } from '@samraad/evaluation/testing';
import type { Relation } from '@samraad/identity';

describe('what is read of evaluations', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const db = () => app.get(Database);
  const evaluated = async (provider: 'joblife' | 'ruc', rating: number, unit = 'sj-demo-akut') => {
    const course = await CourseBuilder.contracted(app, seeds, { unit, provider });
    await course.moveTo(new Date((await now()).getTime() + 86_400_000).toISOString());
    await (await course.delivered()).attested();
    await course.answer('satisfaction', 'manager', goodAnswers('satisfaction', rating));
    await course.answer('satisfaction', 'representative', goodAnswers('satisfaction', rating));
    return course;
  };
  const now = () => app.uow.run(systemActor('test'), (tx) => tx.now());
  const listed = async (person: MadePerson, caseId?: string) => {
    const viewer = await app.get(PeopleReader).viewer(person.accountId);
    if (!viewer) throw new Error('no such viewer');
    return app.get(EvaluationListQuery).list(db(), viewer, { caseId, limit: 50, offset: 0 });
  };
  const read = async (course: CourseBuilder, ...relations: Relation[]) => {
    const id = (await course.evaluation('satisfaction'))?.id ?? '';
    return app.get(EvaluationQuery).one(db(), id, evaluationReading(new Set(relations)));
  };

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule]);
    await app.setTime('2026-11-23T09:00:00Z');
    seeds = await seedCatalogue(app);
  });
  afterEach(() => app.close());

  it('is listed for the parties, the provider and the central parties only', async () => {
    const course = await evaluated('joblife', 4);
    const { manager, coordinator, informed } = course.people;
    const items = await listed(manager, course.caseId);
    expect(items.total).toBe(2);
    expect(items.items.map(({ kind, state }) => [kind, state])).toEqual([
      ['effect', 'scheduled'],
      ['satisfaction', 'closed'],
    ]);
    expect(items.items[0]).toMatchObject({ title: 'Ro på efter sammenlægningen af to afsnit' });
    expect((await listed(coordinator)).items[0]?.title).toBe('Ro på efter sammenlægningen af to afsnit');
    // The central parties know the case by its number.
    expect((await listed(course.central)).items[0]).toMatchObject({ title: null, number: 1 });
    expect(await listed(informed)).toEqual({ items: [], total: 0 });
    const other = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'coordinator', providerId: seeds.provider('ruc') }] }),
    );
    expect((await listed(other)).total).toBe(0);
    expect((await listed(other, course.caseId)).total).toBe(0);
  });

  it("hides a side's answer from the other until it has answered itself", async () => {
    const course = await CourseBuilder.contracted(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    await course.moveTo('2026-11-27T14:00:00Z');
    await (await course.delivered()).attested();
    await course.answer('satisfaction', 'manager');
    const management = { side: 'management', answeredAt: new Date('2026-11-27T14:00:00Z') };
    const shown = { ...management, answers: expect.objectContaining({ overall: 4 }) as unknown };
    const hidden = { ...management, answers: null };
    expect(await read(course, 'party', 'management')).toMatchObject({
      sides: [shown, { answeredAt: null, answers: null }],
      mayAnswerFor: [],
    });
    expect(await read(course, 'party', 'employees')).toMatchObject({
      sides: [hidden, { answers: null }],
      mayAnswerFor: ['employees'],
    });
    expect(await read(course, 'provider')).toMatchObject({ sides: [shown, {}], mayAnswerFor: [] });
    const central = await read(course, 'central');
    expect(central).toMatchObject({ sides: [shown, {}], title: null });
    expect(JSON.stringify(central)).not.toContain(course.people.manager.personId);
  });

  it('shows means from 5 answers on, and never what can be reckoned by subtraction', async () => {
    const figures = (ids?: string[]) => app.get(EvaluationFiguresQuery).of(db(), 'satisfaction', ids);
    const means = async (ids?: string[]) => {
      const { all, providers } = await figures(ids);
      const overall = (one: typeof all) => one?.items.find(({ key }) => key === 'overall')?.mean ?? null;
      return [
        overall(all),
        ...providers.filter(({ name }) => /Joblife|RUC/.test(name)).map((p) => overall(p.figures)),
      ];
    };
    await evaluated('joblife', 5);
    await evaluated('joblife', 4);
    expect(await means()).toEqual([null, null, null]);
    await evaluated('joblife', 3);
    await evaluated('ruc', 2);
    // Joblife's 6 beside the 8 of all would tell the 2 of RUC.
    expect(await means()).toEqual([3.5, null, null]);
    await evaluated('ruc', 2);
    await evaluated('ruc', 2);
    expect(await means()).toEqual([3, 4, 2]);
    expect(await means([seeds.provider('ruc')])).toEqual([3, 2]);
  });

  it('measures the effect against the baseline', async () => {
    const course = await evaluated('joblife', 4);
    await course.moveTo('2027-04-01T09:00:00Z');
    await course.answer('effect', 'manager', goodAnswers('effect', 5));
    const id = (await course.evaluation('effect'))?.id ?? '';
    const view = (...relations: Relation[]) =>
      app.get(EvaluationQuery).one(db(), id, evaluationReading(new Set(relations)));
    expect(await view('party', 'employees')).toMatchObject({
      baseline: { workload: 2, cooperation: 3, influence: 3, safety: 4 },
      mayAnswerFor: ['employees'],
    });
    expect((await app.get(EvaluationFiguresQuery).of(db(), 'effect')).all).toBeNull();
  });
});
