import { Module } from '@nestjs/common';
import { InvoicingModule } from '@samraad/invoicing';
import { PaymentFilesApiController } from './payment-files.api.controller';
import { PaymentsApiController } from './payments.api.controller';

/** Payments in the API. */
@Module({ imports: [InvoicingModule], controllers: [PaymentsApiController, PaymentFilesApiController] })
export class PaymentsApiModule {}
