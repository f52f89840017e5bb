import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { presentInvoiceList } from './invoice-list.presenter';

const all = [exampleInvoice(), paidInvoice, creditedInvoice];

/** The list of invoices. */
export const invoiceListExamples = defineExamples({
  template: join(__dirname, 'invoice-list.hbs'),
  present: presentInvoiceList,
  facts: {
    'de centrale parter: én skal betales': [all, 'pays'],
    'udbyderen: én venter': [all, 'sends'],
    'revisor: én er ikke betalt': [all, 'checks'],
    ingen: [[], 'pays'],
  },
});
