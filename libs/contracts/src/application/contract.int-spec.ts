import { AuditModule } from '@samraad/audit';
import { FrameReader, SetFrame } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ClocksReader } from '@samraad/deadlines';
import { LeaveLateProvider, ProposeProviderChange, ProviderChangesReader } from '@samraad/dialogue';
import { NotificationModule } from '@samraad/notification';
import { ClockMover, Database, StaleVersion, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CaseReader, StateOrderLater, WithdrawRequest } from '@samraad/requests';
import {
  AskForChanges,
  ContractQuery,
  ContractsModule,
  SaveContractDraft,
  SendContract,
  SignAfterOrderQuestion,
  SignContract,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';

const days = { first: '2027-01-14', last: '2027-02-25' };

describe('the contract', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const db = () => app.get(Database);
  const frame = (provider: 'joblife' | 'ruc' | 'nfa') =>
    app.get(FrameReader).of(db(), seeds.round('demo-26'), seeds.provider(provider));
  const stage = async (builder: ContractBuilder) =>
    (await app.get(CaseReader).facts(db(), builder.caseId))?.stage;
  const contractClock = async (builder: ContractBuilder) =>
    (await app.get(ClocksReader).ofCase(db(), builder.caseId)).find((clock) => clock.kind === 'contract');
  const inDialogue = (provider = 'joblife') =>
    ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider });
  const refused = (key: string) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key }) as unknown });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    await app.uow.run(systemActor('test'), async (tx) => {
      for (const [provider, amount] of [
        ['joblife', 90_000_000n],
        ['ruc', 10_000_000n],
        ['nfa', 90_000_000n],
      ] as const) {
        const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount }];
        const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider(provider) };
        await app.get(SetFrame).execute(tx, { ...place, tranches, demo: true });
      }
    });
  });
  afterAll(async () => {
    expect(await findDifferences(app)).toEqual([]);
    await app.close();
  });

  it('holds when sent, stops the clock, and binds when all three have signed', async () => {
    const before = await frame('joblife');
    const contract = await inDialogue();
    const { hash, state } = await contract.sent(fullContract(days));
    expect(state).toBe('sent');
    expect((await frame('joblife'))?.held).toBe((before?.held ?? 0n) + 4_500_000n);
    expect(await contractClock(contract)).toMatchObject({ outcome: 'met', stoppedBy: 'contract-sent' });
    expect(await contract.sign('manager', hash)).toEqual({ signedByAll: false });
    expect(await contract.sign('representative', hash)).toEqual({ signedByAll: true });
    expect((await frame('joblife'))?.bound).toBe((before?.bound ?? 0n) + 4_500_000n);
    expect(await stage(contract)).toBe('contracted');
  });

  it('refuses a second signature of a side, an old version and a stale draft', async () => {
    const contract = await inDialogue();
    const { hash } = await contract.sent(fullContract(days));
    await contract.sign('manager', hash);
    await expect(contract.sign('manager', hash)).rejects.toEqual(refused('contracts.side-has-signed'));
    await expect(contract.sign('representative', 'f'.repeat(64))).rejects.toEqual(
      refused('contracts.version-changed'),
    );
    const other = await inDialogue();
    await other.written(fullContract(days));
    await expect(
      other.asProvider((tx) => app.get(SendContract).execute(tx, { caseId: other.caseId, version: 0 })),
    ).rejects.toBeInstanceOf(StaleVersion);
    const stale = { caseId: other.caseId, version: 0, draft: { scope: 'Andet.' } };
    await expect(
      other.asProvider((tx) => app.get(SaveContractDraft).execute(tx, stale)),
    ).rejects.toBeInstanceOf(StaleVersion);
  });

  it('is signed once by each: not by who sent it and has come to act for a side', async () => {
    const contract = await inDialogue();
    const { coordinator, unitId, representative } = contract.request.people;
    const { hash } = await contract.sent(fullContract(days));
    await app.uow.run(systemActor('test'), (tx) =>
      tx.query(
        `INSERT INTO role_assignment (id, person_id, role, unit_id, valid_from) VALUES (gen_random_uuid(), $1, 'tr', $2, '2020-01-01')`,
        [coordinator.personId, unitId],
      ),
    );
    const statement = { unitId, answer: 'none', compliedOn: null } as const;
    const { caseId } = contract;
    const later = { caseId, statement, askedAt: new Date(0) };
    await contract.request.run(representative, (tx) => app.get(StateOrderLater).execute(tx, later));
    const sign = () =>
      contract.request.run(coordinator, (tx) => app.get(SignContract).execute(tx, { caseId, hash }));
    await expect(sign()).rejects.toEqual(refused('contracts.signed-as-another'));
    expect(await contract.sign('representative', hash)).toEqual({ signedByAll: false });
  });

  it('keeps clock and hold when the parties ask for changes, and swaps the hold with the next version', async () => {
    const contract = await inDialogue();
    const held = (await frame('joblife'))?.held ?? 0n;
    await contract.sent(fullContract(days));
    const ask = { caseId: contract.caseId, reason: 'Seminaret skal ligge senere.' };
    await contract.request.run(contract.request.people.manager, (tx) =>
      app.get(AskForChanges).execute(tx, ask),
    );
    expect(await stage(contract)).toBe('in_dialogue');
    expect((await frame('joblife'))?.held).toBe(held + 4_500_000n);
    await contract.sent(fullContract(days, '5000000'));
    expect((await frame('joblife'))?.held).toBe(held + 5_000_000n);
    expect((await contractClock(contract))?.outcome).toBe('met');
  });

  it('releases the hold and reopens the clock when the provider takes it back', async () => {
    const contract = await inDialogue();
    const free = (await frame('joblife'))?.free;
    const { hash } = await contract.sent(fullContract(days));
    const back = { caseId: contract.caseId, reason: 'Der er en fejl i prisen.' };
    await contract.asProvider((tx) => app.get(WithdrawContract).execute(tx, back));
    await expect(contract.sign('manager', hash)).rejects.toEqual(refused('contracts.not-in-this-state'));
    expect((await frame('joblife'))?.free).toBe(free);
    expect(await contractClock(contract)).toMatchObject({
      stoppedAt: null,
      dueAt: new Date('2026-12-18T22:59:59Z'),
    });
  });

  it('can be taken back when changes are asked for, too: the provider can no longer say no', async () => {
    const contract = await inDialogue();
    const free = (await frame('joblife'))?.free;
    await contract.sent(fullContract(days));
    const { caseId, request } = contract;
    await request.run(request.people.manager, (tx) =>
      app.get(AskForChanges).execute(tx, { caseId, reason: 'Seminaret skal ligge senere.' }),
    );
    await contract.asProvider((tx) =>
      app.get(WithdrawContract).execute(tx, { caseId, reason: 'Det kan vi ikke nå.' }),
    );
    expect(await stage(contract)).toBe('in_dialogue');
    expect((await contract.view())?.state).toBe('draft');
    expect((await frame('joblife'))?.free).toBe(free);
    expect(await contractClock(contract)).toMatchObject({ stoppedAt: null, outcome: null });
  });

  it('leaves a wish for another provider open while changes are asked for, and ends it when it is out again', async () => {
    const contract = await inDialogue();
    const { caseId, request } = contract;
    const wish = () =>
      request.run(request.people.manager, (tx) =>
        app.get(ProposeProviderChange).execute(tx, {
          ...{ caseId, providerId: seeds.provider('nfa'), reason: 'De kender vores arbejde.' },
        }),
      );
    await contract.sent(fullContract(days));
    await expect(wish()).rejects.toEqual(refused('dialogue.change-after-contract'));
    await request.run(request.people.manager, (tx) =>
      app.get(AskForChanges).execute(tx, { caseId, reason: 'Seminaret skal ligge senere.' }),
    );
    await wish();
    const state = async () => (await app.get(ProviderChangesReader).ofCase(db(), caseId)).at(-1)?.state;
    expect(await state()).toBe('proposed');
    // The clock has been stopped since the first one: nothing but the contract itself says that it is out.
    await contract.sent(fullContract(days, '4400000'));
    expect(await state()).toBe('lapsed');
  });

  it('waits for room without breaking the clock, in number order, and is taken up when there is room', async () => {
    const first = await inDialogue('ruc');
    const second = await inDialogue('ruc');
    const third = await inDialogue('ruc');
    expect((await first.sent(fullContract(days, '8000000'))).state).toBe('sent');
    expect((await second.sent(fullContract(days, '7000000'))).state).toBe('waiting');
    expect((await third.sent(fullContract(days, '1000000'))).state).toBe('waiting');
    expect(await stage(second)).toBe('waiting_for_room');
    expect((await contractClock(second))?.outcome).toBe('met');
    const takeUp = (builder: ContractBuilder) =>
      builder.asProvider((tx) => app.get(TakeUpWaiting).execute(tx, { caseId: builder.caseId }));
    await expect(takeUp(second)).rejects.toEqual(refused('contracts.no-room-yet'));
    const { request } = first;
    await request.run(request.people.manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId: first.caseId, reason: 'Vi venter til næste år.' }),
    );
    const mailed = await db().query<{ case_id: string }>(
      `SELECT case_id FROM mail_message WHERE mail_kind = 'contracts.room-appeared' ORDER BY id`,
    );
    // The third would have fitted what was left, but the second is before it: with the new room its price fits.
    expect(new Set(mailed.map((mail) => mail.case_id))).toEqual(new Set([second.caseId]));
    await expect(takeUp(third)).rejects.toEqual(refused('contracts.others-ahead'));
    await takeUp(second);
    await takeUp(third);
    expect(await stage(third)).toBe('contract_proposed');
    expect((await frame('ruc'))?.free).toBe(2_000_000n);
  });

  it('is signed only by a side that has answered the order question since it was sent', async () => {
    const contract = await inDialogue();
    const { caseId } = contract;
    const { manager, representative } = contract.request.people;
    const { hash } = await contract.sent(fullContract(days));
    const bare = { caseId, hash };
    await expect(
      contract.request.run(manager, (tx) => app.get(SignContract).execute(tx, bare)),
    ).rejects.toEqual(refused('contracts.order-not-answered'));
    const signs = (who: typeof manager, answer: 'none' | 'same_matter') =>
      contract.request.run(who, (tx) =>
        app.get(SignAfterOrderQuestion).execute(tx, { ...bare, order: { answer, compliedOn: null } }),
      );
    expect(await signs(manager, 'same_matter')).toMatchObject({ signed: false });
    // The other side's "none" takes nothing back.
    expect(await signs(representative, 'none')).toMatchObject({
      signed: false,
      obstacle: { key: 'requests.order-not-complied' },
    });
    const complied = { answer: 'complied', compliedOn: '2026-11-20', matter: 'same' } as const;
    const lifts = contract.request.run(manager, (tx) =>
      app.get(SignAfterOrderQuestion).execute(tx, { ...bare, order: complied }),
    );
    expect(await lifts).toMatchObject({ signed: true });
    expect(await signs(representative, 'none')).toMatchObject({ signed: true, signedByAll: true });
  });

  it('can’t be signed while an order stands', async () => {
    const contract = await inDialogue();
    const { hash } = await contract.sent(fullContract(days));
    const { people } = contract.request;
    const statement = { unitId: people.unitId, answer: 'same_matter', compliedOn: null } as const;
    const state = (answer: typeof statement | { unitId: string; answer: 'complied'; compliedOn: string }) =>
      contract.request.run(people.representative, (tx) =>
        app.get(StateOrderLater).execute(tx, { caseId: contract.caseId, statement: answer }),
      );
    await state(statement);
    await expect(contract.sign('manager', hash)).rejects.toEqual(refused('requests.order-not-complied'));
    await state({ unitId: people.unitId, answer: 'complied', compliedOn: '2026-11-20' });
    expect(await contract.sign('manager', hash)).toEqual({ signedByAll: false });
  });

  it('lapses after 21 days, back in dialogue with its number, and can be sent again', async () => {
    const contract = await inDialogue();
    const free = (await frame('joblife'))?.free;
    await contract.sent(fullContract(days));
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-12-13T09:00:00Z'), { keepRunning: false, drainJobs: false });
    expect(await stage(contract)).toBe('in_dialogue');
    expect(await contract.view()).toMatchObject({
      state: 'draft',
      lapsedAt: new Date('2026-12-11T23:00:00Z'),
    });
    expect((await frame('joblife'))?.free).toBeGreaterThanOrEqual(free ?? 0n);
    expect((await contract.sent(fullContract(days))).state).toBe('sent');
    expect((await contract.view())?.lapsedAt).toBeNull();
  });

  it('ends with its provider when the parties leave it for being late, and gives its room back', async () => {
    const contract = await inDialogue('nfa');
    const free = async () => (await frame('nfa'))?.free;
    await app
      .get(ClockMover)
      .moveTo(new Date('2027-01-13T09:00:00Z'), { keepRunning: false, drainJobs: false });
    const { hash } = await contract.sent(fullContract(days));
    const { request, caseId } = contract;
    const leave = () =>
      request.run(request.people.manager, (tx) => app.get(LeaveLateProvider).execute(tx, { caseId }));
    await expect(leave()).rejects.toEqual(refused('dialogue.contract-is-out'));
    await request.run(request.people.manager, (tx) =>
      app.get(AskForChanges).execute(tx, { caseId, reason: 'Prisen skal ned.' }),
    );
    const held = await free();
    await leave();
    expect(await stage(contract)).toBe('choosing_provider');
    expect(await free()).toBe((held ?? 0n) + 4_500_000n);
    expect(await app.get(ContractQuery).ofCase(db(), caseId)).toMatchObject({ state: 'ended' });
    expect(await contractClock(contract)).toMatchObject({ closedBy: 'left-late', outcome: 'breached' });
    await expect(contract.sign('manager', hash)).rejects.toEqual(refused('contracts.not-in-this-state'));
  });
});
