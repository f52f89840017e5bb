import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const invoiceCreditedMail = defineMail({
  key: 'delivery.invoice-credited',
  summary: 'Til de centrale parter, når en udbyder krediterer en ubetalt regning, helt eller delvist.',
  toOthers: true,
  compose: (v: { caseNumber: number; number: string; amount: string; left: string }) => ({
    subject: `Regning ${v.number} er krediteret`,
    heading: `Udbyderen har krediteret ${v.amount} af regning ${v.number} i ${caseNumber(v.caseNumber)}.`,
    paragraphs: [v.left !== '' ? `Der skal stadig betales ${v.left}` : 'Regningen skal ikke betales.'],
    action: { label: 'Se regningerne', path: addressOf('invoices') },
  }),
  sample: { caseNumber: 12, number: '2026-118', amount: '45.000 kr.', left: '5.000 kr.' },
});
