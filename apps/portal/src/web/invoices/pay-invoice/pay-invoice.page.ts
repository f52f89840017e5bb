import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ApproveInvoice, InvoicesQuery, type InvoiceView, MarkInvoicePaid } from '@samraad/delivery';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { InvoiceCases } from '../invoice-cases';
import { invoicePaths } from '../invoices.paths';
import { centralSideOf } from '../next-act';
import { presentPayInvoice } from './pay-invoice.presenter';

const form = z.object({});

/** What a central side does about an invoice, after seeing it beside contract and attestation. */
@Injectable()
abstract class SettleInvoicePage extends FormPage<typeof form, InvoiceView> {
  readonly template = join(__dirname, 'pay-invoice.hbs');
  readonly form = form;

  constructor(private readonly invoices: InvoicesQuery) {
    super();
  }

  open(ask: Ask) {
    return this.invoices.byId(ask.param('invoiceId'));
  }

  present(invoice: InvoiceView, { viewer }: Ask, { submission }: Sent) {
    return presentPayInvoice(invoice, submission, centralSideOf(viewer));
  }

  next() {
    return invoicePaths.list;
  }
}

/** One central side approves it. */
@PageAt('invoice.approve', 'invoices.approve', { caseOf: InvoiceCases })
export class ApproveInvoicePage extends SettleInvoicePage {
  act(_: unknown, ask: Ask) {
    return doing(ApproveInvoice, { invoiceId: ask.param('invoiceId') });
  }
}

/** A central party marks it as paid. */
@PageAt('invoice.pay', 'invoices.pay', { caseOf: InvoiceCases })
export class PayInvoicePage extends SettleInvoicePage {
  act(_: unknown, ask: Ask) {
    return doing(MarkInvoicePaid, { invoiceId: ask.param('invoiceId') });
  }
}
