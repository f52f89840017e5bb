import { Injectable } from '@nestjs/common';
import { FrameReader, InvoiceEarned } from '@samraad/budget';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Ore, Refused, refuse, type Tx } from '@samraad/platform';
import { InvoiceSent, type InvoiceSentEvent } from '../domain/delivery.events';
import { invoiceObstacle } from '../domain/invoice.rules';
import { invoiceReceivedMail } from '../mail/invoice-received.mail';
import { numberUsed } from '../persistence/credit-note.store';
import { insertInvoice } from '../persistence/invoice.store';
import { DeliveryDesk } from './delivery-desk';

/** The provider's bill to the central parties, for attested work only (domain.md §9). Øre; the provider's own number. */
export interface SendInvoiceCommand {
  readonly caseId: string;
  readonly amount: Ore;
  readonly number: string;
}

/** Earned → invoiced (domain.md §10): never more than is earned and not yet invoiced. */
@Injectable()
export class SendInvoice {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly frames: FrameReader,
    private readonly invoice: InvoiceEarned,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: SendInvoiceCommand): Promise<{ readonly invoiceId: string }> {
    const { amount, number } = command;
    const { facts, course, round, now, actor } = await this.desk.forProvider(
      tx,
      command.caseId,
      'invoices.send',
    );
    const { contractId, providerId, caseId } = course;
    // The case lock holds still what this contract has earned; the frame's lock comes with the movement.
    const obstacle = invoiceObstacle(await this.frames.ofContract(tx, contractId), amount);
    if (obstacle) throw new Refused(obstacle);
    if (await numberUsed(tx, providerId, number)) refuse('delivery.invoice-number-used');
    const dueOn = addCalendarDays(localDateOf(now), round.rules.payDays);
    const of = { caseId, contractId, providerId, number, amount, sentBy: actor.personId, dueOn };
    const invoiceId = (await insertInvoice(tx, of)) ?? refuse('delivery.invoice-number-used');
    await this.invoice.execute(tx, { contractId, invoiceId, amount });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.invoice-sent',
      as: { role: actor.role, providerId },
      facts: { invoiceId, number, amount: amount.toString() },
    });
    const event: InvoiceSentEvent = { type: InvoiceSent.type, caseId, invoiceId };
    await tx.publish(event);
    const vars = { caseNumber: facts.number ?? 0, number, amount: formatMoney(amount) };
    const order = { to: await this.tell.central(tx), key: `invoice-received:${invoiceId}`, caseId };
    await tx.mail(invoiceReceivedMail, vars, order);
    return { invoiceId };
  }
}
