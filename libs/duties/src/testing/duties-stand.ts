import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { BookingModule } from '@samraad/booking';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { CourseBuilder } from '@samraad/evaluation/testing';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, DueWorkSweeper, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { DutiesModule } from '../duties.module';
import type { DutyKind } from '../domain/duty-kinds';

const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;

/** An app with everything that gives rise to duties, and who was told what of them. */
export class DutiesStand {
  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
    readonly central: MadePerson,
  ) {}

  static async create(now: string): Promise<DutiesStand> {
    const app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      BookingModule,
      DutiesModule,
    ]);
    await app.setTime(now);
    const seeds = await seedCatalogue(app);
    const central = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { name: 'Ulla Forhandler', roles: [{ role: 'central_unions' }] }),
    );
    return new DutiesStand(app, seeds, central);
  }

  request(): Promise<RequestBuilder> {
    return RequestBuilder.at(this.app, this.seeds, place);
  }

  course(): Promise<CourseBuilder> {
    return CourseBuilder.contracted(this.app, this.seeds, place);
  }

  person(role: Parameters<typeof makePerson>[1] & object): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, role));
  }

  /** Moves domain time, doing what falls due on the way. */
  moveTo(instant: string): Promise<Date> {
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }

  /** Time passes and nothing is done: the scheduler is down. */
  async sleepTo(instant: string): Promise<void> {
    await this.app.setTime(instant);
  }

  /** The scheduler does what is due. */
  async sweep(instant: string): Promise<void> {
    await this.app.get(DueWorkSweeper).sweep(new Date(instant));
  }

  /** Who was reminded of a kind of duty, and when: 'manager 2026-11-27T07'. People by their place in the builder. */
  async reminded(caseId: string, kind: DutyKind, people: object): Promise<string[]> {
    const duties = await this.app
      .get(Database)
      .query<{ id: string }>('SELECT id FROM duty WHERE case_id = $1 AND kind = $2', [caseId, kind]);
    const mails = await mailsOrdered(this.app.get(Database), { kind: 'duties.reminder', caseId });
    return mails
      .filter(({ key }) => duties.some(({ id }) => key.startsWith(`duty-reminder:${id}:`)))
      .map(({ personId, at }) => `${nameOf(personId, people)} ${at.toISOString().slice(0, 13)}`)
      .sort();
  }

  /** Who was told that a duty is late, and when. */
  async told(caseId: string, people: object): Promise<string[]> {
    const mails = await mailsOrdered(this.app.get(Database), { kind: 'duties.late', caseId });
    return mails
      .map(({ personId, at }) => `${nameOf(personId, people)} ${at.toISOString().slice(0, 13)}`)
      .sort();
  }
}

function nameOf(id: string, people: object): string {
  const found = Object.entries(people).find(
    ([, one]: [string, unknown]) =>
      typeof one === 'object' && one !== null && 'personId' in one && one.personId === id,
  );
  return found?.[0] ?? id;
}
