import { addressOf, defineMail } from '@samraad/platform';

export const addendumSignedMail = defineMail({
  key: 'addenda.addendum-signed',
  summary: 'Til parterne og udbyderen, når alle har skrevet under på et tillæg.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; price: string }) => ({
    subject: `Tillægget til »${v.title}« gælder`,
    heading: 'Alle har skrevet under på tillægget. Kontrakten er ændret.',
    paragraphs: [`Prisen er nu ${v.price}. Planen er rettet til, og I kan læse kontrakten, som den gælder.`],
    action: { label: 'Læs kontrakten', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', price: '52.000 kr.' },
});
