import { addressOf, defineMail } from '@samraad/platform';

export const confirmProviderMail = defineMail({
  key: 'requests.confirm-provider',
  summary: 'Til den anden side, når den ene foreslår en udbyder.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Sig ja eller nej til udbyderen i »${v.title}«`,
    heading: 'Den anden side har foreslået, hvilken udbyder I skal spørge.',
    paragraphs: [
      'Henvendelsen bliver først sendt, når begge sider har sagt ja til udbyderen. Valget rører ikke ved jeres underskrifter.',
    ],
    action: { label: 'Se forslaget', path: addressOf('case.choose-provider', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
