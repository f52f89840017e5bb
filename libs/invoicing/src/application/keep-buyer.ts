import { Injectable } from '@nestjs/common';
import { ActingCentrally } from '@samraad/delivery';
import { orRefuse, type Tx } from '@samraad/platform';
import type { Buyer } from '../domain/party';
import { checkBuyer } from '../domain/party.rules';
import { saveBuyer } from '../persistence/party.store';
import { DocumentKeeper } from './document-keeper';

/** Either central side says who receives the invoices: it holds for the next one; what is sent stays as it was. */
@Injectable()
export class KeepBuyer {
  constructor(
    private readonly acting: ActingCentrally,
    private readonly documents: DocumentKeeper,
  ) {}

  async execute(tx: Tx, command: Buyer): Promise<void> {
    const { personId, role, side } = await this.acting.central(tx);
    const buyer = orRefuse(checkBuyer(command));
    await saveBuyer(tx, buyer, personId);
    tx.audit({
      stream: 'scheme',
      action: 'invoicing.buyer-kept',
      as: { role, side },
      facts: { cvr: buyer.cvr, gln: buyer.gln },
    });
    await this.documents.missing(tx, null);
  }
}
