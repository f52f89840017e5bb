import { join } from 'node:path';
import { InvoicesQuery } from '@samraad/delivery';
import type { Response } from 'express';
import { type Ask, pageAsked, PageAt, type PortalRequest, ReadPage, viewerOf } from '../../shell';
import { sendCsv } from '../csv';
import { invoiceReader, invoiceScope, partyKept } from '../invoice-scope';
import { centralSideOf } from '../next-act';
import { invoiceCsv, type InvoicesListed, pageSize, presentInvoiceList } from './invoice-list.presenter';

/** Invoices to pay and paid: all for the central parties and the auditor, its own for a provider. */
@PageAt('invoices', 'invoices.list')
export class InvoiceListPage extends ReadPage<InvoicesListed> {
  readonly template = join(__dirname, 'invoice-list.hbs');
  override readonly wide = true;

  constructor(private readonly invoices: InvoicesQuery) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<InvoicesListed> {
    const scope = invoiceScope(viewer);
    const page = pageAsked(query);
    const [found, open] = await Promise.all([
      this.invoices.page(scope, { limit: pageSize, offset: (page - 1) * pageSize }),
      this.invoices.open(scope),
    ]);
    return { ...found, open, page };
  }

  present(listed: InvoicesListed, { viewer }: Ask) {
    return presentInvoiceList(listed, invoiceReader(viewer), {
      kept: partyKept(viewer),
      side: centralSideOf(viewer),
    });
  }
}

/** The same as a spreadsheet. */
@PageAt('invoices.csv', 'invoices.list')
export class InvoiceListFile {
  constructor(private readonly invoices: InvoicesQuery) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    await sendCsv(res, 'regninger', invoiceCsv(this.invoices.whole(invoiceScope(viewerOf(req)))));
  }
}
