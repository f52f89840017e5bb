/** Words of choosing a password at the end of setup, invitation and reset. */
export const choosePasswordDa = {
  title: 'Vælg en adgangskode',
  sub: (email: string) => `Du logger fra nu af ind med ${email} og den adgangskode, du vælger her.`,
  password: 'Ny adgangskode',
  hint: 'Mindst 12 tegn. Fire ord, der ikke hører sammen, er svære at gætte og lette at huske.',
  submit: 'Gem adgangskoden',
  passkey: 'Brug en adgangsnøgle i stedet for en adgangskode',
  elsewhere: 'Er du logget ind andre steder, bliver du logget ud dér.',
} as const;
