import { join } from 'node:path';
import { defineExamples } from '../../../views';
import {
  approvedInvoice,
  creditedInvoice,
  exampleInvoice,
  paidInvoice,
  partlyCredited,
} from '../invoice.facts.examples';
import { presentPayInvoice } from './pay-invoice.presenter';

/** Marking an invoice as paid. */
export const payInvoiceExamples = defineExamples({
  template: join(__dirname, 'pay-invoice.hbs'),
  present: presentPayInvoice,
  facts: {
    'skal godkendes': [exampleInvoice(), 'indsendelse', 'unions'],
    'passer ikke': [exampleInvoice({ matches: false, invoicedInAll: 9900000n }), 'indsendelse', 'unions'],
    'godkendt af den anden side': [approvedInvoice, 'indsendelse', 'unions'],
    'godkendt af egen side': [approvedInvoice, 'indsendelse', 'employers'],
    'en del er krediteret, uden krav om godkendelse': [
      { ...partlyCredited, approveFirst: false },
      'indsendelse',
      'unions',
    ],
    betalt: [paidInvoice, 'indsendelse', 'unions'],
    krediteret: [creditedInvoice, 'indsendelse', 'unions'],
  },
});
