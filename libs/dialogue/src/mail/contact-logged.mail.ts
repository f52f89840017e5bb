import { addressOf, defineMail } from '@samraad/platform';

export const contactLoggedMail = defineMail({
  key: 'dialogue.contact-logged',
  summary:
    'Til begge sider, når udbyderen noterer en samtale eller et møde, så de kan sige fra, hvis det ikke passer.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; provider: string; kind: string; day: string }) => ({
    subject: `${v.provider} har noteret ${v.kind} i »${v.title}«`,
    heading: `${v.provider} har skrevet på sagen, at I havde ${v.kind} ${v.day}.`,
    paragraphs: ['På sagen står, hvem der var med. Passer det ikke, så skriv det i en besked til udbyderen.'],
    action: { label: 'Se kontakterne', path: addressOf('case.messages', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    provider: 'Joblife',
    kind: 'en samtale',
    day: 'tirsdag den 24. november',
  },
});
