import { Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { DeliveryModule } from '@samraad/delivery';
import { DocumentKeeper } from './application/document-keeper';
import { InvoiceVerifier } from './application/invoice.verifier';
import { InvoicingReader } from './application/invoicing.reader';
import { KeepBuyer } from './application/keep-buyer';
import { KeepSeller } from './application/keep-seller';
import { PaymentPreview } from './application/payment-preview';
import { ReadPaymentFile } from './application/read-payment-file';
import { DismissPayment, MatchPayment } from './application/settle-payment';
import { TakeInPayments } from './application/take-in-payments';
import { CheckInvoicesJob } from './jobs/check-invoices.job';
import { MatchQuery } from './read/match.query';
import { PaymentsQuery } from './read/payments.query';
import { SeedParties } from './application/seed-parties';
import { UblWriter } from './application/ubl-writer';

const exported = [
  DismissPayment,
  InvoiceVerifier,
  InvoicingReader,
  KeepBuyer,
  KeepSeller,
  MatchPayment,
  MatchQuery,
  PaymentPreview,
  PaymentsQuery,
  ReadPaymentFile,
  SeedParties,
  TakeInPayments,
  UblWriter,
];

/** The real invoice: who sends and receives it, its document, the file other systems read, and payments from the bank. */
@Module({
  imports: [CatalogueModule, DeliveryModule],
  providers: [...exported, CheckInvoicesJob, DocumentKeeper],
  exports: exported,
})
export class InvoicingModule {}
