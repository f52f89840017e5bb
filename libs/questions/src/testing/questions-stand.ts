import { AuditModule } from '@samraad/audit';
import { type SeededCatalogue, seedCatalogue } from '@samraad/catalogue/testing';
import { type MadePerson, makePerson, type PersonWish } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { AskProviders, type AskProvidersCommand } from '../application/ask-providers';
import { WriteInQuestion } from '../application/write-in-question';
import { QuestionsModule } from '../questions.module';

/** An app with questions, a workplace with its two sides, and the people of Joblife. */
export class QuestionsStand {
  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
    readonly place: RequestBuilder,
  ) {}

  static async create(): Promise<QuestionsStand> {
    const app = await createTestApp([AuditModule, NotificationModule, QuestionsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    const seeds = await seedCatalogue(app);
    const place = await RequestBuilder.at(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
    return new QuestionsStand(app, seeds, place);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  person(...roles: NonNullable<PersonWish['roles']>[number][]): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles }));
  }

  as<T>({ actor }: Pick<MadePerson, 'actor'>, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.uow.run(actor, work);
  }

  /** The manager asks Joblife, unless told otherwise; the thread's id. */
  async ask(more: Partial<AskProvidersCommand> = {}, who = this.place.people.manager): Promise<string> {
    const { questions } = await this.as(who, (tx) =>
      this.app.get(AskProviders).execute(tx, { ...this.question(), ...more }),
    );
    return questions[0]?.id ?? '';
  }

  question(): AskProvidersCommand {
    const { providerId, unitId } = this.place.people;
    return {
      ...{ providerIds: [providerId], unitId, themeKey: null, subject: 'Kan I komme om natten?' },
      body: 'Halvdelen af os arbejder om natten.',
    };
  }

  write(who: MadePerson, questionId: string, body = 'Ja, det kan vi.') {
    return this.as(who, (tx) => this.app.get(WriteInQuestion).execute(tx, { questionId, body }));
  }

  async state(id: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ state: string }>('SELECT state FROM question WHERE id = $1', [id]);
    return row?.state;
  }

  /** Persons who got mails of a kind. */
  async told(kind: string): Promise<string[]> {
    const mails = await mailsOrdered(this.db, { kind: `questions.${kind}` });
    return mails.map(({ personId }) => personId);
  }

  moveTo(instant: string): Promise<Date> {
    return this.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  }
}

/** What a refused use case throws. */
export const refused = (key: string) => ({ refusal: { key } });
