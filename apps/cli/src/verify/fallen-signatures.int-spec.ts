import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { DutiesModule } from '@samraad/duties';
import { JudgeStatedRole } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { DeclineSignature, EndSigning, SaveAnswers, WithdrawRequest } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { verifyDatabase } from './verify-database';

describe('verify, where signatures have fallen', () => {
  let app: TestApp;
  const bySystem = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const drain = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });
  const verify = async () => {
    const lines: string[] = [];
    await verifyDatabase(app.url, { say: (line) => lines.push(line), progress: () => undefined });
    return lines;
  };

  async function revoked({ people, caseId }: RequestBuilder): Promise<void> {
    const [role] = await app
      .get(Database)
      .query<{ id: string }>(
        `UPDATE role_assignment SET stated_at = valid_from, stated_for = array[$2::uuid] WHERE person_id = $1 RETURNING id`,
        [people.manager.personId, caseId],
      );
    const judged = { id: role?.id ?? '', by: people.representative.personId };
    await bySystem((tx) => app.get(JudgeStatedRole).revoke(tx, judged));
    await drain('2026-11-20T17:30:00Z');
  }

  async function roundEnded({ caseId }: RequestBuilder): Promise<void> {
    const [round] = await app.get(Database).query<{ id: string }>('SELECT id FROM round LIMIT 1');
    const ended = { roundId: round?.id ?? '', round: 'Runden', at: new Date('2026-11-20T20:00:00Z') };
    await bySystem((tx) => app.get(EndSigning).execute(tx, caseId, ended));
  }

  /** Each reason that a signature can fall for, as people and time bring it about. */
  const reasons: Readonly<Record<string, (request: RequestBuilder) => Promise<unknown>>> = {
    'content-changed': (request) =>
      request.run(request.people.representative, async (tx) =>
        app.get(SaveAnswers).execute(tx, {
          ...{ caseId: request.caseId, version: await request.version() },
          answers: { title: 'Et andet navn' },
        }),
      ),
    declined: (request) =>
      request.run(request.people.representative, (tx) =>
        app.get(DeclineSignature).execute(tx, { caseId: request.caseId, reason: 'Vi er ikke enige endnu.' }),
      ),
    'declined, as it is withdrawn': (request) =>
      request.run(request.people.manager, (tx) =>
        app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Vi klarer det selv.' }),
      ),
    'role-revoked': revoked,
    'round-ended': roundEnded,
    expired: () => drain('2026-12-13T12:00:00Z'),
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DutiesModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    const seeds = await seedCatalogue(app);
    // Hours apart, so that nothing else of a case stands in the record at the instant its signature falls.
    let hour = 0;
    for (const happens of Object.values(reasons)) {
      const request = await RequestBuilder.at(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
      await request.asked();
      await request.sign(request.people.manager);
      await drain(new Date(Date.parse('2026-11-20T13:10:00Z') + (hour += 1) * 3_600_000).toISOString());
      await happens(request);
    }
  });
  afterAll(() => app.close());

  it('finds each of them told in the record, by its own reason', async () => {
    const voided = await app
      .get(Database)
      .query<{ why: string }>('SELECT why FROM request_signature_void ORDER BY why');
    expect(voided.map(({ why }) => why)).toEqual(
      Object.keys(reasons)
        .map((reason) => reason.split(',')[0])
        .toSorted(),
    );
    expect((await verify()).at(-1)).toBe('0 forskelle');
  });
});
