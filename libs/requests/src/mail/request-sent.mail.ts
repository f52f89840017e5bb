import { addressOf, defineMail } from '@samraad/platform';

export const requestSentMail = defineMail({
  key: 'requests.request-sent',
  summary: 'Til begge sider, når henvendelsen er komplet, har fået nummer og er sendt til udbyderen.',
  compose: (v: { title: string; caseId: string; number: number; provider: string }) => ({
    subject: `"${v.title}" er sendt til ${v.provider}`,
    heading: `Jeres henvendelse har nummer ${v.number} i køen og er sendt til ${v.provider}.`,
    paragraphs: [
      'Udbyderen skal tage kontakt til jer inden en uge. På sagen kan I se fristen, og hvordan den er regnet ud.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', number: 41, provider: 'Joblife' },
});
