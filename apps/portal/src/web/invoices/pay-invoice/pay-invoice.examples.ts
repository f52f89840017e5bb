import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { presentPayInvoice } from './pay-invoice.presenter';

/** Marking an invoice as paid. */
export const payInvoiceExamples = defineExamples({
  template: join(__dirname, 'pay-invoice.hbs'),
  present: presentPayInvoice,
  facts: {
    'passer med det attesterede': [exampleInvoice(), 'indsendelse'],
    'passer ikke': [exampleInvoice({ matches: false, invoicedInAll: 9900000n }), 'indsendelse'],
    betalt: [paidInvoice, 'indsendelse'],
    krediteret: [creditedInvoice, 'indsendelse'],
  },
});
