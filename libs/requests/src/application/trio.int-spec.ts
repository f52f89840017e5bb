import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RequestsModule } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('the third member of the TRIO', () => {
  let app: TestApp;
  let scheme: SeededScheme;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2016-06-01T09:00:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  const told = async (provider: string) => {
    const request = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider });
    const { unitId } = request.people;
    const tr = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'tr', unitId }] }),
    );
    await request.sent();
    const rows = await app
      .get(Database)
      .query<{ body: string }>(
        `SELECT body FROM audit_entry WHERE stream = $1 AND action = 'requests.trio-told'`,
        [`case:${request.caseId}`],
      );
    const mails = await app
      .get(Database)
      .query('SELECT 1 FROM mail_message WHERE case_id = $1 AND person_id = $2 AND mail_kind = $3', [
        request.caseId,
        tr.personId,
        'requests.request-sent',
      ]);
    return { kept: rows.map(({ body }) => body.includes(tr.personId)), mails: mails.length };
  };

  it('is told, and kept as told, in a round that wants it named; in another only told', async () => {
    const inOk15 = await told('alectia');
    expect(inOk15).toEqual({ kept: [true], mails: 1 });
    await app.setTime('2026-11-20T09:00:00Z');
    expect(await told('joblife')).toEqual({ kept: [], mails: 1 });
  });
});
