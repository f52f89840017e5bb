import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import type { Buyer, Seller } from '../domain/party';
import { checkBuyer, checkSeller } from '../domain/party.rules';
import { saveBuyer, saveSeller } from '../persistence/party.store';

/** Enters who sends and who receives invoices in a demo: fictional companies with numbers that check. */
@Injectable()
export class SeedParties {
  async execute(
    tx: Tx,
    {
      buyer,
      sellers,
    }: { readonly buyer: Buyer; readonly sellers: readonly (Seller & { readonly providerId: string })[] },
  ): Promise<void> {
    await saveBuyer(tx, orRefuse(checkBuyer(buyer)), null);
    for (const { providerId, ...seller } of sellers)
      await saveSeller(tx, providerId, orRefuse(checkSeller(seller)), null);
  }
}
