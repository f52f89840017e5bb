import { addressOf, defineMail } from '@samraad/platform';

export const dutyUnheldMail = defineMail({
  key: 'duties.unheld',
  summary:
    'Til administratorerne og regionens rolleansvarlige, når en opgave har en frist, men ingen har rollen længere.',
  compose: (v: { subject: string; words: string; path: string; keeper: boolean }) => ({
    subject: `Ingen har opgaven: ${v.subject}`,
    heading: `${v.words}.`,
    paragraphs: ['Giv rollen til en efterfølger. Opgaven går over til den, der har rollen.'],
    action: { label: 'Se, hvem der mangler', path: v.path },
    reason: v.keeper ? 'du er rolleansvarlig i regionen' : 'du er administrator',
  }),
  sample: {
    subject: 'Nr. 39 · Psykiatrisk akutmodtagelse',
    words: 'Medarbejdersiden har ikke længere nogen, der kan skrive under på henvendelsen',
    path: addressOf('administration'),
    keeper: false,
  },
});
