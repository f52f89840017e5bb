import type { LocalDate } from '@samraad/deadlines';
import type { Ore } from '@samraad/platform';
import { type Buyer, type Seller, standardVat } from './party';

/** Attested work that stands, oldest first; øre. */
export interface Attested {
  readonly standsOn: LocalDate;
  readonly amount: Ore;
}

/** A line: so much of what was attested on a day. Øre, without VAT. */
export interface DocumentLine {
  readonly attestedOn: LocalDate;
  readonly amount: Ore;
}

/** An invoice or a credit note as it was sent: everything its paper and its file say. Øre. */
export interface InvoiceDocument {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** Null of a credit note. */
  readonly dueOn: LocalDate | null;
  /** The case's reference: what the buyer orders by. */
  readonly orderReference: string;
  /** Of a credit note: the invoice it takes back from. */
  readonly of: { readonly number: string; readonly issuedOn: LocalDate } | null;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly lines: readonly DocumentLine[];
  readonly net: Ore;
  readonly vat: Ore;
  readonly payable: Ore;
}

/**
 * Which attested work an amount is for: the oldest that no earlier invoice has taken, first. What is attested in several
 * parts makes several lines.
 */
export function linesOf(attested: readonly Attested[], before: Ore, amount: Ore): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let [taken, left] = [before, amount];
  for (const { standsOn, amount: of } of attested) {
    const gone = taken < of ? taken : of;
    const free = of - gone;
    const here = left < free ? left : free;
    taken -= gone;
    left -= here;
    if (here > 0n) lines.push({ attestedOn: standsOn, amount: here });
  }
  if (left > 0n) throw new Error('an invoice is for more than is attested');
  return lines;
}

/** The VAT of an amount, to the nearest øre. The ledger and the frames hold amounts without it (ADR 60). */
export const vatOf = (net: Ore, { vat }: Pick<Seller, 'vat'>): Ore =>
  vat === 'exempt' ? 0n : (net * standardVat + 50n) / 100n;

/** The whole document of its parts. */
export function makeDocument(of: Omit<InvoiceDocument, 'net' | 'vat' | 'payable'>): InvoiceDocument {
  const net = of.lines.reduce((sum, { amount }) => sum + amount, 0n);
  const vat = vatOf(net, of.seller);
  return { ...of, net, vat, payable: net + vat };
}
