import { addressOf, defineMail, formatDay } from '@samraad/platform';

export const contractSentMail = defineMail({
  key: 'contracts.contract-sent',
  summary: 'Til begge sider, når udbyderen sender en færdig kontrakt til underskrift.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; lastDay: string; everyWorkplace?: boolean }) => ({
    subject: `Kontrakten for »${v.title}« er klar til underskrift`,
    heading: 'Udbyderen har sendt jer en kontrakt og selv skrevet under på den.',
    paragraphs: [
      'Læs den igennem, og skriv under for jeres side, eller bed om ændringer.',
      ...(v.everyWorkplace ? ['Begge sider på hver arbejdsplads skriver under for deres egen.'] : []),
      'Pengene er holdt til jer, så længe fristen løber. Intet forløb begynder, før alle har skrevet under.',
    ],
    deadline: formatDay(v.lastDay),
    action: { label: 'Læs kontrakten', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    lastDay: '2026-12-24',
    everyWorkplace: true,
  },
});
