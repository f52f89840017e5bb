import { Injectable } from '@nestjs/common';
import type { Ore, Tx } from '@samraad/platform';
import { movements } from '../domain/movements.rules';
import { lockContract } from './locked-contract';
import { earlierPosting, recordMovement } from './record-movement';

/** A provider's bill for attested work, in øre. */
export interface InvoiceEarnedCommand {
  readonly contractId: string;
  /** The invoice is entered once. */
  readonly invoiceId: string;
  readonly amount: Ore;
}

/** Earned → invoiced (domain.md §10): never more than is earned. The same invoice again changes nothing. */
@Injectable()
export class InvoiceEarned {
  async execute(tx: Tx, command: InvoiceEarnedCommand): Promise<{ readonly invoiced: Ore }> {
    const { contractId, invoiceId, amount } = command;
    const locked = await lockContract(tx, contractId);
    const reference = `invoice:${invoiceId}`;
    if (await earlierPosting(tx, reference, { kind: 'invoice', contractId, amount })) {
      return { invoiced: amount };
    }
    const movement = { kind: 'invoice', step: movements.invoice[0], amount } as const;
    await recordMovement(tx, movement, { ...locked, invoiceId, reference });
    return { invoiced: amount };
  }
}
