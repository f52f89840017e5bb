import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InvoicesQuery } from '@samraad/delivery';
import type { Response } from 'express';
import { Act, Pages, type PortalRequest, viewerOf } from '../../shell';
import { sendCsv } from '../csv';
import { invoiceReader, invoiceScope } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';
import { invoiceCsv, presentInvoiceList } from './invoice-list.presenter';

const template = join(__dirname, 'invoice-list.hbs');

/** Invoices to pay and paid: all for the central parties and the auditor, its own for a provider. */
@ApiExcludeController()
@Controller()
export class InvoiceListController {
  constructor(
    private readonly pages: Pages,
    private readonly invoices: InvoicesQuery,
  ) {}

  @Get(invoicePaths.list)
  @Act('invoices.list')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const page = presentInvoiceList(await this.invoices.list(invoiceScope(viewer)), invoiceReader(viewer));
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }

  @Get(invoicePaths.csv)
  @Act('invoices.list')
  async csv(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    sendCsv(res, 'regninger', invoiceCsv(await this.invoices.list(invoiceScope(viewerOf(req)))));
  }
}
