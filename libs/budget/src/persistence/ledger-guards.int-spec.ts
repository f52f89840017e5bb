import { AuditModule } from '@samraad/audit';
import { newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { BudgetModule, HoldRoom } from '@samraad/budget';
import { buildFrame } from '@samraad/budget/testing';
import { Client } from 'pg';

describe('what the database itself refuses', () => {
  let app: TestApp;
  let owner: Client;
  let frameId: string;
  let foreign: string;
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const account = `(SELECT id FROM ledger_account WHERE frame_id = $1 AND kind = 'free')`;

  /** Writes a posting by hand with the given amounts on the free account of the given frames, and commits. */
  const post = (entries: readonly (readonly [frame: string, amount: number])[], reference = newId()) =>
    run(async (tx) => {
      const [posting] = await tx.query<{ id: string }>(
        `INSERT INTO ledger_posting (frame_id, kind, reference, occurred_at, recorded_at, digest)
         VALUES ($1, 'grant', $2, now(), now(), '') RETURNING id`,
        [frameId, reference],
      );
      for (const [frame, amount] of entries) {
        const kind = amount < 0 ? 'granted' : 'free';
        await tx.query(
          `INSERT INTO ledger_entry SELECT $1, id, $2 FROM ledger_account WHERE frame_id = $3 AND kind = $4`,
          [posting?.id, amount, frame, kind],
        );
      }
    });
  const unbalanced = { code: '23514', constraint: 'posting_balanced' };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    ({ frameId } = await buildFrame(app, { amount: 1000n }));
    ({ frameId: foreign } = await buildFrame(app, { amount: 1000n }));
    await run((tx) =>
      app.get(HoldRoom).execute(tx, { frameId, contractId: newId(), caseId: newId(), amount: 100n }),
    );
    owner = new Client({ connectionString: app.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  it('commits a balanced posting', async () => {
    await expect(
      post([
        [frameId, -5],
        [frameId, 5],
      ]),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['no entry', []],
    ['one entry', [['own', 5]]],
    [
      'entries that do not sum to 0',
      [
        ['own', -5],
        ['own', 6],
      ],
    ],
    [
      'entries of two frames',
      [
        ['own', -5],
        ['foreign', 5],
      ],
    ],
  ] as const)('refuses at commit a posting with %s', async (_, entries) => {
    const placed = entries.map(([whose, amount]) => [whose === 'own' ? frameId : foreign, amount] as const);
    await expect(post(placed)).rejects.toMatchObject(unbalanced);
  });

  it('refuses entries added to a posting later', async () => {
    const add = run((tx) =>
      tx.query(
        `INSERT INTO ledger_entry SELECT max(p.id), ${account}, 7 FROM ledger_posting p WHERE p.kind = 'hold'
           AND p.frame_id = $1`,
        [foreign],
      ),
    );
    await expect(add).rejects.toMatchObject({ code: '23502' });
    const [posting] = (await owner.query(`SELECT id FROM ledger_posting WHERE kind = 'hold'`)).rows as {
      id: string;
    }[];
    const third = run(async (tx) => {
      for (const [kind, amount] of [
        ['bound', -7],
        ['paid', 7],
      ] as const) {
        await tx.query(
          `INSERT INTO ledger_entry SELECT $1, id, $2 FROM ledger_account WHERE frame_id = $3 AND kind = $4`,
          [posting?.id, amount, frameId, kind],
        );
      }
    });
    await expect(third).rejects.toMatchObject(unbalanced);
  });

  it('takes a reference once', async () => {
    const reference = newId();
    await post(
      [
        [frameId, -5],
        [frameId, 5],
      ],
      reference,
    );
    await expect(
      post(
        [
          [frameId, -5],
          [frameId, 5],
        ],
        reference,
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });

  it.each(['free', 'held', 'bound', 'earned', 'invoiced', 'paid'])(
    'keeps %s from going below zero',
    async (kind) => {
      const sql = `UPDATE ledger_account SET balance = -1 WHERE frame_id = $1 AND kind = $2`;
      await expect(run((tx) => tx.query(sql, [frameId, kind]))).rejects.toMatchObject({ code: '23514' });
      if (kind === 'free') return;
      const contract = `UPDATE contract_balance SET ${kind} = -1`;
      await expect(run((tx) => tx.query(contract))).rejects.toMatchObject({ code: '23514' });
    },
  );

  it('keeps granted from going above zero, and an entry from being nothing', async () => {
    const sql = `UPDATE ledger_account SET balance = 1 WHERE kind = 'granted'`;
    await expect(run((tx) => tx.query(sql))).rejects.toMatchObject({ code: '23514' });
    await expect(
      post([
        [frameId, 0],
        [frameId, 5],
      ]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it.each(['ledger_posting', 'ledger_entry'])('never changes or removes a row of %s', async (table) => {
    const attempts = [
      `UPDATE ${table} SET ${table === 'ledger_entry' ? 'amount = 1' : `kind = 'pay'`}`,
      `DELETE FROM ${table}`,
    ];
    for (const sql of [...attempts, `TRUNCATE ${table} CASCADE`]) {
      await expect(run((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
      await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
