import { addressOf, defineMail } from '@samraad/platform';

export const providerLeftMail = defineMail({
  key: 'dialogue.provider-left',
  summary: 'Til de andre parter, når en part har valgt at gå videre uden en udbyder, der er forsinket.',
  toOthers: true,
  compose: (v: {
    title: string;
    caseId: string;
    provider: string;
    by: string;
    side: string;
    lastDay: string;
  }) => ({
    subject: `I går videre uden ${v.provider}: »${v.title}«`,
    heading: `${v.by} (${v.side}) har valgt, at I går videre med en anden udbyder end ${v.provider}, som ikke holdt fristen.`,
    paragraphs: [
      'I beholder jeres nummer i køen, og jeres underskrifter gælder stadig.',
      'Den ene side foreslår en ny udbyder, og den anden siger ja. Vælger I ingen, bortfalder henvendelsen.',
    ],
    deadline: v.lastDay,
    action: { label: 'Vælg en anden udbyder', path: addressOf('case.choose-provider', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    provider: 'Joblife',
    by: 'Jonas Lind',
    side: 'medarbejdersiden',
    lastDay: 'mandag den 21. december',
  },
});
