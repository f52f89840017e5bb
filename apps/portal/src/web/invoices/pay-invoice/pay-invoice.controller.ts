import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InvoicesQuery, MarkInvoicePaid } from '@samraad/delivery';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, newSubmission, orNotFound, Pages, type PortalRequest, redirect } from '../../shell';
import { InvoiceCases } from '../invoice-cases';
import { invoicePaths } from '../invoices.paths';
import { presentPayInvoice } from './pay-invoice.presenter';

const template = join(__dirname, 'pay-invoice.hbs');

/** A central party marks an invoice as paid, after seeing it beside contract and attestation. */
@ApiExcludeController()
@Controller()
export class PayInvoiceController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly invoices: InvoicesQuery,
    private readonly markPaid: MarkInvoicePaid,
  ) {}

  @Get(invoicePaths.pay(':invoiceId'))
  @Act('invoices.pay', { caseOf: InvoiceCases })
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param('invoiceId') id: string): Promise<void> {
    await this.render(req, res, id);
  }

  @Post(invoicePaths.pay(':invoiceId'))
  @Act('invoices.pay', { caseOf: InvoiceCases })
  async pay(@Req() req: PortalRequest, @Res() res: Response, @Param('invoiceId') id: string): Promise<void> {
    const done = await this.acts.attempt(req, (tx) => this.markPaid.execute(tx, { invoiceId: id }));
    if (!done.ok) return this.render(req, res, id, done.errors);
    redirect(res, invoicePaths.list);
  }

  private async render(
    req: PortalRequest,
    res: Response,
    id: string,
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const page = presentPayInvoice(orNotFound(await this.invoices.byId(id)), newSubmission());
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
