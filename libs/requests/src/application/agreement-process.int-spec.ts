import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AgreementProcessesQuery,
  CaseReader,
  CaseRelations,
  DecideOnSpread,
  OrderReader,
  ProposeProvider,
  ReleaseProvider,
  type ProcessStatement,
  RequestsModule,
  StateAgreementProcess,
} from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

const refused = (key: string) => expect.objectContaining({ refusal: expect.objectContaining({ key }) });

describe('an aftaleforløb on a case', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let central: MadePerson;
  let request: RequestBuilder;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, RequestsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    central = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { name: 'Ida Falkner', roles: [{ role: 'central_employers' }] }),
    );
  });
  beforeEach(async () => {
    request = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
  });
  afterAll(() => app.close());

  const said = (more: Partial<ProcessStatement> = {}): ProcessStatement => ({
    ...{ unitId: request.people.unitId, kind: 'with_spread', topics: ['065', '061'], status: 'under_way' },
    ...{ statusOn: '2026-11-02', deadlineOn: '2027-03-01' },
    ...more,
  });
  const tell = (who: MadePerson, statement = said(), processId: string | null = null) =>
    request.run(who, (tx) =>
      app.get(StateAgreementProcess).execute(tx, { caseId: request.caseId, processId, statement }),
    );
  const decide = (processId: string, allowed: boolean, who = central, decidedOn = '2026-11-20') =>
    request.run(who, (tx) =>
      app.get(DecideOnSpread).execute(tx, {
        ...{ caseId: request.caseId, processId, allowed, decidedOn },
        reason: 'Det er sagt.',
      }),
    );
  const stage = async () =>
    (await request.run(central, (tx) => app.get(CaseReader).facts(tx, request.caseId)))?.stage;
  const mails = async (kind: string) =>
    (
      await app
        .get(Database)
        .query<{ personId: string }>(
          'SELECT person_id AS "personId" FROM mail_message WHERE case_id = $1 AND mail_kind = $2',
          [request.caseId, kind],
        )
    ).map(({ personId }) => personId);
  const isTheirs = async () => {
    const { personId, roles } = {
      personId: central.personId,
      roles: [{ role: 'central_employers', unitId: null, providerId: null }],
    };
    return (await app.get(CaseRelations).of({ personId, roles } as never, request.caseId)).has('central');
  };

  it('with spread is decided by one of the central parties before anything is sent, and told to both sides', async () => {
    const { manager, representative } = request.people;
    await request.draft();
    const { processId } = await tell(manager);
    expect(await mails('requests.process-to-decide')).toEqual([]);
    await request.asked();
    await request.withProvider();
    await request.sign(manager);
    expect(await isTheirs()).toBe(false);
    await expect(decide(processId, true)).rejects.toEqual(refused('platform.not-found'));
    await request.sign(representative);
    expect([await stage(), await isTheirs()]).toEqual(['awaiting_signatures', true]);
    expect(await mails('requests.process-to-decide')).toContain(central.personId);
    await expect(decide(processId, true, manager)).rejects.toEqual(refused('requests.only-central'));
    await expect(decide(processId, true, central, '2026-11-21')).rejects.toEqual(
      refused('requests.process-decision-ahead'),
    );

    await decide(processId, false);
    expect(await stage()).toBe('awaiting_signatures');
    expect((await mails('requests.process-decided')).sort()).toEqual(
      [manager.personId, representative.personId].sort(),
    );
    await decide(processId, true);
    expect(await stage()).toBe('sent_to_provider');
    await expect(decide(processId, false)).rejects.toEqual(refused('requests.process-nothing-to-decide'));
  });

  it('with spread that has come to an end stands in nobody’s way any more', async () => {
    const { representative } = request.people;
    await request.draft();
    const { processId } = await tell(representative);
    await request.sent();
    expect(await stage()).toBe('awaiting_signatures');
    await tell(representative, said({ status: 'met', statusOn: '2026-11-19' }), processId);
    expect(await stage()).toBe('sent_to_provider');
  });

  it('with spread that is told of later keeps the contract from being signed', async () => {
    await request.sent();
    const { processId } = await tell(request.people.manager);
    const obstacle = () =>
      request.run(central, (tx) => app.get(OrderReader).signingObstacle(tx, request.caseId));
    expect((await obstacle())?.key).toBe('requests.process-undecided');
    await decide(processId, true);
    expect(await obstacle()).toBeNull();
  });

  it('on suspicion stops nothing, and is told by either side with who and when', async () => {
    const { manager, representative } = request.people;
    await request.draft();
    const { processId } = await tell(
      manager,
      said({ kind: 'on_suspicion', status: 'offered', deadlineOn: null }),
    );
    await tell(representative, said({ kind: 'on_suspicion' }), processId);
    // The same again is nothing new.
    await tell(representative, said({ kind: 'on_suspicion' }), processId);
    await request.sent();
    expect(await stage()).toBe('sent_to_provider');
    const [one] = await app.get(AgreementProcessesQuery).withHistory(app.get(Database), request.caseId);
    expect(one).toMatchObject({ status: 'under_way', topics: ['061', '065'], deadlineOn: '2027-03-01' });
    expect(one?.said.map(({ side, name, status }) => [side, name, status])).toEqual([
      ['management', 'Mette Holm', 'offered'],
      ['employees', 'Jonas Lind', 'under_way'],
    ]);
    await expect(decide(processId, true)).rejects.toEqual(refused('requests.process-nothing-to-decide'));
  });

  it('is told of by its own workplace, in cases of its time', async () => {
    await request.draft();
    const elsewhere = said({ unitId: scheme.unit('sj-demo-medicin') });
    await expect(tell(request.people.manager, elsewhere)).rejects.toEqual(
      refused('requests.workplace-unknown'),
    );
    await expect(
      request.run(request.people.coordinator, (tx) =>
        app.get(StateAgreementProcess).execute(tx, { caseId: request.caseId, statement: said() }),
      ),
    ).rejects.toEqual(refused('platform.not-found'));
  });

  it('with spread keeps another provider, chosen in time, from lapsing while the central parties are waited for', async () => {
    const processId = await waitingForWord();
    await moveTo('2027-01-15T09:00:00Z');
    expect(await stage()).toBe('choosing_provider');
    // A no makes it the parties' turn again: 21 days from then, and it lapses at the next midnight.
    await decide(processId, false);
    await moveTo('2027-02-05T22:59:00Z');
    expect(await stage()).toBe('choosing_provider');
    await moveTo('2027-02-05T23:00:30Z');
    expect(await stage()).toBe('lapsed');
    const { manager, representative } = request.people;
    expect(await mails('requests.request-lapsed')).toEqual(
      expect.arrayContaining([manager.personId, representative.personId]),
    );
  });

  it('with spread lets the days begin anew when what was chosen is chosen no more, and sends it at a yes', async () => {
    await waitingForWord('2027-02-10T09:00:00Z');
    await moveTo('2027-03-15T09:00:00Z');
    await request.run(request.people.manager, async (tx) =>
      app.get(ProposeProvider).execute(tx, { caseId: request.caseId, providerId: await provider('nfa') }),
    );
    await moveTo('2027-04-05T21:59:00Z');
    expect(await stage()).toBe('choosing_provider');
    await moveTo('2027-04-05T22:00:30Z');
    expect(await stage()).toBe('lapsed');

    request = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
    const processId = await waitingForWord();
    await moveTo('2027-05-15T09:00:00Z');
    await decide(processId, true);
    expect(await stage()).toBe('sent_to_provider');
  });

  const moveTo = (at: string) =>
    app.get(ClockMover).moveTo(new Date(at), { keepRunning: false, drainJobs: false });
  const provider = async (key: string) =>
    (await app.get(Database).query<{ id: string }>('SELECT id FROM provider WHERE key = $1', [key]))[0]?.id ??
    '';

  /** Its provider has declined, another is chosen, and the central parties are asked about spread. */
  async function waitingForWord(at?: string): Promise<string> {
    if (at) await moveTo(at);
    await request.sent();
    const { processId } = await tell(request.people.manager);
    await request.run(request.people.coordinator, (tx) =>
      app.get(ReleaseProvider).execute(tx, request.caseId, 'declined'),
    );
    await request.withProvider(await provider('ruc'));
    expect(await stage()).toBe('choosing_provider');
    return processId;
  }
});
