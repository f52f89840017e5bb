import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { PeopleReader } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { OrderReader, ReleaseProvider } from '@samraad/requests';
import {
  AskForChanges,
  ContractListQuery,
  ContractQuery,
  ContractsModule,
  SignAfterOrderQuestion,
} from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';

const days = { first: '2027-01-14', last: '2027-02-25' };

describe('reading contracts', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const db = () => app.get(Database);
  const whole = (contract: ContractBuilder) => app.get(ContractQuery).ofCase(db(), contract.caseId);
  const listFor = async (person: MadePerson, filter = {}) => {
    const viewer = await app.get(PeopleReader).viewer(person.accountId);
    if (!viewer) throw new Error(`no viewer for ${person.email}`);
    return app.get(ContractListQuery).list(db(), viewer, { limit: 50, offset: 0, ...filter });
  };
  const inDialogue = () =>
    ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });

  beforeAll(async () => {
    app = await createTestApp([NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(SetFrame).execute(tx, {
        roundId: seeds.round('demo-26'),
        providerId: seeds.provider('joblife'),
        tranches: [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }],
        demo: true,
      }),
    );
  });
  afterAll(() => app.close());

  it('shows a sent contract whole, with names, the last day to sign, and what a new version changes', async () => {
    const contract = await inDialogue();
    await contract.sent(fullContract(days));
    expect(await whole(contract)).toMatchObject({
      state: 'sent',
      provider: { name: 'Joblife' },
      signBy: '2026-12-11',
      setback: null,
      versions: [{ no: 1, price: 4_500_000n, madeBy: 'Karin Dal', changed: [] }],
      signatures: [{ side: 'provider', name: 'Karin Dal' }],
    });
    const ask = { caseId: contract.caseId, reason: 'Seminaret skal ligge senere.' };
    const { manager } = contract.request.people;
    await contract.request.run(manager, (tx) => app.get(AskForChanges).execute(tx, ask));
    expect((await whole(contract))?.setback).toMatchObject({
      kind: 'changes-asked',
      by: 'Mette Holm',
      side: 'management',
      reason: 'Seminaret skal ligge senere.',
    });
    await contract.sent({ ...fullContract(days, '5000000'), followUp: 'MED følger op.' });
    const after = await whole(contract);
    expect(after?.versions[1]).toMatchObject({ no: 2, changed: ['price', 'followUp'] });
    expect(after?.setback).toBeNull();
  });

  it('lists to each what is theirs: parties, provider, the central parties without the title', async () => {
    const contract = await inDialogue();
    const { request } = contract;
    const stranger = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'coordinator', providerId: seeds.provider('ruc') }] }),
    );
    const central = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'central_unions' }] }),
    );
    const mine = { requestId: contract.caseId };
    await contract.written(fullContract(days));
    expect((await listFor(central, mine)).total).toBe(0);
    await contract.sent(fullContract(days));
    expect((await listFor(request.people.representative, mine)).items).toMatchObject([
      { state: 'sent', title: 'Ro på efter sammenlægningen af to afsnit', price: 4_500_000n, mayRead: true },
    ]);
    expect((await listFor(request.people.coordinator, { ...mine, state: 'signed' })).total).toBe(0);
    expect((await listFor(stranger)).total).toBe(0);
    expect((await listFor(central, mine)).items).toMatchObject([{ title: null, mayRead: false }]);
  });

  it('is gone for a provider that has left the case, and stays with the parties', async () => {
    const contract = await inDialogue();
    const { people } = contract.request;
    await contract.written(fullContract(days));
    await contract.asProvider((tx) => app.get(ReleaseProvider).execute(tx, contract.caseId));
    const mine = { requestId: contract.caseId };
    expect((await listFor(people.coordinator, mine)).total).toBe(0);
    expect((await listFor(people.manager, mine)).items).toMatchObject([{ state: 'ended' }]);
    expect((await whole(contract))?.state).toBe('ended');
  });

  it('keeps an answer that stands in the way, without signing; a good one signs', async () => {
    const contract = await inDialogue();
    const { hash } = await contract.sent(fullContract(days));
    const { people } = contract.request;
    const sign = (answer: 'same_matter' | 'complied') =>
      contract.request.run(people.representative, (tx) =>
        app.get(SignAfterOrderQuestion).execute(tx, {
          caseId: contract.caseId,
          hash,
          order: { answer, compliedOn: answer === 'complied' ? '2026-11-20' : null },
        }),
      );
    expect(await sign('same_matter')).toMatchObject({
      signed: false,
      obstacle: { key: 'requests.order-not-complied' },
    });
    expect(await app.get(OrderReader).statements(db(), contract.caseId)).toMatchObject([
      { answer: 'same_matter' },
    ]);
    expect((await whole(contract))?.signatures).toHaveLength(1);
    expect(await sign('complied')).toEqual({ signed: true, signedByAll: false });
  });
});
