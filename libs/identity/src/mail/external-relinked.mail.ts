import { addressOf, defineMail } from '@samraad/platform';

export const externalRelinkedMail = defineMail({
  key: 'identity.external-relinked',
  summary: 'Til en person, når en administrator flytter en kobling til en anden af personens brugere.',
  atOnce: true,
  compose: (v: { label: string }) => ({
    subject: `»Log ind via ${v.label}« fører nu til en anden af dine brugere`,
    heading: `En administrator har flyttet koblingen til ${v.label} til en anden af dine brugere i Samråd.`,
    paragraphs: [
      `Næste gang du logger ind via ${v.label}, er du inde som den bruger.`,
      'Kan du ikke genkende det, så svar ikke på denne mail, men se på hjælpesiden, hvem du kan skrive til.',
    ],
    action: { label: 'Se dine måder at logge ind på', path: addressOf('own-page.external') },
    reason: 'begge brugere er dine',
  }),
  sample: { label: 'Region Nord' },
});
