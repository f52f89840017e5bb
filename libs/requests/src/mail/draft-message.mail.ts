import { addressOf, defineMail } from '@samraad/platform';

export const draftMessageMail = defineMail({
  key: 'requests.draft-message',
  summary:
    'Til de andre i en kladde, når nogen skriver i tråden mellem dem. Beskeden selv er ikke med, og der kommer ingen ny mail, før den er læst.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; author: string }) => ({
    subject: `Ny besked mellem jer i »${v.title}«`,
    heading: `${v.author} har skrevet til jer i kladden.`,
    paragraphs: [
      'Beskeden ligger i tråden mellem jer, og kun I, der er med i henvendelsen, kan læse den.',
      'Du får ikke flere mails om nye beskeder, før du har læst dem, der ligger der.',
    ],
    action: { label: 'Læs beskeden', path: addressOf('case.draft-thread', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', author: 'Jonas Lind' },
});
