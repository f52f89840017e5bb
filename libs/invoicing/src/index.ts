import './i18n/da';

export { type CaseDocuments, InvoicingReader } from './application/invoicing.reader';
export { KeepBuyer } from './application/keep-buyer';
export { KeepSeller } from './application/keep-seller';
export { SeedParties } from './application/seed-parties';
export { UblWriter } from './application/ubl-writer';
export { shownIban } from './domain/account';
export type { DocumentLine, InvoiceDocument } from './domain/invoice-document';
export { type Buyer, type Seller, standardVat, type VatTreatment, vatTreatments } from './domain/party';
export { invoicingWords } from './i18n/document.da';
export { InvoicingModule } from './invoicing.module';
export type { KeptDocument } from './persistence/document.store';
