import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { type CourseBuilder, goodAnswers } from '@samraad/evaluation/testing';
import type { ApiClient } from '../../support/api-client';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { attestedCourse } from './evaluated-course';

describe('evaluations in the API', () => {
  let portal: PortalApp;
  let course: CourseBuilder;
  let seeds: SeededCatalogue;
  let manager: ApiClient;
  let id: string;
  const answers = goodAnswers('satisfaction');

  beforeEach(async () => {
    portal = await createPortalApp();
    ({ course, seeds } = await attestedCourse(portal));
    manager = await portal.api(course.people.manager.email);
    id = (await course.evaluation('satisfaction'))?.id ?? '';
  });
  afterEach(() => portal.close());

  it('are listed for a request, with the form in each', async () => {
    const list = await manager.get(`/evaluations?requestId=${course.caseId}`);
    expect(list.body).toMatchObject({
      total: 2,
      items: [
        { id, kind: 'satisfaction', state: 'open', answered: [], requestId: course.caseId },
        { kind: 'effect', state: 'scheduled', closesAt: '2027-05-27T21:59:59.000Z' },
      ],
    });
    const one = await manager.get(`/evaluations/${id}`);
    expect(one.body).toMatchObject({ mayAnswerFor: ['management'], form: { version: 1 }, baseline: null });
    const { form } = one.body as unknown as {
      form: { groups: { items: { key: string; kind: string }[] }[] };
    };
    const keys = form.groups.flatMap(({ items }) => items.filter((item) => item.kind === 'rating'));
    expect(keys.map(({ key }) => key)).toEqual(Object.keys(answers));
  });

  it('take an answer of each side once, also when it is sent twice', async () => {
    const key = { 'Idempotency-Key': 'answer-1' };
    const first = await manager.post(`/evaluations/${id}/answers`, { answers }, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ sides: [{ side: 'management', answers }, { answeredAt: null }] });
    expect((await manager.post(`/evaluations/${id}/answers`, { answers }, key)).status).toBe(201);
    expect(await manager.post(`/evaluations/${id}/answers`, { answers })).toMatchObject({
      status: 409,
      body: { code: 'evaluation.already-answered' },
    });
    const employees = await portal.api(course.people.representative.email);
    expect((await employees.get(`/evaluations/${id}`)).body).toMatchObject({
      sides: [{ side: 'management', answers: null }, { answers: null }],
    });
    const second = await employees.post(`/evaluations/${id}/answers`, { answers });
    expect(second.body).toMatchObject({ state: 'closed', sides: [{ answers }, { answers }] });
  });

  it('refuse what does not fit the form, with one line for each', async () => {
    const wrong = await manager.post(`/evaluations/${id}/answers`, {
      answers: { ...answers, overall: 7, nonsense: 1 },
    });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'platform.invalid' } });
    expect(wrong.body['errors']).toEqual([
      { path: 'answers.nonsense', message: 'Skemaet har ikke dette spørgsmål.' },
      { path: 'answers.overall', message: 'Vælg et tal fra 1 til 5.' },
    ]);
    for (const body of [{}, { answers: [] }, { answers, more: 1 }, '{']) {
      expect((await manager.post(`/evaluations/${id}/answers`, body)).status).toBe(400);
    }
    const effect = (await course.evaluation('effect'))?.id ?? '';
    const early = await manager.post(`/evaluations/${effect}/answers`, { answers: goodAnswers('effect') });
    expect(early).toMatchObject({ status: 409, body: { code: 'evaluation.not-open-yet' } });
  });

  it('are read by provider and central parties, answered by neither, and unknown to others', async () => {
    const provider = await portal.api(course.people.coordinator.email);
    const central = await portal.api(course.central.email);
    for (const client of [provider, central]) {
      expect((await client.get(`/evaluations/${id}`)).status).toBe(200);
      expect((await client.post(`/evaluations/${id}/answers`, { answers })).status).toBe(403);
    }
    expect((await central.get(`/evaluations/${id}`)).body).toMatchObject({ title: null, number: 1 });
    await portal.person({
      email: 'ruc@ruc.example',
      roles: [{ role: 'coordinator', providerId: seeds.provider('ruc') }],
    });
    const other = await portal.api('ruc@ruc.example');
    expect((await other.get(`/evaluations/${id}`)).status).toBe(404);
    expect((await other.post(`/evaluations/${id}/answers`, { answers })).status).toBe(404);
    expect((await other.get('/evaluations')).body).toEqual({ items: [], total: 0 });
    const informed = await portal.api(course.people.informed.email);
    expect((await informed.get('/evaluations')).status).toBe(403);
    expect((await (await portal.api()).get(`/evaluations/${id}`)).status).toBe(401);
    expect((await manager.get('/evaluations/nonsense')).status).toBe(404);
  });
});
