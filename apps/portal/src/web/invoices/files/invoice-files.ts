import { Injectable } from '@nestjs/common';
import { InvoicingReader, type KeptDocument, UblWriter } from '@samraad/invoicing';
import { refuse } from '@samraad/platform';
import { taggedPdf } from '../../../paper/tagged-pdf';
import { invoicePaper } from './invoice-paper';

/** An invoice, or one of its credit notes, as paper and as a file: the same for pages and API. */
@Injectable()
export class InvoiceFiles {
  constructor(
    private readonly invoicing: InvoicingReader,
    private readonly ubl: UblWriter,
  ) {}

  async pdf(invoiceId: string, id: string): Promise<Buffer> {
    return taggedPdf(invoicePaper(await this.document(invoiceId, id)));
  }

  async xml(invoiceId: string, id: string): Promise<string> {
    const { doc } = await this.document(invoiceId, id);
    return this.ubl.write(doc);
  }

  /** 404 where it has none: the parties' facts are not known, or there is no such invoice. */
  private async document(invoiceId: string, id: string): Promise<KeptDocument> {
    return (await this.invoicing.document(invoiceId, id)) ?? refuse('invoicing.no-document', {}, 404);
  }
}
