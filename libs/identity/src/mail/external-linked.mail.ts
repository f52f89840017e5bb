import { addressOf, defineMail } from '@samraad/platform';

export const externalLinkedMail = defineMail({
  key: 'identity.external-linked',
  summary: 'Til ejeren af en bruger, når den kan logges ind via en region eller et universitet.',
  atOnce: true,
  compose: (v: { label: string }) => ({
    subject: `Du kan nu logge ind via ${v.label}`,
    heading: `Din bruger i Samråd er koblet til ${v.label}.`,
    paragraphs: [
      `Fra nu af kan du også logge ind med knappen »Log ind via ${v.label}«. Din e-mailadresse og adgangskode virker, som de plejer.`,
      'Var det ikke dig, der koblede dem, så fjern koblingen med det samme på »Min side«, og skift din adgangskode.',
    ],
    action: { label: 'Se dine måder at logge ind på', path: addressOf('own-page.external') },
    reason: 'koblingen gælder den bruger, der har din e-mailadresse',
  }),
  sample: { label: 'Region Nord' },
});
