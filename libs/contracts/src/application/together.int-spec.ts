import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import {
  CommentOnContract,
  ContractQuery,
  ContractsModule,
  openThreads,
  type PenHolder,
  PassPen,
  SaveContractDraft,
  SendContract,
  SettleComment,
} from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, StaleVersion } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

type Who = 'coordinator' | 'manager' | 'representative';
const days = { first: '2027-01-14', last: '2027-02-25' };

describe('a contract written together', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  let contract: ContractBuilder;
  const db = () => app.get(Database);
  const refused = (key: string, status = 409) =>
    expect.objectContaining({ refusal: expect.objectContaining({ key, status }) as unknown });
  const as = <R>(
    who: Who,
    useCase: new (...never: never[]) => { execute(tx: never, c: never): Promise<R> },
    command: object,
  ) =>
    contract.request.run(contract.request.people[who], (tx) =>
      app
        .get<{ execute(t: unknown, c: unknown): Promise<R> }>(useCase)
        .execute(tx, { caseId: contract.caseId, ...command }),
    );
  const pass = (who: Who, to: PenHolder) => as(who, PassPen, { to });
  const save = (who: Who, version: number, draft: object, take = false) =>
    as(who, SaveContractDraft, { version, draft, take });
  const read = async () => {
    const found = await app.get(ContractQuery).ofCase(db(), contract.caseId);
    if (!found) throw new Error('no contract');
    return found;
  };
  const mails = async (key: string) =>
    (
      await db().query<{ email: string }>(
        'SELECT to_address AS email FROM mail_message WHERE mail_kind = $1 AND case_id = $2 ORDER BY 1',
        [key, contract.caseId],
      )
    ).map(({ email }) => email);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    contract = await ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider: 'joblife' });
  });

  it('is begun by the provider, and written on by whoever has the draft, part by part', async () => {
    await expect(save('manager', 0, { scope: 'Et møde.' })).rejects.toEqual(
      refused('contracts.provider-begins'),
    );
    const version = await contract.written(fullContract(days));
    await expect(save('manager', version, { scope: 'Et møde.' })).rejects.toEqual(
      refused('contracts.pen-with-provider'),
    );
    await pass('coordinator', 'parties');
    await save('manager', version, { scope: 'Et møde.' });
    await save('representative', version + 1, { followUp: 'TRIO spørger rundt.' });
    await expect(save('coordinator', version + 2, { scope: 'To møder.' })).rejects.toEqual(
      refused('contracts.pen-with-parties'),
    );
    const { draft, writers, pen, penTaken } = await read();
    expect(draft).toMatchObject({ scope: 'Et møde.', followUp: 'TRIO spørger rundt.', price: '4500000' });
    expect([pen, penTaken]).toEqual(['parties', false]);
    const sides = Object.fromEntries(writers.map(({ part, side }) => [part, side]));
    expect(sides).toEqual({
      expectations: 'provider',
      scope: 'management',
      price: 'provider',
      activities: 'provider',
      followUp: 'employees',
    });
  });

  it('is not written over by who read an older draft', async () => {
    const version = await contract.written(fullContract(days));
    await pass('coordinator', 'parties');
    await save('manager', version, { scope: 'Et møde.' });
    await expect(save('representative', version, { scope: 'To møder.' })).rejects.toBeInstanceOf(
      StaleVersion,
    );
    expect((await read()).draft).toMatchObject({ scope: 'Et møde.' });
  });

  it('changes hands once at a time, given or taken back, and the other is told', async () => {
    await contract.written(fullContract(days));
    const { manager, representative, coordinator } = contract.request.people;
    await pass('coordinator', 'parties');
    const given = await mails('contracts.pen-given');
    expect(given).toEqual(expect.arrayContaining([manager.email, representative.email]));
    expect(given).not.toContain(coordinator.email);
    await expect(pass('coordinator', 'parties')).rejects.toEqual(refused('contracts.pen-is-there'));
    await pass('coordinator', 'provider');
    expect(await read()).toMatchObject({ pen: 'provider', penTaken: true, penMovedBy: 'Karin Dal' });
    const taken = await mails('contracts.pen-taken');
    expect(taken).toEqual(expect.arrayContaining([manager.email, representative.email]));
    expect(taken).not.toContain(coordinator.email);
    await pass('representative', 'parties');
    expect(await mails('contracts.pen-taken')).toContain(coordinator.email);
    expect(await read()).toMatchObject({ pen: 'parties', penTaken: true });
    await pass('manager', 'provider');
    expect(await read()).toMatchObject({ pen: 'provider', penTaken: false });
  });

  it('is taken back and saved in one act, or neither', async () => {
    const version = await contract.written(fullContract(days));
    await pass('coordinator', 'parties');
    await expect(save('coordinator', version - 1, { scope: 'Nej.' }, true)).rejects.toBeInstanceOf(
      StaleVersion,
    );
    expect((await read()).pen).toBe('parties');
    await save('coordinator', version, { scope: 'Tre møder.' }, true);
    expect(await read()).toMatchObject({ pen: 'provider', penTaken: true, draft: { scope: 'Tre møder.' } });
  });

  it('is sent by the provider alone, and only while it has the draft; the duty stays its own', async () => {
    const version = await contract.written(fullContract(days));
    await pass('coordinator', 'parties');
    await expect(as('coordinator', SendContract, { version })).rejects.toEqual(
      refused('contracts.pen-with-parties'),
    );
    await pass('coordinator', 'provider');
    const { state } = await as('coordinator', SendContract, { version });
    expect(state).toBe('waiting');
    await expect(pass('coordinator', 'parties')).rejects.toEqual(refused('contracts.not-in-dialogue'));
  });

  it('is commented on part by part by all who read it; a thread is settled, and opened again by an answer', async () => {
    await contract.written(fullContract(days));
    const { commentId } = await as('manager', CommentOnContract, {
      part: 'scope',
      body: 'Kan det blive fire?',
    });
    await as('representative', CommentOnContract, { part: 'price', body: 'Hvad dækker den?' });
    await as('coordinator', CommentOnContract, { part: 'scope', body: 'Ja.', threadId: commentId });
    await as('manager', SettleComment, { commentId, settled: true });
    const open = async () =>
      openThreads((await read()).comments).map(({ part, comments }) => [part, comments.length]);
    expect(await open()).toEqual([['price', 1]]);
    expect((await read()).comments[0]).toMatchObject({
      versionNo: 0,
      inDraft: true,
      settledBy: 'Mette Holm',
    });
    await as('coordinator', CommentOnContract, {
      part: 'scope',
      body: 'Det står der nu.',
      threadId: commentId,
    });
    expect(await open()).toEqual([
      ['scope', 3],
      ['price', 1],
    ]);
    const elsewhere = as('coordinator', CommentOnContract, {
      part: 'price',
      body: 'Nej.',
      threadId: commentId,
    });
    await expect(elsewhere).rejects.toEqual(refused('platform.not-found', 404));
    const { coordinator, manager } = contract.request.people;
    // Once a day from each side, never to who wrote it.
    const told = await mails('contracts.commented');
    expect(told.filter((email) => email === coordinator.email)).toHaveLength(2);
    expect(told.filter((email) => email === manager.email)).toHaveLength(2);
    // What nobody has settled keeps nobody from sending.
    const { version } = await read();
    await as('coordinator', SendContract, { version });
    await as('coordinator', CommentOnContract, { part: 'scope', body: 'Sendt.', threadId: commentId });
    expect((await read()).comments.at(-1)).toMatchObject({ versionNo: 1, inDraft: false });
  });

  it('is nothing to whoever has no part in the case', async () => {
    await contract.written(fullContract(days));
    const other = await ContractBuilder.inDialogue(app, seeds, { unit: 'sj-demo-akut', provider: 'nfa' });
    const command = { caseId: contract.caseId, to: 'provider' } as const;
    await expect(other.asProvider((tx) => app.get(PassPen).execute(tx, command))).rejects.toEqual(
      refused('platform.not-found', 404),
    );
  });
});
