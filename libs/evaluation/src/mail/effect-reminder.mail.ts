import { defineMail, formatDayYear } from '@samraad/platform';

export const effectReminderMail = defineMail({
  key: 'evaluation.effect-reminder',
  summary: 'Til den side, der mangler at svare, en måned og en uge før effektmålingen lukker.',
  compose: (v: { title: string; caseId: string; lastDay: string }) => ({
    subject: `Påmindelse: effektmålingen af "${v.title}" lukker snart`,
    heading: 'Jeres side mangler at vurdere, hvad forløbet har ført med sig.',
    paragraphs: ['Svarer I ikke, lukker målingen af sig selv, og det fremgår, at jeres side ikke svarede.'],
    deadline: formatDayYear(v.lastDay),
    action: { label: 'Svar for jeres side', path: `/sager/${v.caseId}/evaluering` },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', lastDay: '2027-06-20' },
});
