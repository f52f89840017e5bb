import { addressOf, defineMail, formatInstantYear, mailToken } from '@samraad/platform';

export const passwordLinkMail = defineMail({
  key: 'identity.password-link',
  summary: 'Til ejeren af en bruger, der har glemt adgangskoden, med et link til at vælge en ny.',
  atOnce: true,
  compose: (v: { until: Date }) => ({
    subject: 'Vælg en ny adgangskode',
    heading: 'Der er bedt om en ny adgangskode til din bruger.',
    paragraphs: [
      'Åbn linket, og vælg en ny adgangskode. Linket virker én gang; send det ikke videre.',
      'Har du ikke bedt om det, skal du ikke gøre noget. Din adgangskode er, som den var.',
    ],
    deadline: `Linket virker til ${formatInstantYear(v.until)}.`,
    action: { label: 'Vælg ny adgangskode', path: addressOf('link', { token: mailToken }) },
    reason: 'der er bedt om en ny adgangskode til den bruger, der har din e-mailadresse',
  }),
  sample: { until: new Date('2026-11-27T12:10:00Z') },
});
