import { defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, samplePart } from './attest-place';
import { disputePlace } from './dispute-place';

export const settlementProposedMail = defineMail({
  key: 'delivery.settlement-proposed',
  summary: 'Til de andre i en uenighed, når en af dem foreslår en aftale.',
  toOthers: true,
  compose: (v: AboutPart & { title: string; amount: string }) => ({
    subject: `Forslag til aftale i uenigheden om »${v.title}«`,
    heading: `Der er foreslået en aftale om ${partInWords(v.part)}: udbyderen får ${v.amount}`,
    paragraphs: [
      'Aftalen gælder, når ledelsessiden, medarbejdersiden og udbyderen har sagt ja til de samme ord og det samme beløb.',
      'Er I ikke enige, så skriv hvorfor, foreslå noget andet, eller bed de centrale parter om at afgøre det.',
    ],
    action: { label: 'Se forslaget', path: disputePlace(v) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: samplePart,
    amount: '15.000 kr.',
  },
});
