import { Logger } from '@nestjs/common';
import { ContractBuilder, contractInParts } from '@samraad/contracts/testing';
import {
  Attest,
  CreditSentInvoice,
  DeliveryReader,
  InvoicesQuery,
  ReportActivity,
  ReportDelivered,
  ReportMilestone,
  SendInvoice,
} from '@samraad/delivery';
import { DeliveryStand, standDay } from '@samraad/delivery/testing';
import { Client } from 'pg';
import { Tampering } from '../../../../test/support/tampering';
import { InvoicingReader } from '../application/invoicing.reader';
import { KeepBuyer } from '../application/keep-buyer';
import { KeepSeller } from '../application/keep-seller';
import { ReadPaymentFile } from '../application/read-payment-file';
import { TakeInPayments } from '../application/take-in-payments';
import { InvoicingModule } from '../invoicing.module';
import { MatchQuery } from '../read/match.query';
import { exampleBuyer, exampleSeller } from '../testing/document.builder';
import { CheckInvoicesJob } from './check-invoices.job';

/** The day after, when the second milestone stands. */
const nextDay = '2026-11-23';

describe('invoices are checked every night', () => {
  let stand: DeliveryStand;
  let contract: ContractBuilder;
  let owner: Client;
  const told: string[] = [];
  const sent: string[] = [];

  const asProvider: ContractBuilder['asProvider'] = (work) => contract.asProvider(work);
  const hold = async (title: string, heldOn: string) => {
    const view = await stand.app.get(DeliveryReader).ofCase(stand.db, contract.caseId);
    const activityId = view?.activities.find((one) => one.title === title)?.id ?? '';
    const report = { activityId, heldOn, attendedManagement: 1, attendedEmployees: 9, note: null };
    return asProvider((tx) => stand.app.get(ReportActivity).execute(tx, report));
  };
  const attested = async (milestone?: number) => {
    const of = { caseId: contract.caseId, ...(milestone === undefined ? {} : { milestone }) };
    const { manager, representative } = contract.request.people;
    for (const { actor } of [manager, representative])
      await stand.app.uow.run(actor, (tx) => stand.app.get(Attest).execute(tx, of));
  };
  const bill = async (number: string, amount: bigint) => {
    const command = { caseId: contract.caseId, amount, number };
    const { invoiceId } = await asProvider((tx) => stand.app.get(SendInvoice).execute(tx, command));
    sent.push(invoiceId);
    return invoiceId;
  };
  const central = <T>(work: Parameters<typeof stand.app.uow.run<T>>[1]) =>
    stand.app.uow.run(stand.central.actor, work);

  /** Two milestones attested on a day each, billed with VAT; a part of the second is credited, the rest paid by the bank. */
  async function billed(): Promise<void> {
    contract = await ContractBuilder.inDialogue(stand.app, stand.scheme, {
      ...{ unit: 'sj-demo-akut', provider: 'joblife' },
    });
    await contract.signed(contractInParts({ first: standDay, last: '2027-02-01' }));
    const providerId = stand.scheme.provider('joblife');
    const seller = { providerId, ...exampleSeller, vat: 'standard' as const };
    await asProvider((tx) => stand.app.get(KeepSeller).execute(tx, seller));
    await central((tx) => stand.app.get(KeepBuyer).execute(tx, exampleBuyer));
    await hold('Interview', standDay);
    const { caseId } = contract;
    const report = { caseId, milestone: 1, summary: 'Holdt.' };
    await asProvider((tx) => stand.app.get(ReportMilestone).execute(tx, report));
    await attested(1);
    await bill('N-4', 1_500_000n);
    await stand.moveTo(`${nextDay}T09:00:00Z`);
    await hold('Seminar', nextDay);
    const final = { caseId, finalAmount: null, summary: 'Alt er holdt.' };
    await asProvider((tx) => stand.app.get(ReportDelivered).execute(tx, final));
    await attested();
    const second = await bill('N-5', 2_500_000n);
    const credit = { invoiceId: second, reason: 'Et møde kortere.', amount: 700_000n };
    await asProvider((tx) => stand.app.get(CreditSentInvoice).execute(tx, credit));
    await stand.approve(second);
    // 18.000 kr. with VAT.
    const bytes = new TextEncoder().encode('Dato;Beløb;Tekst;Id\n23.11.2026;-22.500;Regning N-5;b1\n');
    const { id } = await central((tx) => stand.app.get(ReadPaymentFile).execute(tx, { bytes }));
    expect(await central((tx) => stand.app.get(TakeInPayments).execute(tx, { id }))).toMatchObject({
      paid: 1,
    });
  }

  beforeAll(async () => {
    stand = await DeliveryStand.open([InvoicingModule]);
    await billed();
    owner = new Client({ connectionString: stand.app.url });
    await owner.connect();
    await owner.query('SET session_replication_role = replica');
    jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void told.push(String(line)));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await owner.end();
    await stand.app.close();
  });
  beforeEach(() => void told.splice(0));

  const check = () => stand.app.get(CheckInvoicesJob).check();

  it('and nothing is said while each follows from what was attested and from the ledger', async () => {
    await check();
    expect(told).toEqual([]);
  });

  it.each([
    ['invoice', 'amount'],
    ['invoice', 'credited'],
    ['invoice', 'number'],
    ['credit_note', 'amount'],
    ['invoice_document', 'payable'],
    ['invoice_document', 'body'],
    ['attestation', 'amount'],
    ['payment', 'amount'],
  ])('and the row is named when one øre, or one letter, of %s.%s is another', async (table, column) => {
    await new Tampering(owner).with(table, column, async (key) => {
      await check();
      expect(told.join('\n')).toContain(
        `${table === 'invoice' && column === 'number' ? 'invoice_document' : table} ${key[0]}:`,
      );
    });
    told.splice(0);
    await check();
    expect(told).toEqual([]);
  });

  it.each([
    ['earn', 'attestation'],
    ['invoice', 'invoice'],
    ['credit', 'credit_note'],
    ['pay', 'invoice'],
  ])(
    'and the row is named when one øre of a posting of the kind %s is another, or the posting is gone',
    async (kind, table) => {
      const where = `posting_id IN (SELECT id FROM ledger_posting WHERE kind = '${kind}')`;
      await owner.query(`UPDATE ledger_entry SET amount = amount + sign(amount) WHERE ${where}`);
      await check();
      await owner.query(`UPDATE ledger_entry SET amount = amount - sign(amount) WHERE ${where}`);
      expect(told.join('\n')).toContain(`invoices: ${table} `);
      told.splice(0);
      await owner.query(`UPDATE ledger_posting SET reference = 'x' || reference WHERE kind = '${kind}'`);
      await check();
      await owner.query(`UPDATE ledger_posting SET reference = substr(reference, 2) WHERE kind = '${kind}'`);
      expect(told.join('\n')).toContain(`invoices: ${table} `);
      if (kind !== 'earn') expect(told.join('\n')).toContain('invoices: ledger_posting ');
    },
  );

  it('and more than was earned when it was sent is named, though it is earned by now', async () => {
    const set = (at: string) => owner.query(`UPDATE invoice SET sent_at = ${at} WHERE number = 'N-5'`);
    await set(`sent_at - interval '2 days'`);
    await check();
    await set(`sent_at + interval '2 days'`);
    expect(told.join('\n')).toContain('more is invoiced than was earned then');
  });

  it('shares out what is billed and paid on the milestones it is for, and a credit note gives back its own invoice’s', async () => {
    const match = await stand.app.get(MatchQuery).ofCase(contract.caseId);
    expect(match?.whole).toMatchObject({ attested: 4_500_000n, invoiced: 3_300_000n, paid: 1_800_000n });
    expect(
      match?.parts.map(({ no, agreed, attested, invoiced, paid }) => [no, agreed, attested, invoiced, paid]),
    ).toEqual([
      [1, 2_000_000n, 2_000_000n, 2_000_000n, 500_000n],
      [0, 2_500_000n, 2_500_000n, 1_300_000n, 1_300_000n],
    ]);
    const second = sent[1] ?? '';
    const [note] = await stand.app.get(InvoicesQuery).creditNotes({ invoiceId: second });
    const document = (id: string) => stand.app.get(InvoicingReader).document(second, id);
    expect((await document(second))?.doc.lines).toEqual([
      { attestedOn: standDay, amount: 500_000n },
      { attestedOn: nextDay, amount: 2_000_000n },
    ]);
    expect((await document(note?.id ?? ''))?.doc.lines).toEqual([
      { attestedOn: standDay, amount: 500_000n },
      { attestedOn: nextDay, amount: 200_000n },
    ]);
  });
});
