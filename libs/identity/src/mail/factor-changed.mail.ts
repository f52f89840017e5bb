import { addressOf, defineMail } from '@samraad/platform';

const changes = {
  'app-added': ['Der er sat en kode-app op', 'Koder fra en app er sat op til din bruger.'],
  'app-removed': ['Kode-appen er fjernet', 'Koder fra en app er fjernet fra din bruger.'],
  'codes-made': [
    'Der er lavet nye genoprettelseskoder',
    'Der er lavet ti nye genoprettelseskoder til din bruger.',
  ],
  'code-used': ['En genoprettelseskode er brugt', 'En af dine genoprettelseskoder er brugt.'],
  'passkey-added': ['Der er lavet en adgangsnøgle', 'Der er lavet en adgangsnøgle til din bruger.'],
  'passkey-removed': ['En adgangsnøgle er fjernet', 'En adgangsnøgle er fjernet fra din bruger.'],
  'passkey-refused': [
    'En af dine adgangsnøgler er afvist',
    'Nogen har brugt en af dine adgangsnøgler, og den er afvist: den er måske kopieret.',
  ],
  reset: [
    'Dit ekstra bevis er nulstillet',
    'En administrator har fjernet adgangsnøgler, kode-app og genoprettelseskoder fra din bruger.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** What has changed about how somebody proves who they are. */
export type FactorChange = keyof typeof changes;

const more: Partial<Record<FactorChange, string>> = {
  'code-used':
    'Har du mistet din telefon, så fjern det, der var på den, under »Sikkerhed«, og sæt det op på en ny.',
  'codes-made': 'De gamle koder virker ikke længere.',
  'passkey-added': 'Med den kan du logge ind uden at skrive din adgangskode.',
  'passkey-refused': 'Fjern adgangsnøglen under »Sikkerhed«, og lav en ny.',
  reset: 'Du er logget ud alle steder. Næste gang du logger ind, kan du sætte et nyt ekstra bevis op.',
};

export const factorChangedMail = defineMail({
  key: 'identity.factor-changed',
  summary:
    'Til ejeren af en bruger, når adgangsnøgler, kode-app eller genoprettelseskoder er ændret eller brugt.',
  atOnce: true,
  compose: ({ change }: { change: FactorChange }) => ({
    subject: changes[change][0],
    heading: changes[change][1],
    paragraphs: [
      ...[more[change] ?? []].flat(),
      'Var det dig selv, eller har du bedt om det, skal du ikke gøre mere.',
      'Var det ikke dig, så vælg straks en ny adgangskode, og skriv til administratoren.',
    ],
    action: { label: 'Se, hvad der er sat op', path: addressOf('security') },
    reason: 'det er ændret, hvordan man logger ind med den bruger, der har din e-mailadresse',
  }),
  sample: { change: 'code-used' },
});
