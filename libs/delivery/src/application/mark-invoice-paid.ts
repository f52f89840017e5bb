import { Injectable } from '@nestjs/common';
import { MarkPaid } from '@samraad/budget';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, Refused, refuse, type Tx } from '@samraad/platform';
import { paymentObstacle } from '../domain/approval.rules';
import { InvoicePaid, type InvoicePaidEvent } from '../domain/delivery.events';
import { invoicePaidMail } from '../mail/invoice-paid.mail';
import { findInvoice, type Invoice, savePaid } from '../persistence/invoice.store';
import { ActingCentrally, type CentralActor } from './acting-centrally';
import { DeliveryDesk } from './delivery-desk';
import { MoneyStrand } from './money-strand';

/** A central party marks an invoice as paid: invoiced → paid (domain.md §10). */
@Injectable()
export class MarkInvoicePaid {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly acting: ActingCentrally,
    private readonly pay: MarkPaid,
    private readonly strand: MoneyStrand,
    private readonly tell: PeopleToTell,
  ) {}

  /** 409 when it is paid or credited already. `allPaid`: the money strand of the case has ended. */
  async execute(tx: Tx, command: { invoiceId: string }): Promise<{ readonly allPaid: boolean }> {
    const { invoiceId } = command;
    // Who asks comes first: an id that is guessed tells nobody that it is one.
    const actor = await this.acting.central(tx);
    const known = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { facts, course } = await this.desk.open(tx, known.caseId, 'invoices.pay');
    const invoice = (await findInvoice(tx, invoiceId)) ?? refuse('budget.unknown-invoice', {}, 404);
    const { caseId, contractId, number } = invoice;
    const amount = invoice.amount - invoice.credited;
    if (invoice.state === 'sent') await this.judge(tx, invoice, actor, course.roundId);
    await savePaid(tx, invoice, actor.personId, actor.side);
    await this.pay.execute(tx, { contractId, invoiceId });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.invoice-paid',
      from: 'sent',
      to: 'paid',
      as: { role: actor.role, side: actor.side },
      facts: { invoiceId, number, amount: amount.toString() },
    });
    const allPaid = await this.strand.ended(tx, caseId);
    const event: InvoicePaidEvent = { type: InvoicePaid.type, caseId, contractId, invoiceId, allPaid };
    await tx.publish(event);
    const vars = { title: facts.title, caseId, number, amount: formatMoney(amount) };
    const to = await this.tell.responsible(tx, facts);
    await tx.mail(invoicePaidMail, vars, { to, key: `invoice-paid:${invoiceId}`, caseId });
    return { allPaid };
  }

  /** By the rules of the day it was sent: what is approved the other side pays. */
  private async judge(tx: Tx, invoice: Invoice, actor: CentralActor, roundId: string): Promise<void> {
    const { rules } = await this.desk.roundOn(tx, roundId, invoice.sentAt);
    const obstacle = paymentObstacle(invoice.approval, actor, rules.approveBeforePay);
    if (obstacle) throw new Refused(obstacle);
  }
}
