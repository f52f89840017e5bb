import type { Ore } from '@samraad/platform';

/** A posting about one invoice. */
export interface InvoicePosting {
  readonly kind: 'invoice' | 'credit' | 'pay';
  readonly amount: Ore;
}

/** What of an invoice is neither credited nor paid, in øre. */
export function openOfInvoice(postings: readonly InvoicePosting[]): Ore {
  return postings.reduce(
    (open, { kind, amount }) => (kind === 'invoice' ? open + amount : open - amount),
    0n,
  );
}
