import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const invoiceReceivedMail = defineMail({
  key: 'delivery.invoice-received',
  summary: 'Til de centrale parter, når en udbyder sender en regning.',
  toOthers: true,
  compose: (v: { caseNumber: number; number: string; amount: string }) => ({
    subject: `Regning ${v.number} på ${v.amount}`,
    heading: `En udbyder har sendt regning ${v.number} på ${v.amount} i ${caseNumber(v.caseNumber)}.`,
    paragraphs: [
      'Beløbet er attesteret af arbejdspladsen. Kontrakt, attestation og regning er stillet op ved siden af hinanden.',
    ],
    action: { label: 'Se regningerne', path: addressOf('invoices') },
  }),
  sample: { caseNumber: 12, number: '2026-118', amount: '45.000 kr.' },
});
