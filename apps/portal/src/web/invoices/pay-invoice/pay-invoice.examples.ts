import { join } from 'node:path';
import type { InvoiceView } from '@samraad/delivery';
import type { ContractMatch } from '@samraad/invoicing';
import { defineExamples } from '../../../views';
import {
  approvedInvoice,
  creditedInvoice,
  exampleInvoice,
  exampleMatch,
  exampleParts,
  paidInvoice,
  partlyCredited,
} from '../invoice.facts.examples';
import { presentPayInvoice } from './pay-invoice.presenter';

const of = (invoice: InvoiceView, match: ContractMatch = exampleMatch()) => ({ invoice, match });

/** Marking an invoice as paid. */
export const payInvoiceExamples = defineExamples({
  template: join(__dirname, 'pay-invoice.hbs'),
  present: presentPayInvoice,
  facts: {
    'skal godkendes': [of(exampleInvoice()), 'indsendelse', 'unions'],
    'passer ikke': [
      of(exampleInvoice({ matches: false, invoicedInAll: 9900000n }), exampleMatch({ invoiced: 9900000n })),
      'indsendelse',
      'unions',
    ],
    'godkendt af den anden side': [of(approvedInvoice), 'indsendelse', 'unions'],
    'godkendt af egen side': [of(approvedInvoice), 'indsendelse', 'employers'],
    'en del er krediteret, uden krav om godkendelse': [
      of({ ...partlyCredited, approveFirst: false }, exampleMatch({ invoiced: 4000000n, credited: 600000n })),
      'indsendelse',
      'unions',
    ],
    'delmål for delmål': [
      of(
        exampleInvoice({ amount: 1500000n, open: 1500000n, attested: 1850000n, invoicedInAll: 1500000n }),
        exampleParts,
      ),
      'indsendelse',
      'unions',
    ],
    betalt: [of(paidInvoice, exampleMatch({ paid: 4600000n })), 'indsendelse', 'unions'],
    krediteret: [
      of(creditedInvoice, exampleMatch({ invoiced: 0n, credited: 4600000n })),
      'indsendelse',
      'unions',
    ],
    'krediteret, og attestationen er taget tilbage': [
      of(
        { ...creditedInvoice, attested: 0n, invoicedInAll: 0n, matches: true },
        exampleMatch({ attested: 0n, invoiced: 0n, credited: 4600000n }),
      ),
      'indsendelse',
      'unions',
    ],
  },
});
