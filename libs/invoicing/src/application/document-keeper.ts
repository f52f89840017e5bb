import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InvoiceCredited, InvoiceSent } from '@samraad/delivery';
import { DomainEvents, type Tx } from '@samraad/platform';
import { linesOf, makeDocument } from '../domain/invoice-document';
import type { Buyer, Seller } from '../domain/party';
import { findSent, findUndocumented, keepDocument, type Sent } from '../persistence/document.store';
import { findBuyer, findSeller } from '../persistence/party.store';

/**
 * An invoice's document is made in the commit in which it is sent, and never changed. One that was sent before both
 * parties' facts were known gets its document when they are (ADR 60).
 */
@Injectable()
export class DocumentKeeper implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(InvoiceSent, (tx, { invoiceId }) => this.sent(tx, invoiceId));
    this.events.on(InvoiceCredited, (tx, { creditNoteId }) => this.sent(tx, creditNoteId));
  }

  /** Documents for what was sent without: one provider's, or everybody's. */
  async missing(tx: Tx, providerId: string | null): Promise<void> {
    const buyer = await findBuyer(tx);
    if (buyer === null) return;
    for (const one of await findUndocumented(tx, providerId)) {
      const seller = await findSeller(tx, one.providerId);
      if (seller !== null) await keep(tx, one, seller, buyer);
    }
  }

  private async sent(tx: Tx, id: string): Promise<void> {
    const one = await findSent(tx, id);
    if (one === null) throw new Error('what was sent is not there');
    const [seller, buyer] = [await findSeller(tx, one.providerId), await findBuyer(tx)];
    if (seller !== null && buyer !== null) await keep(tx, one, seller, buyer);
  }
}

async function keep(tx: Tx, one: Sent, seller: Seller, buyer: Buyer): Promise<void> {
  const { id, invoiceId, kind, number, issuedOn, dueOn, of, reference, attested, before, amount } = one;
  const lines = linesOf(attested, before, amount);
  const doc = makeDocument({
    ...{ kind, number, issuedOn, dueOn, of, orderReference: reference, seller, buyer, lines },
  });
  await keepDocument(tx, { id, invoiceId, doc });
}
