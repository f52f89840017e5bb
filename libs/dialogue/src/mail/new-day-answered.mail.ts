import { addressOf, defineMail } from '@samraad/platform';

const what = { dialogue: 'kontakten', contract: 'kontrakten' } as const;

export const newDayAnsweredMail = defineMail({
  key: 'dialogue.new-day-answered',
  summary: 'Til den part, der foreslog en ny dag, når den er besvaret.',
  toOthers: true,
  compose: (v: {
    title: string;
    caseId: string;
    by: string;
    clock: 'dialogue' | 'contract';
    day: string;
    confirmed: boolean;
  }) => ({
    subject: `${v.confirmed ? 'Ja' : 'Nej'} til den nye dag i »${v.title}«`,
    heading: `${v.by} har sagt ${v.confirmed ? 'ja' : 'nej'} til ${v.day} som ny dag for ${what[v.clock]}.`,
    paragraphs: [
      v.confirmed
        ? 'Dagen er nu en aftale mellem jer. Fristen er den samme, og overskridelsen bliver stående.'
        : 'Der er ingen ny aftale. Skriv til hinanden, hvis I vil finde en anden dag.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    clock: 'contract' as 'dialogue' | 'contract',
    day: 'tirsdag den 8. december',
    confirmed: true,
  },
});
