import { defineMail } from '@samraad/platform';

export const draftNudgeMail = defineMail({
  key: 'requests.draft-nudge',
  summary:
    'Til en side, som nogen fra en anden side minder om kladden. Højst én gang på en arbejdsdag. Linket går til kladden eller til det, der skal svares på først.',
  toOthers: true,
  asks: true,
  compose: (v: { title: string; by: string; unit: string; side: string; path: string }) => ({
    subject: `${v.by} minder dig om »${v.title}«`,
    heading: `${v.by} venter på ${v.side} i ${v.unit}.`,
    paragraphs: [
      'Kladden ligger i Samråd. Skriv jeres del, eller skriv til de andre, hvis I har brug for mere tid.',
    ],
    action: { label: 'Åbn henvendelsen', path: v.path },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    by: 'Mette Holm',
    unit: 'Akutmodtagelsen',
    side: 'medarbejdersiden',
    path: '/sager/eksempel/kladde',
  },
});
