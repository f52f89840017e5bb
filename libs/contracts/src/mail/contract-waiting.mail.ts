import { defineMail } from '@samraad/platform';

export const contractWaitingMail = defineMail({
  key: 'contracts.contract-waiting',
  summary: 'Til begge sider, når kontrakten er færdig, men der ikke er plads i udbyderens ramme.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `"${v.title}" er klar og venter på plads`,
    heading: 'Kontrakten er færdig, men der er ikke plads i udbyderens ramme lige nu.',
    paragraphs: [
      'I beholder jeres nummer i køen. Udbyderen tager kontrakten op igen, når der er plads. I kan også vælge at trække henvendelsen tilbage.',
    ],
    action: { label: 'Se sagen', path: `/sager/${v.caseId}` },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
