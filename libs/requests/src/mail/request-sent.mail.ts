import { addressOf, defineMail, formatDay } from '@samraad/platform';

export const requestSentMail = defineMail({
  key: 'requests.request-sent',
  summary: 'Til begge sider, når henvendelsen er komplet, har fået nummer og er sendt til udbyderen.',
  compose: (v: { title: string; caseId: string; number: number; provider: string; dialogueBy: string }) => ({
    subject: `»${v.title}« er sendt til ${v.provider}`,
    heading: `Jeres henvendelse har nummer ${v.number} i køen og er sendt til ${v.provider}.`,
    paragraphs: [
      `${v.provider} skal tage kontakt til jer senest ${formatDay(v.dialogueBy)}. På sagen kan I se, hvordan fristen er regnet ud.`,
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    number: 41,
    provider: 'Joblife',
    dialogueBy: '2026-11-27',
  },
});
