/** Words of the fields that say which role, where and when. */
export const roleFormWords = {
  role: 'Rolle',
  chooseRole: 'Vælg en rolle',
  find: 'Find enheder',
  findHint: 'Skriv en del af navnet, og tryk på »Find«. Sæt kryds ved en eller flere.',
  findButton: 'Find',
  units: 'Enheder',
  noUnits: 'Ingen enheder hedder noget med det.',
  provider: 'Udbyder',
  providerHint: 'Kun for en koordinator eller konsulent hos en udbyder.',
  noProvider: 'Ingen udbyder',
  from: 'Fra og med',
  lastDay: 'Til og med',
  lastDayHint: 'Lad feltet stå tomt, hvis slutdagen ikke er kendt.',
} as const;
