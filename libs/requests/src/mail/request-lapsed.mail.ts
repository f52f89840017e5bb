import { addressOf, defineMail } from '@samraad/platform';

export const requestLapsedMail = defineMail({
  key: 'requests.request-lapsed',
  summary:
    'Til begge sider, når tiden til at vælge en anden udbyder er gået, uden at henvendelsen kunne sendes til en.',
  compose: (v: { title: string; caseId: string; refused: boolean }) => ({
    subject: `»${v.title}« er bortfaldet`,
    heading: v.refused
      ? 'De centrale parter sagde nej, og tiden til at komme videre er gået. Derfor er henvendelsen bortfaldet.'
      : 'I valgte ikke en anden udbyder i tide, så henvendelsen er bortfaldet.',
    paragraphs: [
      'I er velkomne til at begynde på en ny henvendelse. Jeres gamle tekst kan stadig læses på sagen.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', refused: false },
});
