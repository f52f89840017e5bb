import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleAttestation, exampleCourse, exampleReport } from '../../delivery/course.facts.examples';
import { exampleCase } from '../../cases/case.facts.examples';
import {
  creditedInvoice,
  exampleInvoice,
  exampleMatch,
  exampleNote,
  exampleParts,
  paidInvoice,
  partlyCredited,
} from '../invoice.facts.examples';
import type { Documents } from '../files/invoice-links';
import { presentCaseInvoices, type CaseInvoices } from './case-invoices.presenter';

const stands = {
  report: exampleReport,
  attestation: {
    ...exampleAttestation,
    state: 'stands' as const,
    standsAt: exampleAttestation.objectionDueAt,
  },
};
const money = (earned: bigint, invoiced = 0n, paid = 0n) => ({ held: 0n, bound: 0n, earned, invoiced, paid });
const documents = (more: Partial<Documents> = {}): Documents => ({
  ...{ documented: new Set(), seller: true, buyer: true, kept: 'seller' },
  ...more,
});
const facts = (more: Partial<CaseInvoices>): CaseInvoices => ({
  facts: exampleCase({ stage: 'attested' }),
  course: exampleCourse({ ...stands, money: money(0n, 4600000n) }),
  invoices: [],
  notes: [],
  documents: documents(),
  match: exampleMatch(),
  own: true,
  traces: false,
  ...more,
});
const fields = new Fields({}, []);

/** The invoices of a case. */
export const caseInvoicesExamples = defineExamples({
  template: join(__dirname, 'case-invoices.hbs'),
  present: presentCaseInvoices,
  facts: {
    'intet er attesteret': [
      facts({ course: exampleCourse(), match: exampleMatch({ attested: 0n, invoiced: 0n, running: true }) }),
      fields,
      'indsendelse',
    ],
    'udbyderen kan sende': [
      facts({
        course: exampleCourse({ ...stands, money: money(4600000n) }),
        match: exampleMatch({ invoiced: 0n }),
      }),
      fields,
      'indsendelse',
    ],
    'udbyderen kan kreditere': [
      facts({ invoices: [exampleInvoice(), creditedInvoice] }),
      fields,
      'indsendelse',
    ],
    'en del er krediteret, og papirerne kan hentes': [
      facts({
        course: exampleCourse({ ...stands, money: money(600000n, 4000000n) }),
        match: exampleMatch({ invoiced: 4000000n, credited: 600000n }),
        invoices: [partlyCredited],
        notes: [exampleNote],
        documents: documents({ documented: new Set(['d', 'n']) }),
      }),
      fields,
      'indsendelse',
    ],
    'det er ikke skrevet, hvem der sender': [
      facts({ documents: documents({ seller: false }) }),
      fields,
      'indsendelse',
    ],
    'de centrale parter: modtageren mangler': [
      facts({ own: false, documents: documents({ buyer: false, kept: 'buyer' }) }),
      fields,
      'indsendelse',
    ],
    'de centrale parter: ét delmål er attesteret': [
      facts({
        invoices: [exampleInvoice({ amount: 1500000n, open: 1500000n })],
        own: false,
        traces: true,
        match: exampleParts,
      }),
      fields,
      'indsendelse',
    ],
    'de centrale parter: betalt': [
      facts({
        course: exampleCourse({ ...stands, money: money(0n, 0n, 4600000n) }),
        match: exampleMatch({ paid: 4600000n }),
        invoices: [paidInvoice],
        own: false,
      }),
      fields,
      'indsendelse',
    ],
    'beløbet er for stort': [
      facts({
        course: exampleCourse({ ...stands, money: money(4600000n) }),
        match: exampleMatch({ invoiced: 0n }),
      }),
      new Fields({ amount: '99.000' }, [{ field: 'amount', message: 'Beløbet er for stort.' }]),
      'indsendelse',
    ],
  },
});
