import { join } from 'node:path';
import { InvoicesQuery, type InvoiceView } from '@samraad/delivery';
import type { Response } from 'express';
import { type Ask, PageAt, type PortalRequest, ReadPage, viewerOf } from '../../shell';
import { sendCsv } from '../csv';
import { invoiceReader, invoiceScope } from '../invoice-scope';
import { invoiceCsv, presentInvoiceList } from './invoice-list.presenter';

/** Invoices to pay and paid: all for the central parties and the auditor, its own for a provider. */
@PageAt('invoices', 'invoices.list')
export class InvoiceListPage extends ReadPage<readonly InvoiceView[]> {
  readonly template = join(__dirname, 'invoice-list.hbs');
  override readonly wide = true;

  constructor(private readonly invoices: InvoicesQuery) {
    super();
  }

  open({ viewer }: Ask) {
    return this.invoices.list(invoiceScope(viewer));
  }

  present(invoices: readonly InvoiceView[], { viewer }: Ask) {
    return presentInvoiceList(invoices, invoiceReader(viewer));
  }
}

/** The same as a spreadsheet. */
@PageAt('invoices.csv', 'invoices.list')
export class InvoiceListFile {
  constructor(private readonly invoices: InvoicesQuery) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    sendCsv(res, 'regninger', invoiceCsv(await this.invoices.list(invoiceScope(viewerOf(req)))));
  }
}
