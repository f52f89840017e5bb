import { defineMail, formatDay } from '@samraad/platform';

export const signatureReminderMail = defineMail({
  key: 'requests.signature-reminder',
  summary: 'Til den, der endnu ikke har skrevet under, en og to uger efter at være bedt om det.',
  compose: (v: { title: string; caseId: string; lastDay: string }) => ({
    subject: `Påmindelse: "${v.title}" mangler din underskrift`,
    heading: 'Jeres fælles henvendelse venter på din underskrift.',
    paragraphs: ['Uden underskrift fra begge sider kan henvendelsen ikke sendes til udbyderen.'],
    deadline: formatDay(v.lastDay),
    action: { label: 'Læs og skriv under', path: `/sager/${v.caseId}/underskriv` },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', lastDay: '2026-12-11' },
});
