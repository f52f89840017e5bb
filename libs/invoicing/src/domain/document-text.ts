import { canonicalJson, sha256 } from '@samraad/platform';
import { z } from 'zod';
import type { InvoiceDocument } from './invoice-document';
import { vatTreatments } from './party';

const ore = z.string().regex(/^\d+$/).transform(BigInt);
const party = {
  name: z.string(),
  cvr: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
};

const stored = z.object({
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  issuedOn: z.string(),
  dueOn: z.string().nullable(),
  orderReference: z.string(),
  of: z.object({ number: z.string(), issuedOn: z.string() }).nullable(),
  seller: z.object({ ...party, iban: z.string(), vat: z.enum(vatTreatments) }),
  buyer: z.object({ ...party, gln: z.string() }),
  lines: z.array(z.object({ attestedOn: z.string(), amount: ore })),
  net: ore,
  vat: ore,
  payable: ore,
});

/** A document as the exact text that is kept of it, and the hash of that text. */
export function documentText(doc: InvoiceDocument): { readonly body: string; readonly hash: string } {
  const body = canonicalJson({ ...doc, lines: doc.lines.map((line) => ({ ...line })) } as never);
  return { body, hash: sha256(body) };
}

/** The document of its text. */
export const documentOf = (body: string): InvoiceDocument => stored.parse(JSON.parse(body));
