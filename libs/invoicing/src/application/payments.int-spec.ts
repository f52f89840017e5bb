import { InvoicesQuery } from '@samraad/delivery';
import { type DeliveryBuilder, DeliveryStand, standDay } from '@samraad/delivery/testing';
import { findDifferences } from '@samraad/budget/testing';
import { InvoicingModule } from '../invoicing.module';
import { PaymentsQuery } from '../read/payments.query';
import { PaymentPreview, paymentCounts } from './payment-preview';
import { ReadPaymentFile } from './read-payment-file';
import { DismissPayment, MatchPayment } from './settle-payment';
import { TakeInPayments } from './take-in-payments';

describe('payments from the bank', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;

  beforeAll(async () => {
    stand = await DeliveryStand.open([InvoicingModule]);
    course = await stand.course();
    await course.earned(standDay);
  });
  afterAll(() => stand.app.close());

  const as = <T>(who: typeof stand.central, work: Parameters<typeof stand.app.uow.run<T>>[1]) =>
    stand.app.uow.run(who.actor, work);
  const read = (csv: string, who = stand.central) =>
    as(who, (tx) => stand.app.get(ReadPaymentFile).execute(tx, { bytes: new TextEncoder().encode(csv) }));
  const takeIn = (id: string, who = stand.central) =>
    as(who, (tx) => stand.app.get(TakeInPayments).execute(tx, { id }));
  const preview = async (id: string) => {
    const payer = { personId: stand.central.personId, side: 'unions' } as const;
    const found = await stand.app.get(PaymentPreview).of(stand.db, payer, id);
    if (!found) throw new Error('no preview');
    return found;
  };
  const listed = () => stand.app.get(PaymentsQuery).page(null, { limit: 50, offset: 0 });
  const head = 'Dato;Beløb;Tekst;Id\n';

  it('pay what is approved, keep the rest for a person, and change nothing when they come again', async () => {
    const first = await stand.invoice(course, 1_000_000n, 'P-1');
    const second = await stand.invoice(course, 500_000n, 'P-2');
    await stand.approve(first.invoiceId);
    const csv = `${head}01.12.2026;-10.000;Regning P-1;a1
01.12.2026;-5.000;P-2;a2
02.12.2026;-123,45;Kontorartikler;a3
02.12.2026;-10.000;P-1 igen;a4
03.12.2026;10.000;P-1 retur;a5
04.12.2026;ti kroner;P-2;a6
`;
    const { id } = await read(csv);
    const before = await preview(id);
    expect(before.judged.map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.is))).toEqual([
      ...['pays', 'approve-first', 'unknown', 'settled', 'returned'],
    ]);
    expect(paymentCounts(before)).toEqual({ paid: 1, open: 4, repeated: 0, wrong: 1 });
    // A look changes nothing.
    expect((await listed()).total).toBe(0);
    expect(await takeIn(id)).toEqual({ paid: 1, open: 4, repeated: 0, wrong: 1 });
    await expect(takeIn(id)).rejects.toMatchObject({ refusal: { key: 'payments.file-taken-in' } });
    expect(await stand.app.get(InvoicesQuery).byId(first.invoiceId)).toMatchObject({
      ...{ state: 'paid', paidSide: 'unions' },
    });
    const again = await read(csv);
    expect(await takeIn(again.id)).toEqual({ paid: 0, open: 0, repeated: 5, wrong: 1 });
    expect(await listed()).toMatchObject({ total: 5, open: 4 });

    const open = (await listed()).items.filter(({ state }) => state === 'open');
    const of = (why: string) => open.find((one) => one.why === why)?.id ?? '';
    const match = (paymentId: string, invoiceId: string) =>
      as(stand.central, (tx) => stand.app.get(MatchPayment).execute(tx, { paymentId, invoiceId }));
    const dismiss = (paymentId: string) =>
      as(stand.central, (tx) =>
        stand.app.get(DismissPayment).execute(tx, { paymentId, reason: 'Vedrører ikke ordningen.' }),
      );
    const refused = (key: string) => ({ refusal: { key } });
    await expect(match(of('approve-first'), second.invoiceId)).rejects.toMatchObject(
      refused('delivery.approve-first'),
    );
    await stand.approve(second.invoiceId);
    await expect(match(of('unknown'), second.invoiceId)).rejects.toMatchObject(
      refused('payments.amount-differs'),
    );
    await expect(match(of('returned'), second.invoiceId)).rejects.toMatchObject(
      refused('payments.returned-pays-nothing'),
    );
    await match(of('approve-first'), second.invoiceId);
    await dismiss(of('unknown'));
    await expect(dismiss(of('approve-first'))).rejects.toMatchObject(refused('payments.settled'));
    expect(await listed()).toMatchObject({ open: 2 });
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('are taken in once where two take the same in at the same time, and by nobody but a central side', async () => {
    const { invoiceId } = await stand.invoice(course, 700_000n, 'P-3');
    await stand.approve(invoiceId);
    const csv = `${head}05.12.2026;-7.000;P-3;z1\n`;
    const files = [await read(csv), await read(csv)];
    const done = await Promise.all(files.map(({ id }) => takeIn(id)));
    expect(done.map(({ paid }) => paid).sort()).toEqual([0, 1]);
    expect(done.map(({ repeated }) => repeated).sort()).toEqual([0, 1]);
    await expect(read(csv, course.people.manager)).rejects.toMatchObject({
      refusal: { key: 'delivery.only-central', status: 403 },
    });
    const { id } = await read(csv);
    await expect(takeIn(id, stand.approver)).rejects.toMatchObject({
      refusal: { key: 'payments.file-gone' },
    });
  });
});
