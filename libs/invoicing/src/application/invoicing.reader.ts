import { Injectable } from '@nestjs/common';
import { Database, isId } from '@samraad/platform';
import type { Buyer, Seller } from '../domain/party';
import { documentsOfCase, findDocument, type KeptDocument } from '../persistence/document.store';
import { findBuyer, findSeller, sellerKnown } from '../persistence/party.store';

/** What is known of a case's documents. */
export interface CaseDocuments {
  readonly documented: ReadonlySet<string>;
  readonly seller: boolean;
  readonly buyer: boolean;
}

/** Answers who sends and receives invoices, and what an invoice says. */
@Injectable()
export class InvoicingReader {
  constructor(private readonly db: Database) {}

  /** Null until the provider has said it. */
  seller(providerId: string): Promise<Seller | null> {
    return findSeller(this.db, providerId);
  }

  /** Null until a central side has said it. */
  buyer(): Promise<Buyer | null> {
    return findBuyer(this.db);
  }

  /** The document of an invoice (`id` its own) or of one of its credit notes, as it was sent; null where the parties' facts are not known yet. */
  document(invoiceId: string, id: string): Promise<KeptDocument | null> {
    return isId(id) && isId(invoiceId) ? findDocument(this.db, { invoiceId, id }) : Promise.resolve(null);
  }

  /** Which invoices and credit notes of a case have a document, and whether its provider and the buyer are known. */
  async ofCase(caseId: string): Promise<CaseDocuments> {
    const [documented, seller, buyer] = await Promise.all([
      documentsOfCase(this.db, caseId),
      sellerKnown(this.db, caseId),
      findBuyer(this.db),
    ]);
    return { documented, seller, buyer: buyer !== null };
  }
}
