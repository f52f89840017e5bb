import { addressOf, defineMail } from '@samraad/platform';

export const requestDeclinedMail = defineMail({
  key: 'dialogue.request-declined',
  summary: 'Til begge sider, når udbyderen siger nej: de skal vælge en anden.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; provider: string; lastDay: string }) => ({
    subject: `Vælg en anden udbyder til »${v.title}«`,
    heading: `${v.provider} har sagt nej til opgaven.`,
    paragraphs: [
      'I beholder jeres nummer i køen, og jeres underskrifter gælder stadig. Begrundelsen kan I læse på sagen.',
      'Den ene side foreslår en ny udbyder, og den anden siger ja. Vælger I ingen, bortfalder henvendelsen.',
    ],
    deadline: v.lastDay,
    action: { label: 'Vælg en anden udbyder', path: addressOf('case.choose-provider', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    provider: 'Joblife',
    lastDay: 'fredag den 11. december',
  },
});
