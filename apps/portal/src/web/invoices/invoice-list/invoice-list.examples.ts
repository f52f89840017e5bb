import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { presentInvoiceList } from './invoice-list.presenter';

const all = {
  items: [exampleInvoice(), paidInvoice, creditedInvoice],
  total: 3,
  open: { count: 1, amount: exampleInvoice().amount },
  page: 1,
};
const none = { items: [], total: 0, open: { count: 0, amount: 0n }, page: 1 };

/** The list of invoices. */
export const invoiceListExamples = defineExamples({
  template: join(__dirname, 'invoice-list.hbs'),
  present: presentInvoiceList,
  facts: {
    'de centrale parter: én skal betales': [all, 'pays'],
    'udbyderen: én venter': [all, 'sends'],
    'revisor: én er ikke betalt': [all, 'checks'],
    'side to af flere': [{ ...all, total: 130, page: 2 }, 'pays'],
    'en side for meget': [{ ...all, items: [], page: 9 }, 'pays'],
    ingen: [none, 'pays'],
  },
});
