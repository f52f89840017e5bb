import type { Type } from '@nestjs/common';
import { AuditModule, AuditTimeline } from '@samraad/audit';
import { type SeededCatalogue, seedCatalogue } from '@samraad/catalogue/testing';
import { type ClockKind, type ClockView, ClocksReader } from '@samraad/deadlines';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { DialogueModule } from '../dialogue.module';

/** An app with everything up to dialogue, central parties, and cases that have reached their provider. */
export class DialogueStand {
  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
    readonly central: readonly MadePerson[],
  ) {}

  /** `modules` are those of libs further right that take part. */
  static create(now: string, ...modules: Type[]): Promise<DialogueStand> {
    return DialogueStand.createWith({}, now, ...modules);
  }

  /** `env` as in the environment. */
  static async createWith(
    env: Record<string, string>,
    now: string,
    ...modules: Type[]
  ): Promise<DialogueStand> {
    const app = await createTestApp([AuditModule, NotificationModule, DialogueModule, ...modules], { env });
    await app.setTime(now);
    const seeds = await seedCatalogue(app);
    const central = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { name: 'Ida Centralt', roles: [{ role: 'central_employers' }] }),
      await makePerson(tx, { name: 'Ulla Forhandler', roles: [{ role: 'central_unions' }] }),
    ]);
    return new DialogueStand(app, seeds, central);
  }

  /** A complete request at its provider, with people of its own. */
  async sent(unit = 'sj-demo-akut', provider = 'joblife'): Promise<RequestBuilder> {
    return (await RequestBuilder.at(this.app, this.seeds, { unit, provider })).sent();
  }

  person(roles: Parameters<typeof makePerson>[1] & object): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, roles));
  }

  as<T>(person: MadePerson, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(person.actor, work);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  async facts(caseId: string): Promise<CaseFacts> {
    const facts = await this.app.get(CaseReader).facts(this.db, caseId);
    if (!facts) throw new Error('no such case');
    return facts;
  }

  async clock(caseId: string, kind: ClockKind): Promise<ClockView> {
    const clock = (await this.app.get(ClocksReader).ofCase(this.db, caseId)).findLast(
      (one) => one.kind === kind,
    );
    if (!clock) throw new Error(`no ${kind} clock`);
    return clock;
  }

  /** Persons who got mails of a kind about a case. */
  async told(kind: string, caseId: string): Promise<string[]> {
    const mails = await mailsOrdered(this.db, { kind: `dialogue.${kind}`, caseId });
    return mails.map((mail) => mail.personId).sort();
  }

  async actions(caseId: string): Promise<string[]> {
    const entries = await this.app.get(AuditTimeline).ofStream(this.db, `case:${caseId}`);
    return entries.map((entry) => entry.action);
  }

  moveTo(instant: string): Promise<Date> {
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }
}

/** What a refused use case throws. */
export const refused = (key: string, status?: number) => ({
  refusal: status === undefined ? { key } : { key, status },
});
