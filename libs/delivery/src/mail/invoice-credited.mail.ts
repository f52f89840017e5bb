import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const invoiceCreditedMail = defineMail({
  key: 'delivery.invoice-credited',
  summary: 'Til de centrale parter, når en udbyder tager en ubetalt regning tilbage.',
  toOthers: true,
  compose: (v: { caseNumber: number; number: string; amount: string }) => ({
    subject: `Regning ${v.number} er krediteret`,
    heading: `Udbyderen har taget regning ${v.number} på ${v.amount} i ${caseNumber(v.caseNumber)} tilbage.`,
    paragraphs: ['Den skal ikke betales.'],
    action: { label: 'Se regningerne', path: addressOf('invoices') },
  }),
  sample: { caseNumber: 12, number: '2026-118', amount: '45.000 kr.' },
});
