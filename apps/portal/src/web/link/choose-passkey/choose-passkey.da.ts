/** Words of making a passkey instead of choosing a password. */
export const choosePasskeyDa = {
  title: 'Brug en adgangsnøgle',
  sub: (email: string) =>
    `Du logger fra nu af ind som ${email} med telefon, computer eller USB-nøgle. Du skal ikke huske en adgangskode.`,
  what: 'Enheden spørger, om det er dig, med fingeraftryk, ansigt eller pinkode. Bagefter får du ti koder til den dag, du ikke har enheden.',
  submit: 'Lav adgangsnøglen',
  noScript: 'En adgangsnøgle kan kun laves, når JavaScript er slået til.',
  password: 'Vælg en adgangskode i stedet',
} as const;
