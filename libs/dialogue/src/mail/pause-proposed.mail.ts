import { addressOf, defineMail } from '@samraad/platform';

export const pauseProposedMail = defineMail({
  key: 'dialogue.pause-proposed',
  summary: 'Til den anden part, når nogen foreslår en pause i fristerne.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; period: string }) => ({
    subject: `Skal fristerne holde pause i »${v.title}«?`,
    heading: `${v.by} foreslår en pause ${v.period}.`,
    paragraphs: [
      'Siger I ja, tæller de dage ikke med i fristerne. Indtil da løber fristerne, som de plejer.',
    ],
    action: { label: 'Svar på forslaget', path: addressOf('case.pauses', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Joblife',
    period: 'fra mandag den 21. december til søndag den 3. januar',
  },
});
