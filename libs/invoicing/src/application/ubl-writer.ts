import { Injectable } from '@nestjs/common';
import type { InvoiceDocument } from '../domain/invoice-document';
import { ublOf } from '../domain/ubl';

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** Writes a document as Peppol BIS Billing 3 UBL. The same document gives the same file. */
@Injectable()
export class UblWriter {
  async write(doc: InvoiceDocument): Promise<string> {
    // Loaded when the first file is asked for: a portal nobody asks keeps the memory.
    const { InvoiceService } = await import('@e-invoice-eu/core');
    const file = await new InvoiceService(silent).generate(ublOf(doc), {
      format: 'UBL',
      lang: 'da',
      noWarnings: true,
    });
    return typeof file === 'string' ? file : Buffer.from(file).toString('utf8');
  }
}
