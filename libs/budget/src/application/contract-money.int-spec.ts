import { AuditModule, AuditTimeline } from '@samraad/audit';
import { Database, hasText, newId, type Ore, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  BindHold,
  BudgetModule,
  CreditInvoice,
  EarnBound,
  FrameReader,
  HoldRoom,
  InvoiceEarned,
  MarkPaid,
  ReleaseRoom,
  SwapHold,
} from '@samraad/budget';
import { buildFrame, findDifferences } from '@samraad/budget/testing';

describe('the money of one contract', () => {
  let app: TestApp;
  let frameId: string;
  let contractId: string;
  const caseId = newId();
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);
  const hold = (amount: Ore, more: { contractId?: string; frameId?: string; caseId?: string } = {}) =>
    run((tx) => app.get(HoldRoom).execute(tx, { frameId, contractId, caseId, amount, ...more }));
  const swap = (newAmount: Ore) => run((tx) => app.get(SwapHold).execute(tx, { contractId, newAmount }));
  const bind = () => run((tx) => app.get(BindHold).execute(tx, { contractId }));
  const earn = (attestationId: string, amount: Ore, releaseRest = false) =>
    run((tx) => app.get(EarnBound).execute(tx, { contractId, attestationId, amount, releaseRest }));
  const invoice = (invoiceId: string, amount: Ore) =>
    run((tx) => app.get(InvoiceEarned).execute(tx, { contractId, invoiceId, amount }));
  const credit = (invoiceId: string, creditNoteId: string, amount: Ore) =>
    run((tx) => app.get(CreditInvoice).execute(tx, { contractId, invoiceId, creditNoteId, amount }));
  const pay = (invoiceId: string) => run((tx) => app.get(MarkPaid).execute(tx, { contractId, invoiceId }));
  const release = (only?: 'held' | 'bound') =>
    run((tx) => app.get(ReleaseRoom).execute(tx, { contractId, reason: 'terminated', only }));
  const figures = () => run((tx) => app.get(FrameReader).summary(tx, frameId));
  const ofContract = () => run((tx) => app.get(FrameReader).ofContract(tx, contractId));
  const refused = (key: string, status = 409) => ({ refusal: { key, status } });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    await app.setTime('2026-11-20T09:00:00Z');
  });
  beforeEach(async () => {
    ({ frameId } = await buildFrame(app, { amount: 1000n }));
    contractId = newId();
  });
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
  });
  afterAll(() => app.close());

  it('goes from hold to paid', async () => {
    expect(await hold(600n)).toEqual({ held: true, frameId, free: 400n });
    expect(await swap(700n)).toEqual({ held: 700n, free: 300n });
    expect(await swap(650n)).toEqual({ held: 650n, free: 350n });
    expect(await bind()).toEqual({ bound: 650n });
    expect(await earn('a1', 200n)).toEqual({ earned: 200n, released: 0n });
    expect(await earn('a2', 400n, true)).toEqual({ earned: 400n, released: 50n });
    const first = newId();
    expect(await invoice(first, 600n)).toEqual({ invoiced: 600n });
    expect(await credit(first, 'note-1', 100n)).toEqual({ open: 500n });
    expect(await pay(first)).toEqual({ paid: 500n });
    const expected = { held: 0n, bound: 0n, earned: 100n, invoiced: 0n, paid: 500n };
    expect(await figures()).toMatchObject({ total: 1000n, free: 400n, ...expected });
    expect(await ofContract()).toEqual({ frameId, caseId, ...expected });
    const entries = await app.get(AuditTimeline).ofStream(app.get(Database), `frame:${frameId}`);
    expect(entries.map(({ action, facts }) => [action, facts?.free])).toEqual([
      ['budget.frame-set', undefined],
      ['budget.tranche-opened', '1000'],
      ['budget.room-held', '400'],
      ['budget.hold-swapped', '300'],
      ['budget.hold-swapped', '350'],
      ['budget.hold-bound', '350'],
      ['budget.amount-earned', '350'],
      ['budget.amount-earned', '350'],
      ['budget.room-released', '400'],
      ['budget.amount-invoiced', '400'],
      ['budget.invoice-credited', '400'],
      ['budget.invoice-paid', '400'],
    ]);
    for (const { action } of entries) expect(hasText(`audit.${action}`)).toBe(true);
  });

  it('answers with a value when there is no room, and changes nothing', async () => {
    expect(await hold(1001n)).toEqual({ held: false, free: 1000n });
    expect(await ofContract()).toBeNull();
    expect(await hold(1000n)).toMatchObject({ held: true, free: 0n });
    expect(await hold(1n, { contractId: newId() })).toEqual({ held: false, free: 0n });
  });

  it('has no room with a provider whose frame is not set, and knows no unknown frame', async () => {
    const command = { roundId: newId(), providerId: newId(), contractId, caseId, amount: 1n };
    expect(await run((tx) => app.get(HoldRoom).execute(tx, command))).toEqual({ held: false, free: 0n });
    await expect(hold(1n, { frameId: newId() })).rejects.toMatchObject(refused('budget.unknown-frame', 404));
  });

  it('holds once, however often it is asked, and anew after a release', async () => {
    await Promise.all([hold(300n), hold(300n), hold(300n)]);
    expect(await figures()).toMatchObject({ free: 700n, held: 300n });
    await expect(hold(301n)).rejects.toMatchObject(refused('budget.already-held'));
    expect(await release()).toEqual({ released: 300n });
    expect(await release()).toEqual({ released: 0n });
    expect(await hold(500n)).toMatchObject({ held: true, free: 500n });
  });

  it('holds an addendum on top of what is bound, and lets it lapse alone', async () => {
    await hold(300n);
    await bind();
    await hold(100n);
    expect(await release('held')).toEqual({ released: 100n });
    await hold(50n);
    expect(await bind()).toEqual({ bound: 350n });
    expect(await release()).toEqual({ released: 350n });
    expect(await figures()).toMatchObject({ free: 1000n, held: 0n, bound: 0n });
  });

  it('keeps a contract in its frame and case', async () => {
    await hold(100n);
    const other = await buildFrame(app);
    await expect(hold(100n, other)).rejects.toMatchObject(refused('budget.other-frame'));
    await expect(hold(100n, { caseId: newId() })).rejects.toMatchObject(refused('budget.other-frame'));
  });

  it('refuses a swap beyond the frame, and swaps in step with what is free', async () => {
    await hold(300n);
    await expect(swap(1001n)).rejects.toMatchObject(refused('budget.no-room', 422));
    expect(await swap(1000n)).toEqual({ held: 1000n, free: 0n });
    expect(await swap(1000n)).toEqual({ held: 1000n, free: 0n });
  });

  it('refuses what is out of turn', async () => {
    await expect(bind()).rejects.toMatchObject(refused('budget.unknown-contract', 404));
    await hold(300n);
    await expect(earn('early', 300n)).rejects.toMatchObject(refused('budget.exceeds-bound'));
    await bind();
    await expect(bind()).rejects.toMatchObject(refused('budget.nothing-held'));
    await expect(swap(200n)).rejects.toMatchObject(refused('budget.nothing-held'));
    await expect(invoice(newId(), 1n)).rejects.toMatchObject(refused('budget.exceeds-earned'));
    await expect(earn('more', 301n)).rejects.toMatchObject(refused('budget.exceeds-bound'));
    await expect(pay(newId())).rejects.toMatchObject(refused('budget.unknown-invoice', 404));
  });

  it.each([0n, -100n, 10n ** 18n])('refuses an amount of %s everywhere', async (amount) => {
    const key = refused('budget.amount-out-of-range', 422);
    await expect(hold(amount)).rejects.toMatchObject(key);
    await hold(300n);
    await expect(swap(amount)).rejects.toMatchObject(key);
    await bind();
    await expect(earn(newId(), amount)).rejects.toMatchObject(key);
    await expect(invoice(newId(), amount)).rejects.toMatchObject(key);
  });

  it('enters attestation, invoice, credit note and payment once each', async () => {
    await hold(300n);
    await bind();
    const [attestation, bill, note] = [newId(), newId(), newId()];
    await Promise.all([earn(attestation, 200n), earn(attestation, 200n)]);
    await Promise.all([invoice(bill, 200n), invoice(bill, 200n)]);
    await Promise.all([credit(bill, note, 50n), credit(bill, note, 50n)]);
    expect(await Promise.all([pay(bill), pay(bill)])).toEqual([{ paid: 150n }, { paid: 150n }]);
    expect(await ofContract()).toMatchObject({ bound: 100n, earned: 50n, invoiced: 0n, paid: 150n });
    await expect(earn(attestation, 100n)).rejects.toMatchObject(refused('budget.reference-used'));
    await expect(invoice(bill, 50n)).rejects.toMatchObject(refused('budget.reference-used'));
  });

  it('credits no more than is open, and pays nothing that is credited', async () => {
    await hold(300n);
    await bind();
    await earn(newId(), 300n);
    const [one, two] = [newId(), newId()];
    await invoice(one, 100n);
    await invoice(two, 200n);
    await expect(credit(one, newId(), 101n)).rejects.toMatchObject(refused('budget.exceeds-invoice'));
    expect(await credit(one, newId(), 100n)).toEqual({ open: 0n });
    await expect(pay(one)).rejects.toMatchObject(refused('budget.invoice-settled'));
    await pay(two);
    await expect(credit(two, newId(), 1n)).rejects.toMatchObject(refused('budget.exceeds-invoice'));
  });
});
