import { addressOf, defineMail } from '@samraad/platform';

export const contractLapsedMail = defineMail({
  key: 'contracts.contract-lapsed',
  summary: 'Til begge sider og udbyderen, når kontrakten ikke blev underskrevet i tide.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Kontrakten for »${v.title}« er bortfaldet`,
    heading: 'Ikke alle skrev under, inden tiden var gået.',
    paragraphs: [
      'Pengene er ikke længere holdt. I er i dialog igen og har stadig jeres nummer i køen; udbyderen kan sende en ny kontrakt.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
