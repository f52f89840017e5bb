import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditModule } from '@samraad/audit';
import {
  addSummaries,
  BindHold,
  BudgetModule,
  CreditInvoice,
  EarnBound,
  FrameReader,
  HoldRoom,
  InvoiceEarned,
  MarkPaid,
  ReleaseRoom,
  SetFrame,
  SwapHold,
} from '@samraad/budget';
import { findDifferences, makeProvider, makeRound } from '@samraad/budget/testing';
import { ClockMover, Database, newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';

const guide = readFileSync(join(__dirname, '../../docs/brugervejledning/regneeksempel.md'), 'utf8');

/** A row of the guide's table. */
interface Row {
  readonly day: string;
  readonly what: string;
  readonly of: string;
  readonly amount: bigint;
  /** Free, held, agreed, delivered, billed, paid. */
  readonly after: readonly bigint[];
}

const ore = (kroner: string): bigint => BigInt(kroner.replaceAll('.', '')) * 100n;
const rows: readonly Row[] = guide
  .split('\n')
  .filter((line) => /^\| \d{4}-/.test(line))
  .map((line) => {
    const [day = '', what = '', of = '', amount = '0', ...after] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { day, what, of, amount: ore(amount), after: after.map(ore) };
  });

describe('the guide’s worked example of OK-15', () => {
  let app: TestApp;
  const frames: string[] = [];
  const known = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = known.get(name) ?? newId();
    known.set(name, id);
    return id;
  };
  const steps: Readonly<Record<string, (tx: Tx, row: Row, no: string) => Promise<unknown>>> = {
    // Due work does it as the day begins.
    'Raten åbner': async () => undefined,
    'Kontrakten sendes': async (tx, { of, amount }) => {
      const hold = { frameId: frames[0] ?? '', contractId: idOf(of), caseId: idOf(`case ${of}`), amount };
      expect(await app.get(HoldRoom).execute(tx, hold)).toMatchObject({ held: true });
    },
    'Ingen plads': async (tx, { of, amount }) => {
      const hold = { frameId: frames[0] ?? '', contractId: idOf(of), caseId: idOf(`case ${of}`), amount };
      expect(await app.get(HoldRoom).execute(tx, hold)).toMatchObject({ held: false });
    },
    'Alle har skrevet under': (tx, { of }) => app.get(BindHold).execute(tx, { contractId: idOf(of) }),
    'Ny udgave': (tx, { of, amount }) =>
      app.get(SwapHold).execute(tx, { contractId: idOf(of), newAmount: amount }),
    'Attesteret, det hele': (tx, { of, amount }) =>
      app
        .get(EarnBound)
        .execute(tx, { contractId: idOf(of), attestationId: newId(), amount, releaseRest: true }),
    'Kontrakten bortfalder': (tx, { of }) =>
      app.get(ReleaseRoom).execute(tx, { contractId: idOf(of), reason: 'lapsed' }),
    Regning: (tx, { of, amount }, no) =>
      app.get(InvoiceEarned).execute(tx, { contractId: idOf(of), invoiceId: idOf(`invoice ${no}`), amount }),
    'Kreditnota til regning': (tx, { of, amount }, no) =>
      app.get(CreditInvoice).execute(tx, {
        contractId: idOf(of),
        invoiceId: idOf(`invoice ${no}`),
        creditNoteId: newId(),
        amount,
      }),
    'Regning betales': (tx, { of }, no) =>
      app.get(MarkPaid).execute(tx, { contractId: idOf(of), invoiceId: idOf(`invoice ${no}`) }),
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, BudgetModule]);
    await app.setTime('2016-01-04T09:00:00Z');
    await app.uow.run(systemActor('test'), async (tx) => {
      const roundId = await makeRound(tx);
      for (let one = 0; one < 4; one += 1) {
        const providerId = await makeProvider(tx, roundId);
        const tranches = ['2016-04-01', '2017-04-01'].map((opensOn) => ({ opensOn, amount: 90_000_000n }));
        frames.push(await app.get(SetFrame).execute(tx, { roundId, providerId, tranches, demo: false }));
      }
    });
  });
  afterAll(() => app.close());

  it('has rows, and each sums to what is opened', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const { day, after } of rows)
      expect([day, after.reduce((sum, one) => sum + one, 0n)]).toEqual([
        day,
        day < '2017-04-01' ? 90_000_000n : 180_000_000n,
      ]);
  });

  it('is what the ledger says, row by row, and in all', async () => {
    const reader = app.get(FrameReader);
    const db = app.get(Database);
    for (const row of rows) {
      const instant = new Date(`${row.day}T10:00:00Z`);
      await app.get(ClockMover).moveTo(instant, { keepRunning: false, drainJobs: false });
      const no = /\d+/.exec(row.what)?.[0] ?? '';
      const step = steps[row.what.replace(/ \d+/, '')];
      if (!step) throw new Error(`nobody knows how to do: ${row.what}`);
      await app.uow.run(systemActor('test'), (tx) => step(tx, row, no));
      const frame = await reader.summary(db, frames[0] ?? '');
      const { free, held, bound, earned, invoiced, paid } = frame ?? {};
      expect([row.day, row.what, free, held, bound, earned, invoiced, paid]).toEqual([
        row.day,
        row.what,
        ...row.after,
      ]);
    }
    const all = await Promise.all(frames.map((id) => reader.summary(db, id)));
    const sum = addSummaries(all.flatMap((one) => (one ? [{ ...one, total: one.total ?? 0n }] : [])));
    const [, told = ''] = guide.split('## Alle fire');
    const said = [...told.matchAll(/([\d.]+) kr\./g)].map(([, kroner = '']) => ore(kroner));
    expect([sum.total, sum.free, sum.bound, sum.invoiced, sum.paid]).toEqual(said);
    expect(await findDifferences(app)).toEqual([]);
  });
});
