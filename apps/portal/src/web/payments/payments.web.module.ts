import { Module } from '@nestjs/common';
import { InvoicingModule } from '@samraad/invoicing';
import { ImportPaymentsPage, PaymentPreviewPage } from './import-payments.pages';
import { DismissPaymentPage, PaymentListPage, PaymentPage } from './payments.pages';

/** Pages of payments from the bank. */
@Module({
  imports: [InvoicingModule],
  controllers: [PaymentListPage, ImportPaymentsPage, PaymentPreviewPage, PaymentPage, DismissPaymentPage],
})
export class PaymentsWebModule {}
