import type { PageExamples } from '../../views';
import { importPaymentsExamples, paymentPreviewExamples } from './import-payments.examples';
import { paymentListExamples } from './payment-list.examples';
import { paymentOneExamples } from './payment.examples';

/** The pages of payments from the bank. */
export const paymentExamples: readonly PageExamples[] = [
  paymentListExamples,
  importPaymentsExamples,
  paymentPreviewExamples,
  paymentOneExamples,
];
