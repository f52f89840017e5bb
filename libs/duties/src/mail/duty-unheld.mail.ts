import { addressOf, defineMail } from '@samraad/platform';

export const dutyUnheldMail = defineMail({
  key: 'duties.unheld',
  summary: 'Til administratorerne, når en opgave har en frist, men ingen har rollen længere.',
  compose: (v: { subject: string; words: string; path: string }) => ({
    subject: `Ingen har opgaven: ${v.subject}`,
    heading: `${v.words}, men ingen har den rolle nu.`,
    paragraphs: ['Giv rollen til en efterfølger. Opgaven går over til den, der har rollen.'],
    action: { label: 'Åbn Samråd', path: v.path },
    reason: 'du er administrator',
  }),
  sample: {
    subject: 'Nr. 39 · Psykiatrisk akutmodtagelse',
    words: 'Medarbejdersiden skal skrive under på henvendelsen',
    path: addressOf('front'),
  },
});
