import { join } from 'node:path';
import type { Response } from 'express';
import { type Ask, PageAt, type PortalRequest, ReadPage, viewerOf } from '../../shell';
import { sendCsv } from '../csv';
import { invoiceReader, partyKept } from '../invoice-scope';
import { centralSideOf } from '../next-act';
import { invoiceCsv } from './invoice-csv';
import { type InvoicesListed, presentInvoiceList } from './invoice-list.presenter';
import { InvoiceListReader } from './invoice-list.reader';
import { readInvoiceQuestion } from './invoice-question';

/** Invoices to pay and paid: all for the central parties and the auditor, its own for a provider. */
@PageAt('invoices', 'invoices.list')
export class InvoiceListPage extends ReadPage<InvoicesListed> {
  readonly template = join(__dirname, 'invoice-list.hbs');
  override readonly wide = true;

  constructor(private readonly reader: InvoiceListReader) {
    super();
  }

  open({ viewer, query }: Ask): Promise<InvoicesListed> {
    return this.reader.read(viewer, readInvoiceQuestion(query));
  }

  present(listed: InvoicesListed, { viewer }: Ask) {
    return presentInvoiceList(listed, invoiceReader(viewer), {
      kept: partyKept(viewer),
      side: centralSideOf(viewer),
    });
  }
}

/** The same list as a spreadsheet, all pages of it. */
@PageAt('invoices.csv', 'invoices.list')
export class InvoiceListFile {
  constructor(private readonly reader: InvoiceListReader) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const today = await this.reader.today();
    const all = this.reader.all(viewerOf(req), readInvoiceQuestion(req.query), today);
    await sendCsv(res, 'regninger', invoiceCsv(all, today));
  }
}
