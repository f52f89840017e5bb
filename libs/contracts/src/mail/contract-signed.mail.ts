import { addressOf, defineMail } from '@samraad/platform';

export const contractSignedMail = defineMail({
  key: 'contracts.contract-signed',
  summary: 'Til begge sider og udbyderen, når alle har skrevet under på kontrakten.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Alle har skrevet under på »${v.title}«`,
    heading: 'Kontrakten er indgået: begge sider og udbyderen har skrevet under på det samme.',
    paragraphs: ['Forløbet kan begynde efter planen.'],
    action: { label: 'Se planen', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
