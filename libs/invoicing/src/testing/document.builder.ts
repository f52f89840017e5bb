import { type InvoiceDocument, makeDocument } from '../domain/invoice-document';

/** Fictional companies with numbers that check. */
export const exampleSeller = {
  name: 'Joblife (demo)',
  cvr: '10000017',
  street: 'Prøvevej 4',
  postalCode: '2100',
  city: 'København Ø',
  iban: 'DK5000400440116243',
  vat: 'exempt',
} as const;
export const exampleBuyer = {
  name: 'De centrale parter (demo)',
  cvr: '10000009',
  street: 'Demogade 1',
  postalCode: '1000',
  city: 'København K',
  gln: '5790000000012',
} as const;

/** An invoice of one part of attested work, as it was sent. */
export const exampleDocument = (
  more: Partial<Omit<InvoiceDocument, 'net' | 'vat' | 'payable'>> = {},
): InvoiceDocument =>
  makeDocument({
    kind: 'invoice',
    number: '2026-118',
    issuedOn: '2026-12-08',
    dueOn: '2027-01-07',
    orderReference: 'SR-7KQ4-M2',
    of: null,
    seller: exampleSeller,
    buyer: exampleBuyer,
    lines: [{ attestedOn: '2026-12-01', amount: 4_500_050n }],
    ...more,
  });

/** A credit note of a part of it. */
export const exampleCreditNote = (
  more: Partial<Omit<InvoiceDocument, 'net' | 'vat' | 'payable'>> = {},
): InvoiceDocument =>
  exampleDocument({
    kind: 'credit-note',
    number: '2026-118-K1',
    issuedOn: '2026-12-15',
    dueOn: null,
    of: { number: '2026-118', issuedOn: '2026-12-08' },
    lines: [{ attestedOn: '2026-12-01', amount: 500_000n }],
    ...more,
  });
