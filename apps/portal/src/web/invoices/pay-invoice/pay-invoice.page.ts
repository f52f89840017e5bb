import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ApproveInvoice, InvoicesQuery, MarkInvoicePaid } from '@samraad/delivery';
import { MatchQuery } from '@samraad/invoicing';
import { z } from 'zod';
import { type Ask, doing, FormPage, orNotFound, PageAt, type Sent } from '../../shell';
import { InvoiceCases } from '../invoice-cases';
import { invoicePaths } from '../invoices.paths';
import { centralSideOf } from '../next-act';
import { type InvoiceToSettle, presentPayInvoice } from './pay-invoice.presenter';

const form = z.object({});

/** What a central side does about an invoice, after seeing it beside contract and attestation. */
@Injectable()
abstract class SettleInvoicePage extends FormPage<typeof form, InvoiceToSettle> {
  readonly template = join(__dirname, 'pay-invoice.hbs');
  readonly form = form;

  constructor(
    private readonly invoices: InvoicesQuery,
    private readonly matches: MatchQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const [invoice, match] = await Promise.all([
      this.invoices.byId(ask.param('invoiceId')),
      this.matches.ofCase(ask.caseId),
    ]);
    return { invoice: orNotFound(invoice), match: orNotFound(match) };
  }

  present(opened: InvoiceToSettle, { viewer }: Ask, { submission }: Sent) {
    return presentPayInvoice(opened, submission, centralSideOf(viewer));
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
