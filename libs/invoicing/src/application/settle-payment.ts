import { Injectable } from '@nestjs/common';
import { ActingCentrally, MarkInvoicePaid } from '@samraad/delivery';
import { formatMoney, refuse, type Tx } from '@samraad/platform';
import { lockPayment, payableById, type Payment, settlePayment } from '../persistence/payment.store';

/** Who settles it first holds it; a second finds it settled. */
async function opened(tx: Tx, id: string): Promise<Payment> {
  const payment = (await lockPayment(tx, id)) ?? refuse('platform.not-found', {}, 404);
  return payment.state === 'open' ? payment : refuse('payments.settled', {}, 409);
}

/** A person says which invoice a payment is for: it is marked as paid by the same rules as by hand, and only for exactly what is open. */
@Injectable()
export class MatchPayment {
  constructor(
    private readonly acting: ActingCentrally,
    private readonly pay: MarkInvoicePaid,
  ) {}

  async execute(
    tx: Tx,
    { paymentId, invoiceId }: { readonly paymentId: string; readonly invoiceId: string },
  ): Promise<void> {
    const { personId, role, side } = await this.acting.central(tx);
    const payment = await opened(tx, paymentId);
    if (payment.direction === 'back') refuse('payments.returned-pays-nothing', {}, 409);
    await this.pay.execute(tx, { invoiceId });
    // Read under the case's lock: what was open is what the payment must be.
    const invoice = (await payableById(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    if (invoice.payable !== payment.amount)
      refuse('payments.amount-differs', {
        open: formatMoney(invoice.payable),
        amount: formatMoney(payment.amount),
      });
    await settlePayment(tx, payment, { by: personId, invoiceId });
    tx.audit({
      stream: 'scheme',
      action: 'invoicing.payment-matched',
      as: { role, side },
      facts: { paymentId, invoiceId },
    });
  }
}

/** A person says why a payment is no invoice's, or what became of what the bank sent back. */
@Injectable()
export class DismissPayment {
  constructor(private readonly acting: ActingCentrally) {}

  async execute(
    tx: Tx,
    { paymentId, reason }: { readonly paymentId: string; readonly reason: string },
  ): Promise<void> {
    const { personId, role, side } = await this.acting.central(tx);
    const payment = await opened(tx, paymentId);
    await settlePayment(tx, payment, { by: personId, reason });
    tx.audit({
      stream: 'scheme',
      action: 'invoicing.payment-dismissed',
      as: { role, side },
      facts: { paymentId },
      personal: { reason },
    });
  }
}
