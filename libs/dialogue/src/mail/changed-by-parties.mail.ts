import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

/** Without a link to the case and without its title: the provider no longer has it. */
export const changedByPartiesMail = defineMail({
  key: 'dialogue.changed-by-parties',
  summary: 'Til udbyderens koordinatorer og konsulenten, når begge sider er enige om at skifte udbyder.',
  toOthers: true,
  compose: (v: { number: number }) => ({
    subject: `${caseNumber(v.number)} er gået videre til en anden udbyder`,
    heading: `Parterne i ${caseNumber(v.number)} er blevet enige om at skifte udbyder.`,
    paragraphs: [
      'Sagen ligger ikke længere hos jer. Møder og foreslåede tider er aflyst, og et udkast til en kontrakt er lukket.',
      'Fristerne er lukket, som de stod. Det er ikke regnet som en overskridelse, hvis de ikke var overskredet.',
    ],
    action: { label: 'Se jeres sager', path: addressOf('inbox') },
  }),
  sample: { number: 41 },
});
