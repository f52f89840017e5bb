import { addressOf, defineMail } from '@samraad/platform';

export const passwordHelpAskedMail = defineMail({
  key: 'identity.password-help-asked',
  summary: 'Til ejeren af en bruger, når der er bedt om hjælp med adgangskoden.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Vi har bedt om hjælp til din adgangskode',
    heading: 'Der er bedt om en ny adgangskode til din bruger.',
    paragraphs: [
      'Vi har sendt det videre til den, der holder styr på brugere og roller. Du bliver kontaktet og får hjælp med en ny adgangskode. Ingen fra Samråd beder dig om den gamle.',
      'Har du ikke hørt noget efter et par dage, så se på hjælpesiden, hvem du kan skrive til.',
      'Har du ikke bedt om det, skal du ikke gøre noget. Din adgangskode er, som den var.',
    ],
    action: { label: 'Åbn hjælpesiden', path: addressOf('help') },
    reason: 'der er bedt om hjælp til den bruger, der har din e-mailadresse',
  }),
  sample: {},
});
