import { Injectable } from '@nestjs/common';
import { CreditInvoice } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, newId, refuse, type Tx } from '@samraad/platform';
import { invoiceCreditedMail } from '../mail/invoice-credited.mail';
import { findInvoice, saveCredited } from '../persistence/invoice.store';
import { DeliveryDesk } from './delivery-desk';

/** The provider takes an unpaid invoice back, whole, with a reason; another may be sent (domain.md §10). */
@Injectable()
export class CreditSentInvoice {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly credit: CreditInvoice,
    private readonly tell: PeopleToTell,
  ) {}

  /** 409 when it is paid or credited already. */
  async execute(tx: Tx, command: { invoiceId: string; reason: string }): Promise<void> {
    const { invoiceId, reason } = command;
    const known = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { facts, actor } = await this.desk.forProvider(tx, known.caseId, 'invoices.send');
    const invoice = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { caseId, contractId, number, amount } = invoice;
    await saveCredited(tx, invoice, actor.personId, reason);
    await this.credit.execute(tx, { contractId, invoiceId, creditNoteId: newId(), amount });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.invoice-credited',
      from: 'sent',
      to: 'credited',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { invoiceId, number, amount: amount.toString() },
      personal: { reason },
    });
    const vars = { caseNumber: facts.number ?? 0, number, amount: formatMoney(amount) };
    const order = { to: await this.tell.central(tx), key: `invoice-credited:${invoiceId}`, caseId };
    await tx.mail(invoiceCreditedMail, vars, order);
  }
}
