import { addressOf, defineMail } from '@samraad/platform';

export const requestWithdrawnMail = defineMail({
  key: 'requests.request-withdrawn',
  summary: 'Til begge sider og udbyderen, når en henvendelse bliver trukket tilbage.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `»${v.title}« er trukket tilbage`,
    heading: 'De lokale parter har trukket henvendelsen tilbage.',
    paragraphs: [
      'Fristerne er lukket, og der er ikke længere holdt penge til sagen. Sagen kan stadig læses.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
