import { AuditModule } from '@samraad/audit';
import { newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { BindHold, BudgetModule, HoldRoom, SetFrame } from '@samraad/budget';
import { buildFrame, findDifferences, makeProvider, makeRound } from '@samraad/budget/testing';
import { Client } from 'pg';

describe('verifying the ledger', () => {
  let app: TestApp;
  let owner: Client;
  let frameId: string;
  const contractId = newId();
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const verify = () => findDifferences(app);

  /** Does what no app role can (as the owner, triggers off), asks verify, and puts it back. */
  async function tampered(sql: string, undo: string) {
    await owner.query(`SET session_replication_role = replica; ${sql}`);
    try {
      return await verify();
    } finally {
      await owner.query(`${undo}; SET session_replication_role = DEFAULT`);
      expect(await verify()).toEqual([]);
    }
  }
  const one = async (sql: string) => ((await owner.query(sql)).rows[0] as { id: string }).id;

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    ({ frameId } = await buildFrame(app, { amount: 1000n }));
    await run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId, caseId: newId(), amount: 100n }));
    await run((tx) => app.get(BindHold).execute(tx, { contractId }));
    owner = new Client({ connectionString: app.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  it('finds nothing in an untouched ledger, an empty frame included', async () => {
    await run(async (tx) => {
      const roundId = await makeRound(tx);
      const unset = { roundId, providerId: await makeProvider(tx, roundId), tranches: [], demo: false };
      await app.get(SetFrame).execute(tx, unset);
    });
    expect(await verify()).toEqual([]);
  });

  it('names an account whose balance was changed', async () => {
    const set = (by: string) =>
      `UPDATE ledger_account SET balance = balance ${by} WHERE kind = 'free' AND frame_id = '${frameId}'`;
    const found = await tampered(set('+ 1'), set('- 1'));
    expect(found).toMatchObject([
      { table: 'ledger_account', row: `${frameId}/free`, expected: '900', found: '901' },
    ]);
  });

  it('names a contract whose balance was changed', async () => {
    const set = (by: string) => `UPDATE contract_balance SET bound = bound ${by}`;
    const found = await tampered(set('- 1'), set('+ 1'));
    expect(found).toMatchObject([{ table: 'contract_balance', row: contractId }]);
  });

  it('names a posting whose amount was changed on one side, and on both', async () => {
    const id = await one(`SELECT id FROM ledger_posting WHERE kind = 'bind'`);
    const set = (by: string, where: string) =>
      `UPDATE ledger_entry SET amount = amount ${by} WHERE posting_id = ${id} AND ${where}`;
    const single = await tampered(set('+ 1', 'amount > 0'), set('- 1', 'amount > 0'));
    expect(single).toContainEqual(
      expect.objectContaining({ table: 'ledger_posting', row: id, found: '2 entries, sum 1' }),
    );
    const both = await tampered(set('* 2', 'true'), set('/ 2', 'true'));
    expect(both).toContainEqual(expect.objectContaining({ table: 'ledger_posting', row: id }));
    expect(both).toContainEqual(expect.objectContaining({ table: 'contract_balance', row: contractId }));
  });

  it.each([
    ['kind', `'earn'`, `'hold'`],
    ['reference', `reference || 'x'`, `left(reference, -1)`],
    ['occurred_at', `occurred_at + interval '1 millisecond'`, `occurred_at - interval '1 millisecond'`],
    ['recorded_at', `recorded_at + interval '1 millisecond'`, `recorded_at - interval '1 millisecond'`],
    ['digest', `digest || 'x'`, `left(digest, -1)`],
    ['case_id', `overlay(case_id::text placing '00000000' from 1 for 8)::uuid`, ''],
  ])('names a posting whose %s was changed', async (column, changed, restored) => {
    const id = await one(`SELECT id FROM ledger_posting WHERE kind = 'hold'`);
    const before = await one(`SELECT ${column}::text AS id FROM ledger_posting WHERE id = ${id}`);
    const set = (value: string) => `UPDATE ledger_posting SET ${column} = ${value} WHERE id = ${id}`;
    const found = await tampered(set(changed), set(restored === '' ? `'${before}'` : restored));
    expect(found).toMatchObject([{ table: 'ledger_posting', row: id }]);
  });

  it('names a tranche that differs from the money granted for it', async () => {
    const id = await one(`SELECT id FROM frame_tranche WHERE frame_id = '${frameId}'`);
    const set = (by: string) => `UPDATE frame_tranche SET amount = amount ${by} WHERE id = '${id}'`;
    expect(await tampered(set('+ 1'), set('- 1'))).toMatchObject([{ table: 'frame_tranche', row: id }]);
    const [shut, open] = [`granted_at = NULL`, `granted_at = '2026-11-20T09:00:00Z'`].map(
      (value) => `UPDATE frame_tranche SET ${value} WHERE id = '${id}'`,
    ) as [string, string];
    expect(await tampered(shut, open)).toMatchObject([
      { table: 'ledger_posting', expected: 'no opened tranche' },
    ]);
  });
});
