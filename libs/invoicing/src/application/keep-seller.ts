import { Injectable } from '@nestjs/common';
import { OwnProvider } from '@samraad/catalogue';
import { orRefuse, type Tx } from '@samraad/platform';
import type { Seller } from '../domain/party';
import { checkSeller } from '../domain/party.rules';
import { saveSeller } from '../persistence/party.store';
import { DocumentKeeper } from './document-keeper';

/** A provider's coordinator says who sends its invoices: it holds for the next one; what is sent stays as it was. */
@Injectable()
export class KeepSeller {
  constructor(
    private readonly own: OwnProvider,
    private readonly documents: DocumentKeeper,
  ) {}

  async execute(tx: Tx, command: Seller & { readonly providerId: string }): Promise<void> {
    const { providerId, ...given } = command;
    const personId = await this.own.coordinator(tx, providerId);
    const seller = orRefuse(checkSeller(given));
    await saveSeller(tx, providerId, seller, personId);
    tx.audit({
      stream: `provider:${providerId}`,
      action: 'invoicing.seller-kept',
      facts: { providerId, cvr: seller.cvr, vat: seller.vat },
      personal: { iban: seller.iban },
    });
    await this.documents.missing(tx, providerId);
  }
}
