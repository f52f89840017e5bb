import { addressOf, defineMail } from '@samraad/platform';

const what = { dialogue: 'kontakten', contract: 'kontrakten' } as const;

export const newDayProposedMail = defineMail({
  key: 'dialogue.new-day-proposed',
  summary: 'Til den anden part, når nogen foreslår en ny dag for det, der er forsinket.',
  toOthers: true,
  compose: (v: {
    title: string;
    caseId: string;
    by: string;
    clock: 'dialogue' | 'contract';
    day: string;
  }) => ({
    subject: `Kan I gå med til en ny dag for ${what[v.clock]} i »${v.title}«?`,
    heading: `${v.by} foreslår ${v.day} som ny dag for ${what[v.clock]}.`,
    paragraphs: [
      'Begrundelsen står på sagen. Siger I ja, er dagen en aftale mellem jer. Fristen flytter sig ikke, og en overskridelse bliver stående.',
    ],
    action: { label: 'Svar på forslaget', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Joblife',
    clock: 'dialogue' as 'dialogue' | 'contract',
    day: 'tirsdag den 8. december',
  },
});
