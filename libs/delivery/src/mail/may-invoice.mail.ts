import { addressOf, defineMail } from '@samraad/platform';

export const mayInvoiceMail = defineMail({
  key: 'delivery.may-invoice',
  summary: 'Til udbyderen, når attestationen gælder og der kan sendes regning.',
  compose: (v: { title: string; caseId: string; amount: string }) => ({
    subject: `I kan sende regning for »${v.title}«`,
    heading: `Leverancen er attesteret for ${v.amount}, og attestationen gælder.`,
    paragraphs: ['I kan nu sende regningen til de centrale parter. Skriv jeres eget regningsnummer på.'],
    action: { label: 'Send regning', path: addressOf('case.invoices', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', amount: '45.000 kr.' },
});
