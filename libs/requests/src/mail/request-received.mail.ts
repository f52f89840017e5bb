import { addressOf, defineMail, formatDay } from '@samraad/platform';
import { caseNumber } from '../domain/case-name';

export const requestReceivedMail = defineMail({
  key: 'requests.request-received',
  summary: 'Til udbyderens koordinatorer, når en komplet henvendelse når frem.',
  compose: (v: {
    title: string;
    caseId: string;
    number: number;
    dialogueBy: string;
    contractBy: string;
  }) => ({
    subject: `Ny henvendelse: ${caseNumber(v.number)} · »${v.title}«`,
    heading: 'En arbejdsplads har sendt jer en fælles henvendelse.',
    paragraphs: [
      `Begge frister løber fra nu: I skal have taget kontakt senest ${formatDay(v.dialogueBy)} og have sendt en kontrakt til underskrift senest ${formatDay(v.contractBy)}.`,
      'Sig til, om I tager opgaven. At tage imod er ikke det samme som at tage kontakt.',
    ],
    deadline: formatDay(v.dialogueBy),
    action: { label: 'Åbn henvendelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    number: 41,
    dialogueBy: '2026-11-27',
    contractBy: '2026-12-18',
  },
});
