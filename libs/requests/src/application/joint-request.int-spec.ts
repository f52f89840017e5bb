import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { ClocksReader } from '@samraad/deadlines';
import { makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, StaleVersion, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  CaseReader,
  ConfirmProvider,
  DeclineSignature,
  EndorseRequest,
  PassOnSignature,
  ProposeProvider,
  ReleaseProvider,
  RequestQuery,
  RequestsModule,
  ResubmitRequest,
  ReturnRequest,
  SaveAnswers,
  WithdrawRequest,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('the joint request', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  const facts = (caseId: string) => app.get(CaseReader).facts(app.get(Database), caseId);
  const mails = (caseId: string) =>
    app
      .get(Database)
      .query<{ mail_kind: string }>('SELECT mail_kind FROM mail_message WHERE case_id = $1 ORDER BY id', [
        caseId,
      ]);
  const at = (unit: string, provider = 'joblife') => RequestBuilder.at(app, scheme, { unit, provider });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('is a support function’s too, as purchasing or building, whose level is what it is (domain.md §3)', async () => {
    const request = await (await at('mj-drift-medico')).sent();
    const whole = await app.get(RequestQuery).one(app.get(Database), request.caseId);
    expect(whole?.number).toBeGreaterThan(0);
    expect(whole?.workplaces.map(({ level }) => level)).toEqual(['support']);
  });

  it('reaches the provider with a number and both clocks when both sides have signed and said yes', async () => {
    const request = await (await at('sj-demo-akut')).sent();
    const now = await facts(request.caseId);
    expect(now).toMatchObject({ stage: 'sent_to_provider', providerId: request.people.providerId });
    expect(now?.number).toBeGreaterThan(0);
    const clocks = await app.get(ClocksReader).ofCase(app.get(Database), request.caseId);
    expect(clocks.map((clock) => [clock.kind, clock.dueAt.toISOString()]).sort()).toEqual([
      ['contract', '2026-12-18T22:59:59.000Z'],
      ['dialogue', '2026-11-27T22:59:59.000Z'],
    ]);
    const kinds = (await mails(request.caseId)).map((mail) => mail.mail_kind);
    for (const kind of [
      'requests.signature-asked',
      'requests.request-sent',
      'requests.request-received',
      'requests.informed',
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  it('waits for the provider’s confirmation beside the signatures', async () => {
    const request = await (await at('sj-demo-medicin')).asked();
    await request.sign(request.people.manager);
    expect(await request.sign(request.people.representative)).toEqual({ complete: false });
    expect((await facts(request.caseId))?.stage).toBe('awaiting_signatures');
    await request.withProvider();
    expect((await facts(request.caseId))?.stage).toBe('sent_to_provider');
  });

  it('voids every signature when the content changes, and tells the signers', async () => {
    const request = await (await at('sj-demo-akut')).asked();
    await request.sign(request.people.manager);
    const command = {
      caseId: request.caseId,
      version: await request.version(),
      answers: { wanted: 'Noget andet.' },
    };
    await request.run(request.people.representative, (tx) => app.get(SaveAnswers).execute(tx, command));
    const view = await app.get(RequestQuery).one(app.get(Database), request.caseId);
    expect(view).toMatchObject({ stage: 'draft' });
    expect(view?.signatures.every((signature) => signature.voidedAt !== null)).toBe(true);
    expect((await mails(request.caseId)).map((mail) => mail.mail_kind)).toContain('requests.content-changed');
    await expect(request.sign(request.people.manager)).rejects.toEqual(
      refused('requests.not-open-for-signing'),
    );
  });

  it('loses no signature by saving what already stood', async () => {
    const request = await (await at('sj-demo-akut')).asked();
    const baseline = { safety: 4, influence: 3, cooperation: 3, workload: 2 };
    const command = { caseId: request.caseId, version: await request.version(), answers: { baseline } };
    await request.run(request.people.manager, (tx) => app.get(SaveAnswers).execute(tx, command));
    expect((await facts(request.caseId))?.stage).toBe('awaiting_signatures');
  });

  it('refuses a stale version and an unseen text', async () => {
    const request = await (await at('sj-demo-akut')).filled();
    const stale = { caseId: request.caseId, version: 1, answers: { wanted: 'Andet.' } };
    await expect(
      request.run(request.people.manager, (tx) => app.get(SaveAnswers).execute(tx, stale)),
    ).rejects.toBeInstanceOf(StaleVersion);
    await request.asked();
    request.hash = 'f'.repeat(64);
    await expect(request.sign(request.people.manager)).rejects.toEqual(refused('requests.content-changed'));
  });

  it('never lets one person act for both sides, whichever account is used', async () => {
    const request = await (await at('sj-demo-akut')).asked();
    const twofold = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, {
        roles: [
          { role: 'amr', unitId: request.people.unitId },
          { role: 'manager', unitId: request.people.unitId },
        ],
      }),
    );
    const pass = { caseId: request.caseId, toPersonId: twofold.personId };
    await request.run(request.people.representative, (tx) => app.get(PassOnSignature).execute(tx, pass));
    await request.sign(twofold);
    await expect(
      request.run(request.people.manager, (tx) => app.get(PassOnSignature).execute(tx, pass)),
    ).rejects.toEqual(refused('requests.both-sides'));
    await expect(request.sign(request.people.representative)).rejects.toEqual(
      refused('requests.not-asked-to-sign'),
    );
  });

  it('tells the one who asked when somebody declines, and opens the draft', async () => {
    const request = await (await at('sj-demo-akut')).asked();
    const decline = { caseId: request.caseId, reason: 'Vi har ikke talt om det i gruppen.' };
    await request.run(request.people.representative, (tx) => app.get(DeclineSignature).execute(tx, decline));
    expect((await facts(request.caseId))?.stage).toBe('draft');
    expect((await mails(request.caseId)).map((mail) => mail.mail_kind)).toContain(
      'requests.signature-declined',
    );
  });

  it('holds orders and refuses crisis help', async () => {
    const crisis = await at('sj-demo-akut');
    await expect(crisis.asked({ purpose: 'crisis' })).rejects.toEqual(refused('requests.crisis-help'));
  });

  it('under model 1 takes a number only when the anchor has endorsed, and keeps signatures over a bare return', async () => {
    const request = await (await at('hs-oeresoe-medicin')).sent();
    expect(await facts(request.caseId)).toMatchObject({ stage: 'awaiting_endorsement', number: null });
    const hospital = await app
      .get(Database)
      .query<{ id: string }>(`SELECT id FROM org_unit WHERE key = 'hs-oeresoe'`);
    const anchor = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'anchor', unitId: hospital[0]?.id ?? '' }] }),
    );
    const back = { caseId: request.caseId, reason: 'Skriv, hvordan det hænger sammen med indsatsen.' };
    await request.run(anchor, (tx) => app.get(ReturnRequest).execute(tx, back));
    expect((await facts(request.caseId))?.stage).toBe('returned');
    await request.run(request.people.manager, (tx) =>
      app.get(ResubmitRequest).execute(tx, { caseId: request.caseId }),
    );
    const done = await request.run(anchor, (tx) =>
      app.get(EndorseRequest).execute(tx, { caseId: request.caseId, hash: request.hash }),
    );
    expect(done).toEqual({ complete: true });
    expect((await facts(request.caseId))?.stage).toBe('sent_to_provider');
  });

  it('keeps the number over a change of provider, with fresh clocks', async () => {
    const request = await (await at('sj-demo-akut')).sent();
    const number = (await facts(request.caseId))?.number;
    await request.run(request.people.coordinator, async (tx) => {
      await app.get(CaseReader).lock(tx, request.caseId);
      await app.get(ReleaseProvider).execute(tx, request.caseId);
    });
    const [other] = await app
      .get(Database)
      .query<{ id: string }>(`SELECT id FROM provider WHERE key = 'ruc'`);
    await request.withProvider(other?.id);
    expect(await facts(request.caseId)).toMatchObject({
      stage: 'sent_to_provider',
      number,
      providerId: other?.id,
    });
    const clocks = await app.get(ClocksReader).ofCase(app.get(Database), request.caseId);
    expect(clocks.filter((clock) => clock.closedAt === null)).toHaveLength(2);
    expect(clocks).toHaveLength(4);
  });

  it('gives gapless numbers once each to parallel last signatures', async () => {
    const requests = [];
    for (let i = 0; i < 6; i += 1) {
      const request = await (await at('sj-demo-akut')).asked();
      await request.withProvider();
      await request.sign(request.people.manager);
      requests.push(request);
    }
    const before = Math.max(0, ...(await numbers()));
    await Promise.all(requests.map((request) => request.sign(request.people.representative)));
    const taken = (await numbers()).filter((number) => number > before);
    expect(taken).toEqual([1, 2, 3, 4, 5, 6].map((step) => before + step));
  });

  it('expires signatures after 21 days, and can ask again', async () => {
    const request = await (await at('sj-demo-akut')).asked();
    await request.sign(request.people.manager);
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-12-13T10:00:00Z'), { keepRunning: false, drainJobs: false });
    expect((await facts(request.caseId))?.stage).toBe('draft');
    const kinds = (await mails(request.caseId)).map((mail) => mail.mail_kind);
    expect(kinds).toContain('requests.signatures-expired');
    await request.sent();
    expect((await facts(request.caseId))?.stage).toBe('sent_to_provider');
  });

  it('still wants the endorsement when the round has closed between signing and confirming', async () => {
    const request = await (await at('hs-oeresoe-medicin')).asked();
    await request.sign(request.people.manager);
    await request.sign(request.people.representative);
    const { manager, representative, providerId } = request.people;
    const { choiceId } = await request.run(manager, (tx) =>
      app.get(ProposeProvider).execute(tx, { caseId: request.caseId, providerId }),
    );
    await app.setTime('2031-01-02T09:00:00Z');
    const confirm = { caseId: request.caseId, choiceId };
    await request.run(representative, (tx) => app.get(ConfirmProvider).execute(tx, confirm));
    expect(await facts(request.caseId)).toMatchObject({ stage: 'awaiting_endorsement', number: null });
    await app.setTime('2026-12-14T09:00:00Z');
  });

  it('can be taken back, closing its clocks', async () => {
    const request = await (await at('sj-demo-akut')).sent();
    const back = { caseId: request.caseId, reason: 'Vi løser det selv.' };
    await request.run(request.people.representative, (tx) => app.get(WithdrawRequest).execute(tx, back));
    expect((await facts(request.caseId))?.stage).toBe('withdrawn');
    const clocks = await app.get(ClocksReader).ofCase(app.get(Database), request.caseId);
    expect(clocks.every((clock) => clock.closedAt !== null)).toBe(true);
  });

  async function numbers(): Promise<number[]> {
    const rows = await app
      .get(Database)
      .query<{ number: number }>('SELECT number FROM request WHERE number IS NOT NULL ORDER BY number');
    return rows.map((row) => row.number);
  }
});
