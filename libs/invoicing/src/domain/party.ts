/** How work is taxed: free of VAT (momsloven § 13), or with the rate of the country. */
export const vatTreatments = ['exempt', 'standard'] as const;
export type VatTreatment = (typeof vatTreatments)[number];

/** Per cent. Set by law, the same for all rounds. */
export const standardVat = 25n;

/** A company as an invoice names it. */
export interface Party {
  readonly name: string;
  /** Eight digits. */
  readonly cvr: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** A provider as the sender of invoices. */
export interface Seller extends Party {
  readonly iban: string;
  readonly vat: VatTreatment;
}

/** The central parties as their receiver. */
export interface Buyer extends Party {
  /** EAN or GLN, thirteen digits. */
  readonly gln: string;
}
