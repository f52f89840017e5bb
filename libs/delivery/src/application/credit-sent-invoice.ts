import { Injectable } from '@nestjs/common';
import { CreditInvoice } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Ore, Refused, refuse, type Tx } from '@samraad/platform';
import { creditObstacle, numberOfCredit, openOf } from '../domain/credit-note.rules';
import { InvoiceCredited, type InvoiceCreditedEvent } from '../domain/delivery.events';
import { invoiceCreditedMail } from '../mail/invoice-credited.mail';
import { findCreditNotes, insertCreditNote, numberUsed } from '../persistence/credit-note.store';
import { findInvoice, type Invoice, saveCredited } from '../persistence/invoice.store';
import { DeliveryDesk } from './delivery-desk';

/** A credit note. Without an amount (øre) it takes back all that is open; without a number it is given one. */
export interface CreditSentInvoiceCommand {
  readonly invoiceId: string;
  readonly reason: string;
  readonly amount?: Ore;
  readonly number?: string;
}

/** The provider takes an unpaid invoice back, whole or in part, with a reason; another may be sent (domain.md §10). */
@Injectable()
export class CreditSentInvoice {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly credit: CreditInvoice,
    private readonly tell: PeopleToTell,
  ) {}

  /** 409 when it is paid or credited already. */
  async execute(tx: Tx, command: CreditSentInvoiceCommand): Promise<{ readonly creditNoteId: string }> {
    const { invoiceId, reason } = command;
    const known = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { facts, actor } = await this.desk.forProvider(tx, known.caseId, 'invoices.send');
    const invoice = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { caseId, contractId, number } = invoice;
    if (invoice.state !== 'sent') refuse('delivery.invoice-settled', {}, 409);
    const open = openOf(invoice);
    const amount = command.amount ?? open;
    const obstacle = creditObstacle(open, amount);
    if (obstacle) throw new Refused(obstacle);
    const note = await this.note(tx, invoice, { ...command, amount, sentBy: actor.personId });
    const creditNoteId = note.id;
    await saveCredited(tx, invoice, { by: actor.personId, reason, amount });
    await this.credit.execute(tx, { contractId, invoiceId, creditNoteId, amount });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.invoice-credited',
      from: 'sent',
      to: amount === open ? 'credited' : 'sent',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { invoiceId, number, creditNoteId, creditNumber: note.number, amount: amount.toString() },
      personal: { reason },
    });
    const event: InvoiceCreditedEvent = { type: InvoiceCredited.type, caseId, invoiceId, creditNoteId };
    await tx.publish(event);
    const left = open - amount;
    const vars = {
      ...{ caseNumber: facts.number ?? 0, number, amount: formatMoney(amount) },
      left: left > 0n ? formatMoney(left) : '',
    };
    const order = { to: await this.tell.central(tx), key: `invoice-credited:${creditNoteId}`, caseId };
    await tx.mail(invoiceCreditedMail, vars, order);
    return { creditNoteId };
  }

  /** The note under its own number, which the provider has used for nothing else. */
  private async note(
    tx: Tx,
    invoice: Invoice,
    { amount, reason, sentBy, ...given }: { amount: Ore; reason: string; sentBy: string; number?: string },
  ): Promise<{ readonly id: string; readonly number: string }> {
    const earlier = (await findCreditNotes(tx, { invoiceId: invoice.id })).length;
    const number = given.number ?? numberOfCredit(invoice.number, earlier + 1);
    if (await numberUsed(tx, invoice.providerId, number)) refuse('delivery.invoice-number-used');
    const id = await insertCreditNote(tx, invoice, { number, amount, reason, sentBy });
    return { id: id ?? refuse('delivery.invoice-number-used'), number };
  }
}
