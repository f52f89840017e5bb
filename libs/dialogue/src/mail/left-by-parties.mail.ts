import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

/** Without a link to the case and without its title: the provider no longer has it. */
export const leftByPartiesMail = defineMail({
  key: 'dialogue.left-by-parties',
  summary:
    'Til udbyderens koordinatorer og konsulenten, når parterne går videre uden dem efter en overskredet frist.',
  toOthers: true,
  compose: (v: { number: number }) => ({
    subject: `${caseNumber(v.number)} er gået videre til en anden udbyder`,
    heading: `Parterne i ${caseNumber(v.number)} har valgt at gå videre uden jer, fordi en frist er overskredet.`,
    paragraphs: [
      'Sagen ligger ikke længere hos jer, og I skal ikke gøre mere ved den. Et udkast til en kontrakt er lukket.',
      'Overskridelsen bliver stående og er vist for de centrale parter.',
    ],
    action: { label: 'Se jeres sager', path: addressOf('inbox') },
  }),
  sample: { number: 41 },
});
