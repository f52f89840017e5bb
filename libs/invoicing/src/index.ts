import './i18n/da';
import './i18n/payments.da';

export type { InvoiceProblem } from './application/invoice-checks';
export { type InvoiceDifference, InvoiceVerifier } from './application/invoice.verifier';
export { type CaseDocuments, InvoicingReader } from './application/invoicing.reader';
export { KeepBuyer } from './application/keep-buyer';
export { KeepSeller } from './application/keep-seller';
export {
  type JudgedPayment,
  paymentCounts,
  type PaymentFilePreview,
  PaymentPreview,
} from './application/payment-preview';
export { ReadPaymentFile } from './application/read-payment-file';
export { DismissPayment, MatchPayment } from './application/settle-payment';
export { TakeInPayments } from './application/take-in-payments';
export { type Payable, type PaymentOutcome, type PaymentWhy, paymentWhys } from './domain/judge-payment';
export type { ContractMatch, Matched, MatchedPart } from './domain/match.rules';
export type { LineProblem, PaymentLine } from './domain/payment-line';
export { type PaymentState, paymentStates } from './domain/payment-state';
export { MatchQuery } from './read/match.query';
export { PaymentsQuery, type PaymentView } from './read/payments.query';
export { SeedParties } from './application/seed-parties';
export { UblWriter } from './application/ubl-writer';
export { shownIban } from './domain/account';
export type { DocumentLine, InvoiceDocument } from './domain/invoice-document';
export { type Buyer, type Seller, standardVat, type VatTreatment, vatTreatments } from './domain/party';
export { invoicingWords } from './i18n/document.da';
export { InvoicingModule } from './invoicing.module';
export type { KeptDocument } from './persistence/document.store';
