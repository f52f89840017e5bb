import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { approvalObstacle } from '../domain/approval.rules';
import { findInvoice, saveApproved } from '../persistence/invoice.store';
import { ActingCentrally } from './acting-centrally';
import { DeliveryDesk } from './delivery-desk';

/** One central side approves an invoice; the other pays it. A credit note afterwards voids the approval: the amount is another. */
@Injectable()
export class ApproveInvoice {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly acting: ActingCentrally,
  ) {}

  /** 409 when it is approved, paid or credited already. */
  async execute(tx: Tx, { invoiceId }: { readonly invoiceId: string }): Promise<void> {
    const actor = await this.acting.central(tx);
    const known = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    await this.desk.open(tx, known.caseId, 'invoices.approve');
    const invoice = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    if (invoice.state !== 'sent') refuse('delivery.invoice-settled', {}, 409);
    const obstacle = approvalObstacle(invoice, actor.personId);
    if (obstacle) throw new Refused(obstacle);
    await saveApproved(tx, invoice, actor.personId, actor.side);
    const { caseId, number, amount, credited } = invoice;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.invoice-approved',
      as: { role: actor.role, side: actor.side },
      facts: { invoiceId, number, amount: (amount - credited).toString() },
    });
  }
}
