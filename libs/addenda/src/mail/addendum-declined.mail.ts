import { addressOf, defineMail } from '@samraad/platform';

export const addendumDeclinedMail = defineMail({
  key: 'addenda.addendum-declined',
  summary: 'Til udbyderen, når en side siger nej til et tillæg.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Nej til tillægget til »${v.title}«`,
    heading: 'En af siderne har sagt nej til tillægget.',
    paragraphs: [
      'Begrundelsen står på siden. Kontrakten gælder, som den gjorde, og I kan rette tillægget til og sende det igen.',
    ],
    action: { label: 'Læs begrundelsen', path: addressOf('case.addenda', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
