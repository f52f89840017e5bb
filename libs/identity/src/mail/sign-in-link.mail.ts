import { addressOf, defineMail, formatTime, mailToken } from '@samraad/platform';

export const signInLinkMail = defineMail({
  key: 'identity.sign-in-link',
  summary: 'Til den, der logger ind med et link i en mail i stedet for en adgangskode.',
  atOnce: true,
  compose: (v: { until: Date }) => ({
    subject: 'Dit link til at logge ind',
    heading: 'Her er det link, du bad om, så du kan logge ind.',
    paragraphs: [
      'Åbn linket, og tryk på knappen. Linket virker én gang; send det ikke videre.',
      'Har du ikke bedt om det, skal du ikke gøre noget. Ingen er logget ind.',
    ],
    deadline: `Linket virker til kl. ${formatTime(v.until)}.`,
    action: { label: 'Log ind', path: addressOf('link', { token: mailToken }) },
    reason: 'nogen har bedt om at logge ind med din e-mailadresse',
  }),
  sample: { until: new Date('2026-11-27T12:10:00Z') },
});
