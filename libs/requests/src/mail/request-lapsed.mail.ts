import { addressOf, defineMail } from '@samraad/platform';

export const requestLapsedMail = defineMail({
  key: 'requests.request-lapsed',
  summary: 'Til begge sider, når der er gået 21 dage efter et afslag, uden at en anden udbyder er valgt.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `"${v.title}" er bortfaldet`,
    heading: 'I valgte ikke en anden udbyder i tide, så henvendelsen er bortfaldet.',
    paragraphs: [
      'I er velkomne til at begynde på en ny henvendelse. Jeres gamle tekst kan stadig læses på sagen.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
