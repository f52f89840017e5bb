import type { INestApplicationContext } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { SeedParties } from '@samraad/invoicing';
import type { Tx } from '@samraad/platform';
import { demoBuyer, demoSellers } from './invoice-parties.da';

/** Who sends and who receives the demo's invoices: fictional companies, so that each invoice can be had as a file. */
export async function seedInvoiceParties(app: INestApplicationContext, tx: Tx): Promise<void> {
  const providers = app.get(ProviderReader, { strict: false });
  const sellers = await Promise.all(
    demoSellers.map(async ({ key, ...seller }) => ({
      providerId: (await providers.byKey(tx, key)).id,
      ...seller,
    })),
  );
  await app.get(SeedParties, { strict: false }).execute(tx, { buyer: demoBuyer, sellers });
}
