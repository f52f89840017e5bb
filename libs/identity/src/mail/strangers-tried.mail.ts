import { addressOf, defineMail } from '@samraad/platform';

export const strangersTriedMail = defineMail({
  key: 'identity.strangers-tried',
  summary:
    'Til ejeren af en bruger, når nogen har prøvet at logge ind mange gange fra et ukendt sted. Højst én gang i døgnet.',
  atOnce: true,
  compose: (_: Record<never, never>) => ({
    subject: 'Mange forsøg på at logge ind som dig',
    heading: 'Nogen har mange gange prøvet at logge ind med din e-mailadresse og en forkert adgangskode.',
    paragraphs: [
      'Var det dig selv, så vent lidt, og prøv igen. Har du glemt adgangskoden, kan du bede om hjælp på siden, hvor du logger ind.',
      'Var det ikke dig, er ingen kommet ind med de forsøg, og de næste bliver bremset. Du kan stadig logge ind fra den enhed, du plejer at bruge.',
      'Bruger du den samme adgangskode andre steder, så bed om en ny. Bliver forsøgene ved, skriver vi til dig igen i morgen, ikke før.',
    ],
    action: { label: 'Læs, hvem du kan spørge', path: addressOf('help') },
    reason: 'forsøgene er gjort med din e-mailadresse',
  }),
  sample: {},
});
