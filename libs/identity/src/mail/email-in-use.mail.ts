import { addressOf, defineMail } from '@samraad/platform';

export const emailInUseMail = defineMail({
  key: 'identity.email-in-use',
  summary: 'Til ejeren af en adresse, når en anden bruger vil skifte til den.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'En anden vil bruge din e-mailadresse',
    heading: 'Nogen med en anden bruger har bedt om at skifte til din e-mailadresse.',
    paragraphs: [
      'Adressen hører allerede til din bruger, så der er ikke sket noget.',
      'Har du selv to brugere, så skriv til administratoren, som kan samle dem.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'adressen er skrevet af en anden bruger',
  }),
  sample: {},
});
