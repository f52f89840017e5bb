import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, readDomainTime, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { DutiesModule } from '../duties.module';
import { DutiesQuery } from '../read/duties.query';
import { DutyVerifier } from './duty-verifier';

describe('who owes what by when, in rows', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
  const kinds = async (caseId: string) =>
    (await app.get(DutiesQuery).ofCase(app.get(Database), caseId)).map(({ kind }) => kind).sort();
  const differences = async () => {
    const db = app.get(Database);
    const found = [];
    for await (const one of new DutyVerifier().verify(db, await readDomainTime(db))) found.push(one);
    return found;
  };
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const reminders = async (caseId: string) =>
    (await mailsOrdered(app.get(Database), { kind: 'duties.reminder', caseId })).length;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, EvaluationModule, DutiesModule]);
    await app.setTime('2026-11-12T09:00:00Z');
    seeds = await seedCatalogue(app);
  });
  afterAll(() => app.close());
  afterEach(async () => expect(await differences()).toEqual([]));

  it('are those of the provider once a request is sent, and remind and tell by themselves', async () => {
    const request = await (await RequestBuilder.at(app, seeds, place)).sent();
    expect(await kinds(request.caseId)).toEqual(['accept-and-take-contact', 'send-contract']);
    // A week to take contact: the 19th. Reminded three and one working days before, told the morning after.
    await moveTo('2026-11-19T20:00:00Z');
