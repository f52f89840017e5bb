import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { InvoicesWebModule } from '../../web/invoices/invoices.web.module';
import { InvoicesApiController } from './invoices.api.controller';
import { SendInvoiceApiController } from './send-invoice.api.controller';

/** Invoices in the API. */
@Module({
  imports: [DeliveryModule, InvoicesWebModule],
  controllers: [InvoicesApiController, SendInvoiceApiController],
})
export class InvoicesApiModule {}
