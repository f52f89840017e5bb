import { addressOf, defineMail } from '@samraad/platform';

export const newDayWithdrawnMail = defineMail({
  key: 'dialogue.new-day-withdrawn',
  summary: 'Til den anden part, når et forslag om en ny dag bliver taget tilbage, før det er besvaret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; day: string }) => ({
    subject: `Forslaget om en ny dag i »${v.title}« er taget tilbage`,
    heading: `${v.by} har taget forslaget om ${v.day} tilbage.`,
    paragraphs: [
      'I skal ikke svare på det. Vil I finde en anden dag, så foreslå den, eller skriv til hinanden.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Joblife',
    day: 'tirsdag den 8. december',
  },
});
