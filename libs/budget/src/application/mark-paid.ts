import { Injectable } from '@nestjs/common';
import { type Ore, refuse, type Tx } from '@samraad/platform';
import { openOfInvoice } from '../domain/invoice-open';
import { movements } from '../domain/movements.rules';
import { invoicePostings } from '../persistence/ledger.store';
import { lockContract } from './locked-contract';
import { earlierPosting, recordMovement } from './record-movement';

/** Invoiced → paid: the central parties mark an invoice as paid, whatever no credit note reversed (domain.md §10). */
@Injectable()
export class MarkPaid {
  /** Answers what was paid, in øre; marked again it answers the same. 409 when nothing is open, 404 when unknown. */
  async execute(
    tx: Tx,
    { contractId, invoiceId }: { readonly contractId: string; readonly invoiceId: string },
  ): Promise<{ readonly paid: Ore }> {
    const locked = await lockContract(tx, contractId);
    const reference = `pay:${invoiceId}`;
    const earlier = await earlierPosting(tx, reference, { kind: 'pay', contractId });
    if (earlier) return { paid: earlier.amount };
    const postings = await invoicePostings(tx, contractId, invoiceId);
    if (postings.length === 0) refuse('budget.unknown-invoice', {}, 404);
    const amount = openOfInvoice(postings);
    if (amount === 0n) refuse('budget.invoice-settled', {}, 409);
    const movement = { kind: 'pay', step: movements.pay[0], amount } as const;
    await recordMovement(tx, movement, { ...locked, invoiceId, reference });
    return { paid: amount };
  }
}
