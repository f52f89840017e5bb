import { addressOf, defineMail } from '@samraad/platform';

export const invoicePaidMail = defineMail({
  key: 'delivery.invoice-paid',
  summary: 'Til udbyderen, når en regning er markeret som betalt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; number: string; amount: string }) => ({
    subject: `Regning ${v.number} er betalt`,
    heading: `De centrale parter har betalt regning ${v.number} på ${v.amount}`,
    paragraphs: [`Den hører til forløbet »${v.title}«.`],
    action: { label: 'Se jeres regninger', path: addressOf('case.invoices', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    number: '2026-118',
    amount: '45.000 kr.',
  },
});
