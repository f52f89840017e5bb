import { Injectable } from '@nestjs/common';
import { formatMoney, type Ore, refuse, type Tx } from '@samraad/platform';
import { openOfInvoice } from '../domain/invoice-open';
import { movements } from '../domain/movements.rules';
import { invoicePostings } from '../persistence/ledger.store';
import { lockContract } from './locked-contract';
import { earlierPosting, recordMovement } from './record-movement';

/** A credit note against an invoice, in øre. */
export interface CreditInvoiceCommand {
  readonly contractId: string;
  readonly invoiceId: string;
  /** The credit note is entered once. */
  readonly creditNoteId: string;
  readonly amount: Ore;
}

/** Invoiced → earned (domain.md §10): reverses an unpaid invoice, whole or in part. The same note again changes nothing. */
@Injectable()
export class CreditInvoice {
  /** Answers what of the invoice is still to be paid, in øre. */
  async execute(tx: Tx, command: CreditInvoiceCommand): Promise<{ readonly open: Ore }> {
    const { contractId, invoiceId, amount } = command;
    const locked = await lockContract(tx, contractId);
    const open = openOfInvoice(await invoicePostings(tx, contractId, invoiceId));
    const reference = `credit:${command.creditNoteId}`;
    if (await earlierPosting(tx, reference, { kind: 'credit', contractId, amount })) return { open };
    if (amount > open) {
      refuse('budget.exceeds-invoice', { needed: formatMoney(amount), has: formatMoney(open) }, 409);
    }
    const movement = { kind: 'credit', step: movements.credit[0], amount } as const;
    const facts = { creditNoteId: command.creditNoteId };
    await recordMovement(tx, movement, { ...locked, invoiceId, reference, facts });
    return { open: open - amount };
  }
}
