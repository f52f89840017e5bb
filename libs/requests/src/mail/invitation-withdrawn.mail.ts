import { addressOf, defineMail } from '@samraad/platform';

export const invitationWithdrawnMail = defineMail({
  key: 'requests.invitation-withdrawn',
  summary: 'Til den, hvis invitation til en henvendelse ikke gælder længere.',
  toOthers: true,
  compose: (v: { title: string; by: string; withdrawn: boolean }) => ({
    subject: `Invitationen til »${v.title}« gælder ikke længere`,
    heading: v.withdrawn
      ? `${v.by} har trukket henvendelsen tilbage, så din invitation gælder ikke længere.`
      : `${v.by} har ændret, hvem der søger sammen, så din invitation gælder ikke længere.`,
    paragraphs: ['Du skal ikke gøre noget. Bliver du inviteret igen, får du en ny mail.'],
    action: { label: 'Se dine sager', path: addressOf('cases') },
  }),
  sample: { title: 'Ro på efter sammenlægningen', by: 'Mette Holm', withdrawn: false },
});
