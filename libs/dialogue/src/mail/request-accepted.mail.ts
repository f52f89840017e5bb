import { addressOf, defineMail } from '@samraad/platform';

export const requestAcceptedMail = defineMail({
  key: 'dialogue.request-accepted',
  summary: 'Til begge sider, når udbyderen siger ja til opgaven.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; provider: string; dueDay: string | null }) => ({
    subject: `${v.provider} tager opgaven: »${v.title}«`,
    heading: `${v.provider} har sagt ja til jeres henvendelse.`,
    paragraphs: [
      v.dueDay === null
        ? 'Udbyderen har allerede taget kontakt til jer, så nu er I i dialog.'
        : 'I skal ikke gøre noget nu. Næste skridt er, at udbyderen tager kontakt til jer begge.',
    ],
    ...(v.dueDay === null ? {} : { deadline: v.dueDay }),
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    provider: 'Joblife',
    dueDay: 'fredag den 27. november' as string | null,
  },
});
