import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleAttestation, exampleCourse, exampleReport } from '../../delivery/course.facts.examples';
import { exampleCase } from '../../cases/case.facts.examples';
import { creditedInvoice, exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { presentCaseInvoices, type CaseInvoices } from './case-invoices.presenter';

const stands = {
  report: exampleReport,
  attestation: {
    ...exampleAttestation,
    state: 'stands' as const,
    standsAt: exampleAttestation.objectionDueAt,
  },
};
const money = (earned: bigint) => ({ held: 0n, bound: 0n, earned, invoiced: 0n, paid: 0n });
const facts = (more: Partial<CaseInvoices>): CaseInvoices => ({
  facts: exampleCase({ stage: 'attested' }),
  course: exampleCourse({ ...stands, money: money(0n) }),
  invoices: [],
  own: true,
  ...more,
});
const fields = new Fields({}, []);

/** The invoices of a case. */
export const caseInvoicesExamples = defineExamples({
  template: join(__dirname, 'case-invoices.hbs'),
  present: presentCaseInvoices,
  facts: {
    'intet er attesteret': [facts({ course: exampleCourse() }), fields, 'indsendelse'],
    'udbyderen kan sende': [
      facts({ course: exampleCourse({ ...stands, money: money(4600000n) }) }),
      fields,
      'indsendelse',
    ],
    'udbyderen kan kreditere': [
      facts({ invoices: [exampleInvoice(), creditedInvoice] }),
      fields,
      'indsendelse',
    ],
    'de centrale parter: betalt': [facts({ invoices: [paidInvoice], own: false }), fields, 'indsendelse'],
    'beløbet er for stort': [
      facts({ course: exampleCourse({ ...stands, money: money(4600000n) }) }),
      new Fields({ amount: '99.000' }, [{ field: 'amount', message: 'Beløbet er for stort.' }]),
      'indsendelse',
    ],
  },
});
