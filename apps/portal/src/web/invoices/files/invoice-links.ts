import type { CreditNote, InvoiceView } from '@samraad/delivery';
import type { CaseDocuments } from '@samraad/invoicing';
import type { LinkList, Notice } from '../../../views';
import type { PartyKept } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';
import { invoiceFileWords as words } from './invoice-files.da';

/** Which documents there are, and what is missing for those there are not. */
export interface Documents extends CaseDocuments {
  /** Which of them the viewer may say. */
  readonly kept: PartyKept;
}

/** Every invoice and credit note that has a document, as paper and as a file; null when none has. */
export function invoiceLinks(
  invoices: readonly InvoiceView[],
  notes: readonly CreditNote[],
  { documented }: Documents,
): LinkList | null {
  const all = invoices.flatMap(({ id, number }) => [
    { invoiceId: id, id, number },
    ...notes.filter((note) => note.invoiceId === id),
  ]);
  const items = all
    .filter(({ id }) => documented.has(id))
    .flatMap(({ invoiceId, id, number }) => [
      { text: words.pdf(number), href: invoicePaths.pdf(invoiceId, id) },
      { text: words.ubl(number), href: invoicePaths.ubl(invoiceId, id), note: words.ublNote },
    ]);
  return items.length > 0 ? { items } : null;
}

/** What keeps documents from being made, told to whoever can do something about it, or waits for it. */
export function missingParty({ seller, buyer, kept }: Documents, own: boolean): Notice | null {
  if (own && !seller) return notice(words.missingSeller, kept === 'seller' ? invoicePaths.seller : null);
  if (buyer) return null;
  return notice(words.missingBuyer, kept === 'buyer' ? invoicePaths.buyer : null);
}

const notice = (
  { heading, text, link }: { heading: string; text: string; link: string },
  href: string | null,
): Notice => ({ kind: 'info', heading, text, links: href === null ? [] : [{ text: link, href }] });
