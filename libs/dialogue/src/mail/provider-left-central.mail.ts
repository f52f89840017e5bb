import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

/** Without the title: the central parties see that a case is, not what is in it. */
export const providerLeftCentralMail = defineMail({
  key: 'dialogue.provider-left-central',
  summary: 'Til begge centrale parter, når parterne går videre uden en forsinket udbyder.',
  compose: (v: { number: number; provider: string }) => ({
    subject: `${caseNumber(v.number)} går videre uden ${v.provider}`,
    heading: `Parterne i ${caseNumber(v.number)} har valgt en anden vej end ${v.provider}, som har overskredet en frist.`,
    paragraphs: [
      'Henvendelsen beholder sit nummer, og parterne vælger selv en anden udbyder. I skal ikke gøre noget.',
    ],
    action: { label: 'Se rammer og frister', path: addressOf('frames') },
  }),
  sample: { number: 41, provider: 'Joblife' },
});
