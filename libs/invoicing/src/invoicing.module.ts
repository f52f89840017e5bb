import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeliveryModule } from '@samraad/delivery';
import { DocumentKeeper } from './application/document-keeper';
import { InvoicingReader } from './application/invoicing.reader';
import { KeepBuyer } from './application/keep-buyer';
import { KeepSeller } from './application/keep-seller';
import { SeedParties } from './application/seed-parties';
import { UblWriter } from './application/ubl-writer';

const exported = [InvoicingReader, KeepBuyer, KeepSeller, SeedParties, UblWriter];

/** The real invoice: who sends and receives it, its document, and the file other systems read. */
@Module({
  imports: [CatalogueModule, DeliveryModule],
  providers: [...exported, DocumentKeeper],
  exports: exported,
})
export class InvoicingModule {}
