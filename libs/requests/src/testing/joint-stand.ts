import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson, type PersonWish } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { AnswerJoining } from '../application/answer-joining';
import { CaseReader } from '../application/case.reader';
import { SetWorkplaces } from '../application/set-workplaces';
import { RequestsModule } from '../requests.module';
import { RequestBuilder } from './request.builder';

/** What a rejected use case throws, by its key. */
export const refused = (key: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });

/** An app in which several workplaces ask together. */
export class JointStand {
  private constructor(
    readonly app: TestApp,
    readonly scheme: SeededScheme,
  ) {}

  static async open(): Promise<JointStand> {
    const app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    const scheme = await seedScheme(app);
    await seedCatalogue(app);
    return new JointStand(app, scheme);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  at(unit = 'sj-demo-akut'): Promise<RequestBuilder> {
    return RequestBuilder.at(this.app, this.scheme, { unit, provider: 'joblife' });
  }

  person(...roles: NonNullable<PersonWish['roles']>[number][]): Promise<MadePerson> {
    return this.app.uow.run(systemActor('test'), (tx) => makePerson(tx, { roles }));
  }

  facts(caseId: string) {
    return this.app.get(CaseReader).facts(this.db, caseId);
  }

  /** The kinds of mails somebody got about a case, oldest first. */
  async mailsTo(caseId: string, who: MadePerson): Promise<string[]> {
    const mails = await this.db.query<{ kind: string }>(
      `SELECT m.mail_kind AS kind FROM mail_message m WHERE m.case_id = $1 AND m.person_id = $2 ORDER BY m.id`,
      [caseId, who.personId],
    );
    return mails.map(({ kind }) => kind);
  }

  setPlaces(request: RequestBuilder, who: MadePerson, unitIds: string[], coordinatingUnitId: string) {
    return request.run(who, async (tx) =>
      this.app.get(SetWorkplaces).execute(tx, {
        caseId: request.caseId,
        version: await request.version(),
        unitIds,
        coordinatingUnitId,
      }),
    );
  }

  joins(request: RequestBuilder, who: MadePerson, yes: boolean) {
    return request.run(who, (tx) =>
      this.app.get(AnswerJoining).execute(tx, { caseId: request.caseId, joins: yes }),
    );
  }

  /** A filled draft whose leader has asked another workplace to join. */
  async asking() {
    const request = await (await this.at()).filled();
    const other = this.scheme.unit('sj-demo-medicin');
    const leader = await this.person({ role: 'manager', unitId: other });
    const { unitId, manager } = request.people;
    await this.setPlaces(request, manager, [unitId, other], unitId);
    return { request, other, leader };
  }
}
