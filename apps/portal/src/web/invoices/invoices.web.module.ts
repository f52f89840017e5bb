import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { CaseInvoicesPage, CreditInvoicePage } from './case-invoices/case-invoices.page';
import { InvoiceCases } from './invoice-cases';
import { InvoiceListFile, InvoiceListPage } from './invoice-list/invoice-list.page';
import { PayInvoicePage } from './pay-invoice/pay-invoice.page';

/** Pages of invoices: the provider sends, the central parties pay. */
@Module({
  imports: [DeliveryModule],
  controllers: [CaseInvoicesPage, CreditInvoicePage, InvoiceListPage, InvoiceListFile, PayInvoicePage],
  providers: [InvoiceCases],
  exports: [InvoiceCases],
})
export class InvoicesWebModule {}
