import { join } from 'node:path';
import { InvoicesQuery, type InvoiceView, MarkInvoicePaid } from '@samraad/delivery';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { InvoiceCases } from '../invoice-cases';
import { invoicePaths } from '../invoices.paths';
import { centralSideOf } from '../next-act';
import { presentPayInvoice } from './pay-invoice.presenter';

const form = z.object({});

/** A central party marks an invoice as paid, after seeing it beside contract and attestation. */
@PageAt('invoice.pay', 'invoices.pay', { caseOf: InvoiceCases })
export class PayInvoicePage extends FormPage<typeof form, InvoiceView> {
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

  act(_: unknown, ask: Ask) {
    return doing(MarkInvoicePaid, { invoiceId: ask.param('invoiceId') });
  }

  next() {
    return invoicePaths.list;
  }
}
