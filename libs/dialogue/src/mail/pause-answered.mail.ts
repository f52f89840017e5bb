import { addressOf, defineMail } from '@samraad/platform';

export const pauseAnsweredMail = defineMail({
  key: 'dialogue.pause-answered',
  summary: 'Til den part, der foreslog en pause, når den er besvaret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; period: string; confirmed: boolean }) => ({
    subject: `${v.confirmed ? 'Ja' : 'Nej'} til pausen i »${v.title}«`,
    heading: `${v.by} har sagt ${v.confirmed ? 'ja' : 'nej'} til pausen ${v.period}.`,
    paragraphs: [
      v.confirmed
        ? 'Fristerne er regnet om. På sagen kan I se de nye datoer og udregningen.'
        : 'Fristerne er uændrede. Skriv til hinanden, hvis I vil finde andre dage.',
    ],
    action: { label: 'Se fristerne', path: addressOf('case.pauses', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    period: 'fra mandag den 21. december til søndag den 3. januar',
    confirmed: true,
  },
});
