import { addressOf, defineMail, formatDay } from '@samraad/platform';

export const addendumSentMail = defineMail({
  key: 'addenda.addendum-sent',
  summary: 'Til begge sider, når udbyderen sender et tillæg til underskrift.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; lastDay: string; everyWorkplace?: boolean }) => ({
    subject: `Et tillæg til »${v.title}« er klar til underskrift`,
    heading: 'Udbyderen vil ændre jeres kontrakt og har selv skrevet under på tillægget.',
    paragraphs: [
      'Læs, hvad der bliver ændret og hvorfor. Skriv under for jeres side, eller sig nej med en begrundelse.',
      ...(v.everyWorkplace ? ['Begge sider på hver arbejdsplads skriver under for deres egen.'] : []),
      'Kontrakten gælder, som den er nu, indtil alle har skrevet under.',
    ],
    deadline: formatDay(v.lastDay),
    action: { label: 'Læs tillægget', path: addressOf('case.addenda', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    lastDay: '2026-12-24',
    everyWorkplace: true,
  },
});
