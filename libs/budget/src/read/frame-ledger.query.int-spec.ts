import { AuditModule } from '@samraad/audit';
import { newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  BindHold,
  BudgetModule,
  BurnDownQuery,
  FrameLedgerQuery,
  HoldRoom,
  ReleaseRoom,
} from '@samraad/budget';
import { buildFrame } from '@samraad/budget/testing';

describe('the ledger of a frame’s page', () => {
  let app: TestApp;
  let frameId: string;
  const caseId = newId();
  const [one, two] = [newId(), newId()];
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const hold = (contractId: string, amount: bigint) =>
    run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId, caseId, amount }));

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    ({ frameId } = await buildFrame(app, { amount: 1000n }));
    await hold(one, 300n);
    // 23.30 in Copenhagen on the 20th is still that day; half an hour later is the 21st.
    await app.setTime('2026-11-20T22:30:00Z');
    await hold(two, 200n);
    await app.setTime('2026-11-20T23:00:00Z');
    await run((tx) => app.get(BindHold).execute(tx, { contractId: one }));
    await run((tx) => app.get(ReleaseRoom).execute(tx, { contractId: two, reason: 'lapsed' }));
  });
  afterAll(() => app.close());

  it('lists postings newest first, with what was free after each', async () => {
    const { items, total } = await app.get(FrameLedgerQuery).postings(frameId);
    expect(total).toBe(5);
    expect(items.map(({ kind, from, to, amount, freeAfter }) => [kind, from, to, amount, freeAfter])).toEqual(
      [
        ['release', 'held', 'free', 200n, 700n],
        ['bind', 'held', 'bound', 300n, 500n],
        ['hold', 'free', 'held', 200n, 500n],
        ['hold', 'free', 'held', 300n, 700n],
        ['grant', 'granted', 'free', 1000n, 1000n],
      ],
    );
    expect(items[2]).toMatchObject({ caseId, contractId: two, occurredAt: new Date('2026-11-20T22:30:00Z') });
  });

  it('pages without losing the balance or the count', async () => {
    const { items, total } = await app.get(FrameLedgerQuery).postings(frameId, { limit: 1, offset: 2 });
    expect([total, items[0]?.freeAfter]).toEqual([5, 500n]);
    expect(await app.get(FrameLedgerQuery).postings(frameId, { limit: 1, offset: 9 })).toEqual({
      items: [],
      total: 5,
    });
    expect(await app.get(FrameLedgerQuery).postings(newId())).toEqual({ items: [], total: 0 });
  });

  it('is the same as a file of all', async () => {
    const ledger = app.get(FrameLedgerQuery);
    const file = [];
    for await (const line of ledger.all(frameId)) file.push(line);
    expect(file).toEqual((await ledger.postings(frameId)).items);
  });

  it('burns down by month: what was opened, and what of it is not free', async () => {
    expect(await app.get(BurnDownQuery).months(frameId)).toEqual([
      { month: '2026-11', total: 1000n, used: 300n },
    ]);
    expect(await app.get(BurnDownQuery).months(newId())).toEqual([]);
  });
});
