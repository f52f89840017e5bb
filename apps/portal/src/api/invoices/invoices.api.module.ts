import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { InvoicingModule } from '@samraad/invoicing';
import { InvoicesWebModule } from '../../web/invoices/invoices.web.module';
import { InvoiceFilesApiController } from './invoice-files.api.controller';
import { InvoicePartiesApiController } from './invoice-parties.api.controller';
import { InvoicesApiController } from './invoices.api.controller';
import { SendInvoiceApiController } from './send-invoice.api.controller';

/** Invoices in the API. */
@Module({
  imports: [DeliveryModule, InvoicingModule, InvoicesWebModule],
  controllers: [
    InvoicesApiController,
    InvoiceFilesApiController,
    InvoicePartiesApiController,
    SendInvoiceApiController,
  ],
})
export class InvoicesApiModule {}
