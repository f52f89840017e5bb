import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { approvedInvoice, creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
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
    'de centrale parter: én skal betales': [all, 'pays', { kept: 'buyer', side: 'unions' }],
    'udbyderen: én venter': [all, 'sends', { kept: 'seller', side: null }],
    'de centrale parter: én er godkendt af den anden side': [
      { ...all, items: [approvedInvoice, exampleInvoice()] },
      'pays',
      { kept: 'buyer', side: 'unions' },
    ],
    'revisor: én er ikke betalt': [all, 'checks'],
    'side to af flere': [{ ...all, total: 130, page: 2 }, 'pays'],
    'en side for meget': [{ ...all, items: [], page: 9 }, 'pays'],
    ingen: [none, 'pays'],
  },
});
