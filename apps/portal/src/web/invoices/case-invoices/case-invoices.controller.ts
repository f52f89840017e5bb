import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CreditSentInvoice, InvoicesQuery, SendInvoice } from '@samraad/delivery';
import type { Response } from 'express';
import { Act, Acts, orNotFound, parseForm, type PortalRequest, redirect } from '../../shell';
import { invoicePaths } from '../invoices.paths';
import { creditForm, sendInvoiceForm } from './case-invoices.form';
import { CaseInvoicesPageView } from './case-invoices.page';

const fieldOf = {
  'delivery.invoice-number-used': 'number',
  'delivery.over-earned': 'amount',
  'delivery.amount-missing': 'amount',
};

/** A case's invoices: the provider sends and credits. */
@ApiExcludeController()
@Controller()
export class CaseInvoicesController {
  constructor(
    private readonly view: CaseInvoicesPageView,
    private readonly acts: Acts,
    private readonly invoices: InvoicesQuery,
    private readonly sendInvoice: SendInvoice,
    private readonly creditInvoice: CreditSentInvoice,
  ) {}

  @Get(invoicePaths.case(':caseId'))
  @Act('invoices.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.view.render(req, res, caseId);
  }

  @Post(invoicePaths.case(':caseId'))
  @Act('invoices.send')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(sendInvoiceForm, req.body);
    if (!form.ok) return this.view.render(req, res, caseId, form.typed, form.errors);
    const command = { caseId, ...form.data };
    const done = await this.acts.attempt(req, (tx) => this.sendInvoice.execute(tx, command), fieldOf);
    if (!done.ok) return this.view.render(req, res, caseId, form.typed, done.errors);
    redirect(res, invoicePaths.case(caseId));
  }

  @Post(invoicePaths.credit(':caseId'))
  @Act('invoices.send')
  async credit(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(creditForm, req.body);
    if (!form.ok) return this.view.render(req, res, caseId, form.typed, form.errors);
    const own = await this.invoices.list({ caseId });
    orNotFound(own.find(({ id }) => id === form.data.invoiceId));
    const done = await this.acts.attempt(req, (tx) => this.creditInvoice.execute(tx, form.data));
    if (!done.ok) return this.view.render(req, res, caseId, form.typed, done.errors);
    redirect(res, invoicePaths.case(caseId));
  }
}
