import { addressOf, defineMail } from '@samraad/platform';

export const providerChangeRefusedMail = defineMail({
  key: 'dialogue.provider-change-refused',
  summary: 'Til den side, der foreslog at skifte udbyder, når den anden side siger nej.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; side: string; provider: string }) => ({
    subject: `I bliver hos ${v.provider}: »${v.title}«`,
    heading: `${v.by} (${v.side}) sagde nej til at skifte udbyder.`,
    paragraphs: [`I bliver hos ${v.provider}, og fristerne løber, som de gjorde. I kan foreslå det igen.`],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Jonas Lind',
    side: 'medarbejdersiden',
    provider: 'Joblife',
  },
});
