import { addressOf, defineMail, formatDay } from '@samraad/platform';

export const endorsementAskedMail = defineMail({
  key: 'requests.endorsement-asked',
  summary: 'Til den centrale koordinator i en region på model 1, når en henvendelse er underskrevet.',
  compose: (v: { title: string; caseId: string; lastDay: string }) => ({
    subject: `En henvendelse venter på din påtegning: »${v.title}«`,
    heading: 'En arbejdsplads hos jer har skrevet under på en henvendelse.',
    paragraphs: [
      'Se, om den ligger inden for regionens indsats, og om den hører til i tilbuddet. Du skal ikke vurdere, om ønsket er godt.',
      'Den får først nummer i køen, når du har påtegnet den. Sender du den retur, skal du skrive hvorfor.',
    ],
    deadline: formatDay(v.lastDay),
    action: { label: 'Se henvendelsen', path: addressOf('case.endorse', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel', lastDay: '2026-11-27' },
});
