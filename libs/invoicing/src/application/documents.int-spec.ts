import { CreditSentInvoice } from '@samraad/delivery';
import { type DeliveryBuilder, DeliveryStand, standDay, UndoActs } from '@samraad/delivery/testing';
import { validateInvoice } from '../../../../test/support/e-invoice/e-invoice-rules';
import { exampleBuyer, exampleSeller } from '../testing/document.builder';
import { InvoicingModule } from '../invoicing.module';
import { InvoiceVerifier } from './invoice.verifier';
import { InvoicingReader } from './invoicing.reader';
import { KeepBuyer } from './keep-buyer';
import { KeepSeller } from './keep-seller';
import { UblWriter } from './ubl-writer';

describe('the documents of invoices', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;

  /** Billed, credited and undone, each an hour after the other, before anybody knows the parties. */
  const undone: string[] = [];
  const billedAndUndone = async () => {
    const other = await (await stand.course()).earned(standDay);
    const acts = new UndoActs(stand, other);
    await acts.satisfied();
    const { invoiceId } = await stand.invoice(other, 4_500_000n, 'U-1');
    undone.push(invoiceId);
    await stand.moveTo(`${standDay}T10:00:00Z`);
    await acts.credited(invoiceId, 'U-2');
    await stand.moveTo(`${standDay}T11:00:00Z`);
    await acts.undone();
  };

  beforeAll(async () => {
    stand = await DeliveryStand.open([InvoicingModule]);
    await billedAndUndone();
    course = await stand.course();
    await course.earned(standDay);
  });
  afterAll(() => stand.app.close());

  const reader = () => stand.app.get(InvoicingReader);
  const keepSeller = (more: Partial<typeof exampleSeller> | { vat: 'standard' } = {}) => {
    const providerId = stand.scheme.provider('joblife');
    const seller = { providerId, ...exampleSeller, ...more };
    return course.contract.asProvider((tx) => stand.app.get(KeepSeller).execute(tx, seller));
  };
  const keepBuyer = (who = stand.central) =>
    stand.app.uow.run(who.actor, (tx) => stand.app.get(KeepBuyer).execute(tx, exampleBuyer));

  it('are made when both parties are known, of what was sent before too, and stay as they were', async () => {
    const { invoiceId } = await stand.invoice(course, 1_000_000n, 'C-1');
    expect(await reader().document(invoiceId, invoiceId)).toBeNull();
    await keepBuyer();
    expect(await reader().document(invoiceId, invoiceId)).toBeNull();
    await keepSeller();
    const first = await reader().document(invoiceId, invoiceId);
    expect(first?.doc).toMatchObject({
      ...{ kind: 'invoice', number: 'C-1', issuedOn: standDay, dueOn: '2026-12-20', of: null },
      ...{ net: 1_000_000n, vat: 0n, payable: 1_000_000n, seller: exampleSeller, buyer: exampleBuyer },
      lines: [{ attestedOn: standDay, amount: 1_000_000n }],
    });
    await keepSeller({ vat: 'standard' });
    expect(await reader().document(invoiceId, invoiceId)).toEqual(first);
    const next = await stand.invoice(course, 2_000_000n, 'C-2');
    expect((await reader().document(next.invoiceId, next.invoiceId))?.doc).toMatchObject({
      ...{ net: 2_000_000n, vat: 500_000n, payable: 2_500_000n },
    });
  });

  it('of a credit note name the invoice, and pass the rules of e-invoices', async () => {
    const { invoiceId } = await stand.invoice(course, 500_000n, 'C-3');
    const { creditNoteId } = await course.contract.asProvider((tx) =>
      stand.app.get(CreditSentInvoice).execute(tx, { invoiceId, reason: 'Forkert.', amount: 100_000n }),
    );
    const note = await reader().document(invoiceId, creditNoteId);
    expect(note?.doc).toMatchObject({
      ...{ kind: 'credit-note', number: 'C-3-K1', dueOn: null, net: 100_000n },
      of: { number: 'C-3', issuedOn: standDay },
    });
    // Asked for with another invoice's id it is not found.
    expect(await reader().document(creditNoteId, creditNoteId)).toBeNull();
    const of = await reader().ofCase(course.caseId);
    expect([of.documented.has(invoiceId), of.documented.has(creditNoteId)]).toEqual([true, true]);
    expect(of).toMatchObject({ seller: true, buyer: true });
    for (const id of [invoiceId, creditNoteId]) {
      const kept = await reader().document(invoiceId, id);
      if (!kept) throw new Error('no document');
      expect(validateInvoice(await stand.app.get(UblWriter).write(kept.doc)).broken).toEqual([]);
    }
  });

  it('say what stood when it was sent, though it was credited and undone since, and nothing is wrong with it', async () => {
    const [invoiceId = ''] = undone;
    const of = await reader().document(invoiceId, invoiceId);
    expect(of?.doc.lines).toEqual([{ attestedOn: standDay, amount: 4_500_000n }]);
    const found: unknown[] = [];
    for await (const one of stand.app.get(InvoiceVerifier).verify(stand.db)) found.push(one);
    expect(found).toEqual([]);
  });

  it('are of parties that only those who may have said', async () => {
    const leader = course.people.manager;
    await expect(keepBuyer(leader)).rejects.toMatchObject({ refusal: { key: 'delivery.only-central' } });
    const providerId = stand.scheme.provider('nfa');
    await expect(
      course.contract.asProvider((tx) =>
        stand.app.get(KeepSeller).execute(tx, { providerId, ...exampleSeller }),
      ),
    ).rejects.toMatchObject({ refusal: { key: 'catalogue.provider-unknown', status: 404 } });
    await expect(keepSeller({ vat: 'standard', ...{ cvr: '10000018' } })).rejects.toMatchObject({
      refusal: { key: 'invoicing.cvr-wrong' },
    });
  });
});
