import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { RequestsModule } from '@samraad/requests';
import { CaseInvoicesController } from './case-invoices/case-invoices.controller';
import { CaseInvoicesPageView } from './case-invoices/case-invoices.page';
import { InvoiceCases } from './invoice-cases';
import { InvoiceListController } from './invoice-list/invoice-list.controller';
import { PayInvoiceController } from './pay-invoice/pay-invoice.controller';

/** Pages of invoices: the provider sends, the central parties pay. */
@Module({
  imports: [RequestsModule, DeliveryModule],
  controllers: [CaseInvoicesController, InvoiceListController, PayInvoiceController],
  providers: [CaseInvoicesPageView, InvoiceCases],
  exports: [InvoiceCases],
})
export class InvoicesWebModule {}
