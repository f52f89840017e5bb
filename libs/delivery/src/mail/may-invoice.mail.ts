import { addressOf, capital, defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, type ToldPart } from './attest-place';

export const mayInvoiceMail = defineMail({
  key: 'delivery.may-invoice',
  summary: 'Til udbyderen, når attestationen gælder og der kan sendes regning.',
  compose: (v: AboutPart & { title: string; amount: string }) => ({
    subject:
      v.part === null
        ? `I kan sende regning for »${v.title}«`
        : `I kan sende regning for ${partInWords(v.part)} i »${v.title}«`,
    heading: `${capital(partInWords(v.part))} er attesteret for ${v.amount}, og attestationen gælder.`,
    paragraphs: ['I kan nu sende regningen til de centrale parter. Skriv jeres eget regningsnummer på.'],
    action: { label: 'Send regning', path: addressOf('case.invoices', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: null as ToldPart,
    amount: '45.000 kr.',
  },
});
