import { addressOf, defineMail, formatDay } from '@samraad/platform';

export const signatureAskedMail = defineMail({
  key: 'requests.signature-asked',
  summary: 'Til den, der skal skrive under, når begge sider er bedt om at underskrive henvendelsen.',
  toOthers: true,
  asks: true,
  compose: (v: { title: string; caseId: string; askedBy: string; lastDay: string }) => ({
    subject: `Skriv under på henvendelsen »${v.title}«`,
    heading: `${v.askedBy} beder dig skrive under på jeres fælles henvendelse.`,
    paragraphs: [
      'Læs henvendelsen igennem først. Ledelsen og medarbejderne skriver under på præcis det samme, og bliver noget ændret, skal alle skrive under igen.',
      'Er du ikke den rette, kan du sende opgaven videre til en anden på din side. Du kan også sige nej og skrive hvorfor.',
    ],
    deadline: formatDay(v.lastDay),
    action: { label: 'Læs og skriv under', path: addressOf('case.sign', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    askedBy: 'Mette Holm',
    lastDay: '2026-12-11',
  },
});
