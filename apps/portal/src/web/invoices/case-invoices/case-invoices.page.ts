import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CreditSentInvoice, DeliveryReader, InvoicesQuery, SendInvoice } from '@samraad/delivery';
import { InvoicingReader, MatchQuery } from '@samraad/invoicing';
import { followsScheme } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { invoicesDa } from '../../../i18n/invoices.da';
import { CaseDesk } from '../../cases/case-desk';
import {
  type Ask,
  doing,
  FormPage,
  id,
  kroner,
  longText,
  optional,
  orNotFound,
  PageAt,
  PostAt,
  type Sent,
  text,
} from '../../shell';
import { partyKept } from '../invoice-scope';
import { invoicePaths } from '../invoices.paths';
import { type CaseInvoices, presentCaseInvoices } from './case-invoices.presenter';

const words = invoicesDa.case;

const invoice = z.object({
  number: text(40, words.number),
  amount: kroner(words.amount),
});
const credit = z.object({
  invoiceId: id(words.which),
  credited: optional(kroner(words.creditAmount)),
  noteNumber: optional(text(40, words.creditNumber)),
  reason: longText(1000, words.reason),
});

/** A case's invoices: the provider sends and credits. */
@Injectable()
abstract class CaseInvoicesView<S extends z.ZodObject> extends FormPage<S, CaseInvoices> {
  @Inject(Database) private readonly db!: Database;
  readonly template = join(__dirname, 'case-invoices.hbs');

  constructor(
    private readonly desks: CaseDesk,
    private readonly delivery: DeliveryReader,
    protected readonly invoices: InvoicesQuery,
    private readonly invoicing: InvoicingReader,
    private readonly matches: MatchQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const { caseId } = ask;
    const [{ facts }, course, invoices, notes, known, match] = await Promise.all([
      this.desks.open(ask.req),
      this.delivery.ofCase(this.db, caseId),
      this.invoices.ofCase(caseId),
      this.invoices.creditNotes({ caseId }),
      this.invoicing.ofCase(caseId),
      this.matches.ofCase(caseId),
    ]);
    const documents = { ...known, kept: partyKept(ask.viewer) };
    return {
      ...{ facts, course: orNotFound(course), invoices, notes, documents, match: orNotFound(match) },
      ...{ own: ask.is('provider'), traces: followsScheme(ask.viewer) },
    };
  }

  present(opened: CaseInvoices, _ask: Ask, { fields, submission }: Sent) {
    return presentCaseInvoices(opened, fields, submission);
  }

  next(_: unknown, { caseId }: Ask) {
    return invoicePaths.case(caseId);
  }
}

/** The page itself, where the provider sends an invoice. */
@PageAt('case.invoices', 'invoices.send', { read: 'invoices.read', writes: ['invoice', 'amount'] })
export class CaseInvoicesPage extends CaseInvoicesView<typeof invoice> {
  readonly form = invoice;
  override readonly fields = {
    'delivery.invoice-number-used': 'number',
    'delivery.over-earned': 'amount',
    'delivery.amount-missing': 'amount',
  };

  act(data: z.output<typeof invoice>, { caseId }: Ask) {
    return doing(SendInvoice, { caseId, ...data });
  }
}

/** The provider credits an unpaid one of this very case. */
@PostAt('case.credit-invoice', 'invoices.send', { writes: ['invoice', 'amount'] })
export class CreditInvoicePage extends CaseInvoicesView<typeof credit> {
  readonly form = credit;
  override readonly fields = {
    'delivery.invoice-number-used': 'noteNumber',
    'delivery.over-open': 'credited',
    'delivery.amount-missing': 'credited',
  };

  async act(data: z.output<typeof credit>, { caseId }: Ask) {
    const own = await this.invoices.ofCase(caseId);
    const { invoiceId, credited, noteNumber, reason } = data;
    orNotFound(own.find((one) => one.id === invoiceId));
    const given = {
      ...(credited === null ? {} : { amount: credited }),
      ...(noteNumber === null ? {} : { number: noteNumber }),
    };
    return doing(CreditSentInvoice, { invoiceId, reason, ...given });
  }
}
