import { addressOf, defineMail } from '@samraad/platform';

export const requestReceivedMail = defineMail({
  key: 'requests.request-received',
  summary: 'Til udbyderens koordinatorer, når en komplet henvendelse når frem.',
  compose: (v: { title: string; caseId: string; number: number }) => ({
    subject: `Ny henvendelse nr. ${v.number}: "${v.title}"`,
    heading: 'En arbejdsplads har sendt jer en fælles henvendelse.',
    paragraphs: [
      'Begge frister løber fra nu: dialog inden en uge og en færdig kontrakt til underskrift inden fire uger.',
      'Sig til, om I tager opgaven. At tage imod er ikke det samme som at tage kontakt.',
    ],
    action: { label: 'Åbn henvendelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', number: 41 },
});
