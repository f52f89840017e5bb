import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeliveryModule } from '@samraad/delivery';
import { InvoicingModule } from '@samraad/invoicing';
import { SchemeModule } from '@samraad/scheme';
import { CaseInvoicesPage, CreditInvoicePage } from './case-invoices/case-invoices.page';
import { InvoiceFiles } from './files/invoice-files';
import { InvoicePdfFile, InvoiceUblFile } from './files/invoice-files.page';
import { InvoiceCases } from './invoice-cases';
import { InvoiceListFile, InvoiceListPage } from './invoice-list/invoice-list.page';
import { InvoiceListReader } from './invoice-list/invoice-list.reader';
import { BuyerPage, SellerPage } from './parties/party.pages';
import { ApproveInvoicePage, PayInvoicePage } from './pay-invoice/pay-invoice.page';

/** Pages of invoices: the provider sends, the central parties pay. */
@Module({
  imports: [SchemeModule, CatalogueModule, DeliveryModule, InvoicingModule],
  controllers: [
    CaseInvoicesPage,
    CreditInvoicePage,
    InvoiceListPage,
    InvoiceListFile,
    BuyerPage,
    SellerPage,
    InvoicePdfFile,
    InvoiceUblFile,
    ApproveInvoicePage,
    PayInvoicePage,
  ],
  providers: [InvoiceCases, InvoiceFiles, InvoiceListReader],
  exports: [InvoiceCases, InvoiceFiles],
})
export class InvoicesWebModule {}
