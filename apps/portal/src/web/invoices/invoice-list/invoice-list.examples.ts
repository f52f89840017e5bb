import { join } from 'node:path';
import type { InvoiceListSizes, InvoiceView } from '@samraad/delivery';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { approvedInvoice, creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { type InvoicesListed, presentInvoiceList } from './invoice-list.presenter';
import { readInvoiceQuestion } from './invoice-question';

const today = '2027-03-04';
const nobody = { count: 0, amount: 0n };
const sizes = (more: Partial<InvoiceListSizes> = {}): InvoiceListSizes => ({
  ...{ all: nobody, sent: nobody, 'to-approve': nobody, 'to-pay': nobody },
  ...{ overdue: nobody, paid: nobody, credited: nobody, ...more },
});
const one = { count: 1, amount: exampleInvoice().amount };
const choices = {
  providerId: [{ id: ids.provider, name: 'Joblife' }],
  roundId: [
    { id: 'r', name: 'OK-18' },
    { id: 'q', name: 'OK-15' },
  ],
};

const listed = (
  items: readonly InvoiceView[],
  of: Partial<InvoiceListSizes>,
  query: Readonly<Record<string, string>> = {},
  more: Partial<InvoicesListed> = {},
): InvoicesListed => ({
  ...{ items, sizes: sizes(of), choices, question: readInvoiceQuestion(query), today, ...more },
});

const three = [exampleInvoice(), paidInvoice, creditedInvoice];
const ofThree = {
  all: { count: 3, amount: 9_200_000n },
  ...{ sent: one, 'to-approve': one, paid: one, credited: { count: 1, amount: 0n } },
};
const late = exampleInvoice({ sentAt: new Date('2027-01-20T09:00:00Z'), dueOn: '2027-02-19' });

/** The list of invoices. */
export const invoiceListExamples = defineExamples({
  template: join(__dirname, 'invoice-list.hbs'),
  present: presentInvoiceList,
  facts: {
    'de centrale parter: én skal betales': [
      listed(three, ofThree),
      'pays',
      { kept: 'buyer', side: 'unions' },
    ],
    'udbyderen: én venter': [
      listed(three, ofThree, {}, { choices: { ...choices, providerId: null } }),
      'sends',
      { kept: 'seller', side: null },
    ],
    'de centrale parter: én er godkendt af den anden side': [
      listed([approvedInvoice, exampleInvoice()], {
        all: { count: 2, amount: 9_200_000n },
        ...{ sent: { count: 2, amount: 9_200_000n }, 'to-approve': one, 'to-pay': one },
      }),
      'pays',
      { kept: 'buyer', side: 'unions' },
    ],
    'de centrale parter: én er over fristen': [
      listed([late], { all: one, sent: one, 'to-approve': one, overdue: one }),
      'pays',
    ],
    'kun dem over fristen, hos én udbyder': [
      listed(
        [late],
        { all: one, sent: one, 'to-approve': one, overdue: one },
        {
          vis: 'forfaldne',
          udbyder: ids.provider,
          q: 'F-10',
          orden: 'forfald',
        },
      ),
      'pays',
    ],
    'intet passer': [listed([], {}, { vis: 'betalte', q: 'findes ikke' }), 'pays'],
    'revisor: én er ikke betalt': [listed(three, ofThree), 'checks'],
    'side to af flere': [
      listed(three, { ...ofThree, all: { count: 130, amount: 9_200_000n } }, { side: '2' }),
      'pays',
    ],
    'en side for meget': [
      listed([], { ...ofThree, all: { count: 130, amount: 9_200_000n } }, { side: '9' }),
      'pays',
    ],
    ingen: [listed([], {}), 'pays'],
  },
});
