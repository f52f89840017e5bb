import { addressOf, defineMail } from '@samraad/platform';

export const draftBegunMail = defineMail({
  key: 'requests.draft-begun',
  summary: 'Til en kollega på arbejdspladsen, når nogen har begyndt en kladde og beder dem være med.',
  toOthers: true,
  asks: true,
  compose: (v: { caseId: string; by: string; unit: string }) => ({
    subject: `${v.by} har begyndt en henvendelse for ${v.unit}`,
    heading: `${v.by} har begyndt en kladde og beder dig skrive med.`,
    paragraphs: [
      'En henvendelse bliver skrevet af ledelsen og medarbejderne sammen. Du kan læse kladden, rette i den og skrive til de andre.',
      'Intet bliver sendt til en udbyder, før begge sider har skrevet under på det samme.',
    ],
    action: { label: 'Åbn kladden', path: addressOf('case.draft', { caseId: v.caseId }) },
  }),
  sample: { caseId: 'eksempel', by: 'Mette Holm', unit: 'Akutmodtagelsen' },
});
